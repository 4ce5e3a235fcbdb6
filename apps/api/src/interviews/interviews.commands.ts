import {
  dutyDecider,
  dutyStream,
  interviewDecider,
  interviewStream,
  PROVIDER_TYPES,
  RESPONSES,
  type InterviewDetails,
} from '@hub/interviews';
import { reportDecider, reportStream, type ReportDetails } from '@hub/missing';
import type { WithheldReason } from '@hub/sharing';
import { z } from 'zod';
import {
  command,
  given,
  newIdOf,
  readRecord,
  recordWrite,
  refused,
  takeBack,
  type CommandContext,
  type Plan,
} from '../edge/commands.js';
import { id, oneOf, optionalText, text, texts, time } from '../edge/fields.js';
import { childIsKnown, childOfReport } from '../missing/missing.commands.js';
import { interviewedBy } from './allocation.js';

const NOT_YOURS: WithheldReason = {
  reason: 'You may record interviews that are due with you; this is none of them.',
  ask: 'Ring the strategic lead for missing and exploited children on the number in the directory.',
};

const knowsReport = async (context: CommandContext, reportRef: string): Promise<boolean> => {
  const { state } = await readRecord<ReportDetails>(
    { hub: context.hub, basedOn: undefined },
    reportDecider,
    reportStream(reportRef),
  );
  return state.status === 'held';
};

const NO_INTERVIEW = refused('interview-not-known', 'There is no such interview. Offer one first.', 'interviewId');

/** Changes an interview that is on record, from what the form showed to what it shall read. */
const change = async (
  context: CommandContext,
  interviewId: string,
  to: (shown: InterviewDetails) => InterviewDetails,
): Promise<Plan> => {
  const { shown } = await readRecord<InterviewDetails>(context, interviewDecider, interviewStream(interviewId));
  if (shown.status !== 'held') return NO_INTERVIEW;
  if (!(await interviewedBy(context, shown.content.childId))) return { withheld: NOT_YOURS };
  const content = to(shown.content);
  return {
    writes: [await recordWrite(context, interviewDecider, interviewStream(interviewId), content)],
    childId: content.childId,
  };
};

/** Adds to an interview what was given, and leaves the rest as the form showed it. */
const add = (context: CommandContext, interviewId: string, fields: Partial<InterviewDetails>): Promise<Plan> =>
  change(context, interviewId, (shown) => ({ ...shown, ...given(fields) }));

/** Why an interview cannot be about these reports; `undefined` when it can. Those it named before may still be to come. */
const unusableReports = async (
  context: CommandContext,
  reportRefs: readonly string[],
  namedBefore: readonly string[] = [],
): Promise<Plan | undefined> => {
  if (reportRefs.length === 0) {
    return refused('reports-missing', 'Name at least one missing report that the interview is about.', 'reportRefs');
  }
  for (const ref of reportRefs) {
    if (!namedBefore.includes(ref) && !(await knowsReport(context, ref))) {
      return refused('report-not-known', `There is no police report ${ref} on record.`, 'reportRefs');
    }
  }
  return undefined;
};

const offerFields = {
  reportRefs: z.array(id),
  providerType: oneOf(PROVIDER_TYPES),
  independent: z.boolean().optional(),
};
const answerFields = { responseAt: time.optional(), notOfferedReason: optionalText };
const heardFields = {
  pushFactors: texts,
  pullFactors: texts,
  companions: texts,
  places: texts,
  harmDisclosed: z.boolean().optional(),
  intelligenceSharedAt: time.optional(),
  quality: z.int().min(0).max(5).optional(),
  childWords: optionalText,
};

export const offerInterview = command({
  subject: 'record-interview',
  purpose: 'safeguarding',
  input: z.object({
    childId: id,
    ...offerFields,
    offeredAt: time,
  }),
  past: ['offeredAt'],
  plan: async (input, context) => {
    if (!(await interviewedBy(context, input.childId))) return { withheld: NOT_YOURS };
    if (!(await childIsKnown(context, input.childId))) {
      return refused('child-not-known', 'There is no child with this id on record.', 'childId');
    }
    const unusable = await unusableReports(context, input.reportRefs);
    if (unusable) return unusable;
    const interviewId = newIdOf('I', context.commandId);
    const content = { interviewId, ...input };
    return {
      writes: [await recordWrite(context, interviewDecider, interviewStream(interviewId), content)],
      childId: input.childId,
    };
  },
});

export const answerInterview = command({
  subject: 'record-interview',
  purpose: 'safeguarding',
  input: z.object({
    interviewId: id,
    response: oneOf(RESPONSES),
    ...answerFields,
  }),
  past: ['responseAt'],
  plan: ({ interviewId, ...fields }, context) => add(context, interviewId, fields),
});

export const scheduleInterview = command({
  subject: 'record-interview',
  purpose: 'safeguarding',
  input: z.object({ interviewId: id, scheduledFor: time }),
  plan: ({ interviewId, ...fields }, context) => add(context, interviewId, fields),
});

export const completeInterview = command({
  subject: 'record-interview',
  purpose: 'safeguarding',
  input: z.object({
    interviewId: id,
    completedAt: time,
    ...heardFields,
  }),
  past: ['completedAt', 'intelligenceSharedAt'],
  plan: ({ interviewId, ...fields }, context) => add(context, interviewId, fields),
});

export const correctInterview = command({
  subject: 'record-interview',
  purpose: 'safeguarding',
  input: z.object({
    interviewId: id,
    ...offerFields,
    offeredAt: time.optional(),
    response: oneOf(RESPONSES).optional(),
    ...answerFields,
    scheduledFor: time.optional(),
    completedAt: time.optional(),
    ...heardFields,
  }),
  past: ['offeredAt', 'responseAt', 'completedAt', 'intelligenceSharedAt'],
  plan: async ({ interviewId, ...fields }, context) => {
    const { shown } = await readRecord<InterviewDetails>(context, interviewDecider, interviewStream(interviewId));
    const namedBefore = shown.status === 'held' ? shown.content.reportRefs : [];
    const unusable = await unusableReports(context, fields.reportRefs, namedBefore);
    return unusable ?? change(context, interviewId, ({ childId }) => ({ interviewId, childId, ...given(fields) }));
  },
});

export const withdrawInterview = command({
  subject: 'record-interview',
  purpose: 'safeguarding',
  input: z.object({ interviewId: id }),
  plan: async (key, context) => {
    const stream = interviewStream(key.interviewId);
    const { state } = await readRecord<InterviewDetails>(context, interviewDecider, stream);
    if (state.status === 'held' && !(await interviewedBy(context, state.content.childId)))
      return { withheld: NOT_YOURS };
    return takeBack(context, interviewDecider, stream, key, { missing: NO_INTERVIEW });
  },
});

export const decideInterviewNotRequired = command({
  subject: 'excuse-interview',
  purpose: 'safeguarding',
  input: z.object({ reportRef: id, reason: text }),
  plan: async ({ reportRef, reason }, context) => {
    if (!(await knowsReport(context, reportRef))) {
      return refused('report-not-known', `There is no police report ${reportRef} on record.`, 'reportRef');
    }
    return {
      writes: [
        {
          decider: dutyDecider as never,
          stream: dutyStream(reportRef),
          command: { type: 'DecideNotRequired', reportRef, reason, decidedAt: context.now },
        },
      ],
      childId: await childOfReport(context, reportRef),
    };
  },
});

export const requireInterviewAgain = command({
  subject: 'excuse-interview',
  purpose: 'safeguarding',
  input: z.object({ reportRef: id }),
  plan: async ({ reportRef }, context) => {
    if (!(await knowsReport(context, reportRef))) {
      return refused('report-not-known', `There is no police report ${reportRef} on record.`, 'reportRef');
    }
    return {
      writes: [
        { decider: dutyDecider as never, stream: dutyStream(reportRef), command: { type: 'RequireAgain', reportRef } },
      ],
      childId: await childOfReport(context, reportRef),
    };
  },
});
