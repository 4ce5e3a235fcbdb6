import { TOOLS, stepDecider, stepStream, termsOf, type StepDetails, type Tool } from '@hub/disruption';
import type { Envelope } from '@hub/kernel';
import type { SittingEvent } from '@hub/panels';
import { commandOf, type HubProcess } from './process.js';

type Tasked = Extract<SittingEvent, { type: 'panels.ActionTasked' }>['data'];

const toolOf = (asked: string | undefined): Tool => TOOLS.find((tool) => tool === asked) ?? 'OTHER';

/** The step that an action comes to: what it is aimed at must be a person or a place that the meeting had before it. */
const stepOf = ({ actionId, meetingDate, tool: asked, topic, ...of }: Tasked): StepDetails | undefined => {
  if (topic === undefined || topic.kind === 'theme') return undefined;
  const tool = toolOf(asked);
  if (!termsOf(tool, meetingDate).against.includes(topic.kind)) return undefined;
  const { childId } = of as { readonly childId?: string };
  return {
    disruptionId: actionId,
    tool,
    subjectType: topic.kind,
    subjectId: topic.id,
    ...(childId === undefined ? {} : { childIds: [childId] }),
    status: 'considered',
    statusAt: meetingDate,
  };
};

/**
 * When a meeting asks an agency to disrupt a person or a place, the register says that it is considered, under the id of
 * the action: whoever does it records the steps that follow. A tool that cannot be used against it leads to nothing.
 */
export const whenAMeetingAsksForADisruptionThenTheRegisterConsidersIt: HubProcess = {
  name: 'when-a-meeting-asks-for-a-disruption-then-the-register-considers-it',
  on: ['panels.ActionTasked'],
  reads: () => [],
  then: (event: Envelope) => {
    const data = event.data as Tasked;
    const step = data.kind === 'disruption' ? stepOf(data) : undefined;
    if (!step) return [];
    const stream = stepStream(step.disruptionId, step.status, step.statusAt);
    return [commandOf(stepDecider, stream, { type: 'Record', content: step })];
  },
};
