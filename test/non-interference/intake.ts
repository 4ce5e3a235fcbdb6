import type { HubUser } from '../../apps/api/src/edge/development-users.js';
import { HIDDEN, HIDDEN_IDS } from './hidden.js';
import type { World } from './world.js';

/** A delivery that says something of the hidden child, of one whom many may know, and of one who is new. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la',
    `${HIDDEN},Guess,Robin,2031-03-14,1,E09000006`,
    'B0000002,Sample,Alexandra,2032-06-15,2,E09000006',
    'B0000777,Newcomer,Lou,2033-03-03,2,E09000006',
  ],
  safety_plans: [
    'plan_id,child_id,agreed_at',
    `${HIDDEN_IDS.plan},${HIDDEN},2046-09-28`,
    'SP1,B0000001,2046-09-04',
    'SP-bad,B0000001,not a date',
  ],
};

interface Answer {
  readonly body: {
    readonly data?: Readonly<Record<string, { readonly id?: string; readonly state?: string } | null>> | null;
  };
}

/** Sends the delivery as a user, starts it, and answers all that the user is told until it has ended. */
export const deliver = async (
  world: World,
  user: HubUser,
  mutation: string,
  operations: { readonly start: (uploadId: string) => string; readonly job: (id: string) => string },
): Promise<unknown> => {
  const uploadId = `upload-of-${user.person}-${mutation}`;
  const told: unknown[] = [];
  for (const [feed, lines] of Object.entries(FILES)) {
    const url = `/intake/uploads/${uploadId}/${feed}.csv`;
    told.push(await world.request(user, 'PUT', url, `${lines.join('\r\n')}\r\n`, 'text/csv'));
  }
  const started = (await world.ask(user, operations.start(uploadId))) as Answer;
  told.push(started);
  const id = started.body.data?.[mutation]?.id;
  if (id === undefined) return told;
  for (;;) {
    const state = (await world.ask(user, operations.job(world.drawn(id)))) as Answer;
    if (state.body.data?.['intakeJob']?.state === 'running') continue;
    return [...told, state];
  }
};
