import { accept, changedFields, sameContent, type Decider, type RecordCommand, type RecordState } from '@hub/kernel';
import type { InterviewDetails, InterviewEvent } from './interview.events.js';

type StepType = Exclude<InterviewEvent['type'], 'interviews.InterviewWithdrawn' | 'interviews.InterviewCorrected'>;

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

const stepOf = (content: InterviewDetails): StepType =>
  STEPS.find((step) => content[step.shows] !== undefined)?.type ?? 'interviews.InterviewOpened';

/**
 * The event for a change of a held interview: a step forward when only fields of steps not yet reached were filled in,
 * otherwise a correction.
 */
const changeOf = (before: InterviewDetails, after: InterviewDetails): InterviewEvent['type'] => {
  const changed = changedFields(before, after);
  const onlyFilledIn = changed.every((field) => before[field as keyof InterviewDetails] === undefined);
  const reached = STEPS.filter((step) => changed.includes(step.shows));
  const belongs = new Set(reached.flatMap((step) => [step.shows, ...step.with] as string[]));
  return onlyFilledIn && reached.length > 0 && changed.every((field) => belongs.has(field))
    ? (reached[0]?.type ?? 'interviews.InterviewCorrected')
    : 'interviews.InterviewCorrected';
};

/**
 * Records an interview as it stands: offered, answered, scheduled, completed, corrected or taken back.
 * Stream: `interviews.interview-<interview id>`. Declined and later accepted is two interviews with two ids.
 */
export const interviewDecider: Decider<
  RecordState<InterviewDetails>,
  RecordCommand<InterviewDetails>,
  InterviewEvent
> = {
  initial: { status: 'none' },
  decide: (command, state) => {
    if (command.type === 'Withdraw') {
      return state.status === 'withdrawn'
        ? accept()
        : accept({ type: 'interviews.InterviewWithdrawn', data: { interviewId: command.key['interviewId'] ?? '' } });
    }
    const { content } = command;
    if (state.status === 'none') return accept({ type: stepOf(content), data: content });
    if (state.status === 'withdrawn') return accept({ type: 'interviews.InterviewCorrected', data: content });
    if (sameContent(state.content, content)) return accept();
    return accept({ type: changeOf(state.content, content), data: content } as InterviewEvent);
  },
  evolve: (state, event) =>
    event.type === 'interviews.InterviewWithdrawn'
      ? { status: 'withdrawn', content: state.status === 'none' ? ({} as InterviewDetails) : state.content }
      : { status: 'held', content: event.data },
};
