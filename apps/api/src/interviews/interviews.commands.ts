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
import { childOfReport } from '../missing/missing.commands.js';
import { reachChild, reachOwner, reachReport } from '../edge/reach.js';

const NOT_YOURS: WithheldReason = {
  reason: 'You may record interviews that were given to you; this is none of them.',
  ask: 'Ring the strategic lead for missing and exploited children on the number in the directory.',
};

const NO_INTERVIEW = refused('interview-not-known', 'There is no such interview. Offer one first.', 'interviewId');

/** What a provider may not touch: an interview that another type of provider has. */
const isAnothers = (
  { hub, user }: CommandContext,
  { providerType }: Pick<InterviewDetails, 'providerType'>,
): boolean => {
  const { scope, providerTypes } = hub.settings.roles[user.role];
  return scope === 'allocated' && !providerTypes.includes(providerType);
};

/** What stands in the way of working on an interview. */
const hindranceTo = (context: CommandContext, interview: InterviewDetails): Plan | undefined =>
  reachOwner(context, interview.childId, NO_INTERVIEW) ??
  (isAnothers(context, interview) ? { withheld: NOT_YOURS } : undefined);

const knowsReport = async (context: CommandContext, reportRef: string): Promise<boolean> => {
  const { state } = await readRecord<ReportDetails>(
    { hub: context.hub, basedOn: undefined },
    reportDecider,
    reportStream(reportRef),
  );
  const owner = context.sight.childOfReport(reportRef);
  return state.status === 'held' && (owner === undefined || context.sight.opens(owner));
};

/** Changes an interview that is on record, from what the form showed to what it shall read. */
const change = async (
  context: CommandContext,
  interviewId: string,
  to: (shown: InterviewDetails) => InterviewDetails,
): Promise<Plan> => {
  const { shown } = await readRecord<InterviewDetails>(context, interviewDecider, interviewStream(interviewId));
  if (shown.status !== 'held') return NO_INTERVIEW;
  const hindered = hindranceTo(context, shown.content);
  if (hindered) return hindered;
  const content = to(shown.content);
  if (isAnothers(context, content)) return { withheld: NOT_YOURS };
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
    const hindered = await reachChild(context, input.childId);
    if (hindered) return hindered;
    if (isAnothers(context, input)) return { withheld: NOT_YOURS };
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

/** What the form could not show stays as it is: it was not the user's to change. */
const unseen = ({ sight }: CommandContext, { childWords }: InterviewDetails): Partial<InterviewDetails> =>
  sight.hiddenParts.has('childWords') ? { childWords } : {};

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
    if (shown.status !== 'held') return NO_INTERVIEW;
    const hindered = hindranceTo(context, shown.content);
    if (hindered) return hindered;
    const unusable = await unusableReports(context, fields.reportRefs, shown.content.reportRefs);
    return (
      unusable ??
      change(context, interviewId, (before) => ({
        interviewId,
        childId: before.childId,
        ...given(fields),
        ...given(unseen(context, before)),
      }))
    );
  },
});

export const withdrawInterview = command({
  subject: 'record-interview',
  purpose: 'safeguarding',
  input: z.object({ interviewId: id }),
  plan: async (key, context) => {
    const stream = interviewStream(key.interviewId);
    const { state } = await readRecord<InterviewDetails>(context, interviewDecider, stream);
    const hindered = state.status === 'held' ? hindranceTo(context, state.content) : undefined;
    if (hindered) return hindered;
    return takeBack(context, interviewDecider, stream, key, { missing: NO_INTERVIEW });
  },
});

export const decideInterviewNotRequired = command({
  subject: 'excuse-interview',
  purpose: 'safeguarding',
  input: z.object({ reportRef: id, reason: text }),
  plan: async ({ reportRef, reason }, context) => {
    const missing = refused('report-not-known', `There is no police report ${reportRef} on record.`, 'reportRef');
    const hindered = reachReport(context, reportRef, missing);
    if (hindered) return hindered;
    if (!(await knowsReport(context, reportRef))) return missing;
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
    const missing = refused('report-not-known', `There is no police report ${reportRef} on record.`, 'reportRef');
    const hindered = reachReport(context, reportRef, missing);
    if (hindered) return hindered;
    if (!(await knowsReport(context, reportRef))) return missing;
    return {
      writes: [
        { decider: dutyDecider as never, stream: dutyStream(reportRef), command: { type: 'RequireAgain', reportRef } },
      ],
      childId: await childOfReport(context, reportRef),
    };
  },
});
