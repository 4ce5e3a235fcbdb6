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

/** Changes an interview that is on record: the fields given, over what the form showed. */
const change = async (
  context: CommandContext,
  interviewId: string,
  fields: Partial<InterviewDetails>,
): Promise<Plan> => {
  const { shown } = await readRecord<InterviewDetails>(context, interviewDecider, interviewStream(interviewId));
  if (shown.status !== 'held') {
    return refused('interview-not-known', 'There is no such interview. Offer one first.', 'interviewId');
  }
  if (!(await interviewedBy(context, shown.content.childId))) return { withheld: NOT_YOURS };
  const content = { ...shown.content, ...given(fields) };
  return {
    writes: [await recordWrite(context, interviewDecider, interviewStream(interviewId), content)],
    childId: content.childId,
  };
};

export const offerInterview = command({
  subject: 'record-interview',
  purpose: 'safeguarding',
  input: z.object({
    childId: id,
    reportRefs: z.array(id),
    providerType: oneOf(PROVIDER_TYPES),
    independent: z.boolean().optional(),
    offeredAt: time,
  }),
  past: ['offeredAt'],
  plan: async (input, context) => {
    if (!(await interviewedBy(context, input.childId))) return { withheld: NOT_YOURS };
    if (!(await childIsKnown(context, input.childId))) {
      return refused('child-not-known', 'There is no child with this id on record.', 'childId');
    }
    if (input.reportRefs.length === 0) {
      return refused('reports-missing', 'Name at least one missing report that the interview is about.', 'reportRefs');
    }
    for (const ref of input.reportRefs) {
      if (!(await knowsReport(context, ref))) {
        return refused('report-not-known', `There is no police report ${ref} on record.`, 'reportRefs');
      }
    }
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
    responseAt: time.optional(),
    notOfferedReason: optionalText,
  }),
  past: ['responseAt'],
  plan: ({ interviewId, ...fields }, context) => change(context, interviewId, fields),
});

export const scheduleInterview = command({
  subject: 'record-interview',
  purpose: 'safeguarding',
  input: z.object({ interviewId: id, scheduledFor: time }),
  plan: ({ interviewId, ...fields }, context) => change(context, interviewId, fields),
});

export const completeInterview = command({
  subject: 'record-interview',
  purpose: 'safeguarding',
  input: z.object({
    interviewId: id,
    completedAt: time,
    pushFactors: texts,
    pullFactors: texts,
    companions: texts,
    places: texts,
    harmDisclosed: z.boolean().optional(),
    intelligenceSharedAt: time.optional(),
    quality: z.int().min(0).max(5).optional(),
    childWords: optionalText,
  }),
  past: ['completedAt', 'intelligenceSharedAt'],
  plan: ({ interviewId, ...fields }, context) => change(context, interviewId, fields),
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
