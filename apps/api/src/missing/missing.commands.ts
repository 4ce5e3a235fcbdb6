import {
  CATEGORIES,
  FOUND_HOW,
  MISSING_FROM,
  reportDecider,
  reportStream,
  returnDecider,
  returnStream,
  RISK_GRADES,
  type ReportDetails,
} from '@hub/missing';
import { z } from 'zod';
import {
  command,
  readRecord,
  recordWrite,
  refused,
  takeBack,
  type CommandContext,
  type Plan,
} from '../edge/commands.js';
import { date, id, oneOf, optionalText, place, text, time } from '../edge/fields.js';
import { idTaken, reachOwner } from '../edge/reach.js';
import { momentInWords } from '../edge/words.js';

/** The child that a report is about. */
export const childOfReport = async (context: CommandContext, reportRef: string): Promise<string | undefined> => {
  const known = context.sight.childOfReport(reportRef);
  if (known !== undefined) return known;
  const { state } = await readRecord<ReportDetails>(
    { hub: context.hub, basedOn: undefined },
    reportDecider,
    reportStream(reportRef),
  );
  return state.status === 'held' ? state.content.childId : undefined;
};

/**
 * What stands in the way of writing a report or return under this police reference: a record of it stands that is not open
 * to the user. What is new is taken from everybody who may report, whoever the child is.
 */
const standsInTheWay = async (
  context: CommandContext,
  decider: unknown,
  stream: string,
  reportRef: string,
): Promise<Plan | undefined> => {
  const { state } = await readRecord<Partial<ReportDetails>>({ ...context, basedOn: undefined }, decider, stream);
  if (state.status === 'none') return undefined;
  const owner = (await childOfReport(context, reportRef)) ?? state.content.childId;
  if (owner === undefined) return undefined;
  return reachOwner(context, owner, idTaken('reportRef'));
};

export const reportMissing = command({
  subject: 'report-missing',
  purpose: 'safeguarding',
  input: z.object({
    reportRef: id,
    cadRef: optionalText,
    childId: id.optional(),
    surname: text,
    forename: text,
    dob: date,
    sex: oneOf(['1', '2', '9']).optional(),
    category: oneOf(CATEGORIES),
    riskGrade: oneOf(RISK_GRADES).optional(),
    missingFromType: oneOf(MISSING_FROM).optional(),
    missingFromName: optionalText,
    lastSeenAt: time,
    reportedAt: time,
    laNotifiedAt: time.optional(),
    categoryChangedAt: time.optional(),
    lastSeenPlace: place.optional(),
    cseFlag: z.boolean().optional(),
    gangFlag: z.boolean().optional(),
    traffickingFlag: z.boolean().optional(),
    circumstances: optionalText,
  }),
  past: ['dob', 'lastSeenAt', 'reportedAt', 'laNotifiedAt', 'categoryChangedAt'],
  plan: async (input, context) =>
    (await standsInTheWay(context, reportDecider, reportStream(input.reportRef), input.reportRef)) ?? {
      writes: [await recordWrite(context, reportDecider, reportStream(input.reportRef), input)],
      childId: input.childId,
    },
});

export const recordReturn = command({
  subject: 'report-missing',
  purpose: 'safeguarding',
  input: z.object({
    reportRef: id,
    foundAt: time,
    laNotifiedAt: time.optional(),
    foundHow: oneOf(FOUND_HOW).optional(),
    foundPlace: place.optional(),
    foundPlaceType: optionalText,
    preventionInterviewAt: time.optional(),
    harm: z.boolean().optional(),
  }),
  past: ['foundAt', 'laNotifiedAt', 'preventionInterviewAt'],
  plan: async (input, context) => {
    const report = await readRecord<ReportDetails>(
      { hub: context.hub, basedOn: undefined },
      reportDecider,
      reportStream(input.reportRef),
    );
    const hindered = await standsInTheWay(context, returnDecider, returnStream(input.reportRef), input.reportRef);
    if (hindered) return hindered;
    const owner = await childOfReport(context, input.reportRef);
    const opens = owner === undefined || context.sight.opens(owner);
    const known = report.state.status === 'held' && opens ? report.state.content : undefined;
    if (known && input.foundAt < known.lastSeenAt) {
      return refused(
        'found-before-last-seen',
        `The child was last seen at ${momentInWords(known.lastSeenAt)}, after this return. Check both times.`,
        'foundAt',
      );
    }
    return {
      writes: [await recordWrite(context, returnDecider, returnStream(input.reportRef), input)],
      childId: known?.childId,
    };
  },
});

export const withdrawReport = command({
  subject: 'report-missing',
  purpose: 'safeguarding',
  input: z.object({ reportRef: id }),
  plan: (key, context) => takeBack(context, reportDecider, reportStream(key.reportRef), key),
});

export const withdrawReturn = command({
  subject: 'report-missing',
  purpose: 'safeguarding',
  input: z.object({ reportRef: id }),
  plan: async (key, context) =>
    takeBack(context, returnDecider, returnStream(key.reportRef), key, {
      childId: await childOfReport(context, key.reportRef),
    }),
});
