import { addDays, isDate } from '@hub/kernel';
import { ACCESS_FINDINGS, lookingIntoDecider, unusualStream, type AccessFinding } from '@hub/sharing';
import { z } from 'zod';
import { command, refused, type Write } from '../edge/commands.js';
import { oneOf, text } from '../edge/fields.js';

const FINDINGS = Object.keys(ACCESS_FINDINGS) as [AccessFinding, ...AccessFinding[]];

const NOT_LISTED = refused(
  'not-listed',
  'The list does not hold this access. It may have changed since it was drawn: look at it again.',
  'key',
);

/** Keeps what came of looking into an access that the rules list at this moment, with the reason it was listed for. */
export const lookIntoAccess = command({
  subject: 'look-into-access',
  purpose: 'assurance',
  input: z.object({
    key: z.string().min(1).max(200),
    finding: z
      .string()
      .transform((name) => name.toLowerCase())
      .pipe(oneOf(FINDINGS)),
    note: text,
  }),
  plan: async ({ key, finding, note }, { hub, user, now }) => {
    const stream = unusualStream(key);
    const [day = ''] = key.split('|').slice(1);
    if (!isDate(day)) return NOT_LISTED;
    const days = { from: day, to: key.startsWith('many-people|') ? addDays(day, 6) : day };
    const listed = (await hub.auditDesk.unusual({ days, rules: hub.unusualRules })).find((one) => one.key === key);
    if (!listed) return NOT_LISTED;
    const { rule, person, why } = listed;
    const write: Write = {
      decider: lookingIntoDecider as unknown as Write['decider'],
      stream,
      command: {
        ...{ type: 'LookInto', by: user.person, key, rule, why, finding, note, lookedIntoAt: now },
        ...(person === undefined ? {} : { person }),
      },
    };
    return { writes: [write] };
  },
});
