import { childDecider, childStream, type ChildDetails } from '@hub/children';
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
import { command, readRecord, recordWrite, refused, takeBack, type CommandContext } from '../edge/commands.js';
import { date, id, oneOf, optionalText, place, text, time } from '../edge/fields.js';
import { momentInWords } from '../edge/words.js';

/** The child that a report is about, when it names one. */
export const childOfReport = async (context: CommandContext, reportRef: string): Promise<string | undefined> => {
  const { state } = await readRecord<ReportDetails>(
    { hub: context.hub, basedOn: undefined },
    reportDecider,
    reportStream(reportRef),
  );
  return state.status === 'held' ? state.content.childId : undefined;
};

/** Whether a record of this child id stands. */
export const childIsKnown = async (context: CommandContext, childId: string): Promise<boolean> => {
  const { state } = await readRecord<ChildDetails>(
    { hub: context.hub, basedOn: undefined },
    childDecider,
    childStream(childId),
  );
  return state.status === 'held';
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
  plan: async (input, context) => ({
    writes: [await recordWrite(context, reportDecider, reportStream(input.reportRef), input)],
    childId: input.childId,
  }),
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
    const known = report.state.status === 'held' ? report.state.content : undefined;
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
