import { accept, changedFields, recordDecider, type Decider, type RecordCommand, type RecordState } from '@hub/kernel';
import type { InterviewDetails, InterviewEvent } from './interview.events.js';

const record = recordDecider<
  InterviewDetails,
  'interviews.InterviewOpened',
  'interviews.InterviewCorrected',
  'interviews.InterviewWithdrawn'
>({
  recorded: 'interviews.InterviewOpened',
  corrected: 'interviews.InterviewCorrected',
  withdrawn: 'interviews.InterviewWithdrawn',
});

type StepType = Exclude<
  InterviewEvent['type'],
  'interviews.InterviewOpened' | 'interviews.InterviewWithdrawn' | 'interviews.InterviewCorrected'
>;

/** The steps of an interview, the last first: which field shows that it was reached, and what may be told with it. */
const STEPS: readonly {
  readonly type: StepType;
  readonly shows: keyof InterviewDetails;
  readonly with: readonly (keyof InterviewDetails)[];
}[] = [
  {
    type: 'interviews.InterviewCompleted',
    shows: 'completedAt',
    with: [
      'pushFactors',
      'pullFactors',
      'companions',
      'places',
      'harmDisclosed',
      'intelligenceSharedAt',
      'quality',
      'childWords',
    ],
  },
  { type: 'interviews.InterviewScheduled', shows: 'scheduledFor', with: [] },
  { type: 'interviews.InterviewAnswered', shows: 'response', with: ['responseAt', 'notOfferedReason'] },
  { type: 'interviews.InterviewOffered', shows: 'offeredAt', with: [] },
];

/** The furthest step that an interview had reached when it was first heard of. */
const stepReached = (content: InterviewDetails): StepType | undefined =>
  STEPS.find((step) => content[step.shows] !== undefined)?.type;

/** The step that a held interview went forward: only fields of steps not yet reached were filled in. */
const stepForward = (before: InterviewDetails, after: InterviewDetails): StepType | undefined => {
  const changed = changedFields(before, after) as (keyof InterviewDetails)[];
  const reached = STEPS.filter((step) => changed.includes(step.shows));
  const told = new Set(reached.flatMap((step) => [step.shows, ...step.with]));
  return changed.every((field) => told.has(field) && before[field] === undefined) ? reached[0]?.type : undefined;
};

const stepOf = (content: InterviewDetails, state: RecordState<InterviewDetails>): StepType | undefined => {
  if (state.status === 'none') return stepReached(content);
  return state.status === 'held' ? stepForward(state.content, content) : undefined;
};

/**
 * Records an interview as it stands: opened, offered, answered, scheduled, completed; what is no step forward is a
 * correction. Stream: `interviews.interview-<interview id>`. Declined and later accepted is two interviews with two ids.
 */
export const interviewDecider: Decider<
  RecordState<InterviewDetails>,
  RecordCommand<InterviewDetails>,
  InterviewEvent
> = {
  initial: record.initial,
  decide: (command, state) => {
    if (command.type === 'Record') {
      const step = stepOf(command.content, state);
      if (step) return accept({ type: step, data: command.content });
    }
    return record.decide(command, state) as ReturnType<typeof interviewDecider.decide>;
  },
  evolve: (state, event) => record.evolve(state, event as never),
};
