import { childDecider, childStream, deathDecider, deathStream, type ChildDetails } from '@hub/children';
import { z } from 'zod';
import { command, readRecord, recordWrite, refused, takeBack } from '../edge/commands.js';
import { date, id, text } from '../edge/fields.js';
import { reachChild } from '../edge/reach.js';
import { dateInWords } from '../edge/words.js';

/** Before birth nobody dies: one of the two dates is wrong. */
const beforeBirth = (dob: string) =>
  refused(
    'died-before-birth',
    `This is before the child was born (${dateInWords(dob)}). Check the date of death, and the date of birth on record.`,
    'diedOn',
  );

export const recordDeath = command({
  subject: 'record-death',
  purpose: 'safeguarding',
  input: z.object({ childId: id, diedOn: date, toldBy: text }),
  past: ['diedOn'],
  plan: async (fields, context) => {
    const { childId, diedOn } = fields;
    const hindered = await reachChild(context, childId);
    if (hindered) return hindered;
    const { state } = await readRecord<ChildDetails>(
      { ...context, basedOn: undefined },
      childDecider,
      childStream(childId),
    );
    if (state.status === 'held' && diedOn < state.content.dob) return beforeBirth(state.content.dob);
    return { writes: [await recordWrite(context, deathDecider, deathStream(childId), fields)], childId };
  },
});

export const withdrawDeath = command({
  subject: 'record-death',
  purpose: 'safeguarding',
  input: z.object({ childId: id }),
  plan: async (key, context) =>
    (await reachChild(context, key.childId)) ??
    takeBack(context, deathDecider, deathStream(key.childId), key, {
      missing: refused(
        'death-not-recorded',
        'No death is on record for this child, so none can be taken back.',
        'childId',
      ),
    }),
});
