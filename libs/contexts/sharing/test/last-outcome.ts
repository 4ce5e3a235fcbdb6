import { fold, type AnyEvent, type Decider } from '@hub/kernel';

/** What the last of these commands leads to: types of events, or the code of a refusal. */
export const last = <State, Command, Event extends AnyEvent>(
  decider: Decider<State, Command, Event>,
  commands: readonly Command[],
): readonly string[] => {
  const events: Event[] = [];
  let outcome: readonly string[] = [];
  for (const command of commands) {
    const decision = decider.decide(command, fold(decider, events));
    outcome = decision.outcome === 'refused' ? [decision.refusal.code] : decision.events.map(({ type }) => type);
    if (decision.outcome === 'accepted') events.push(...decision.events);
  }
  return outcome;
};
