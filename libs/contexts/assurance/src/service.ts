import { accept, refusal, refuse, sameContent, type Decider, type LondonDate } from '@hub/kernel';
import type { ServiceDetails, ServiceEvent } from './service.events.js';

/** A service as it stands; none before it is recorded. */
export interface ServiceState {
  readonly details?: ServiceDetails;
  readonly endsOn?: LondonDate;
}

/** What can be asked of the register of services. */
export type ServiceCommand =
  | { readonly type: 'Record'; readonly details: ServiceDetails }
  | { readonly type: 'End'; readonly serviceId: string; readonly endsOn: LondonDate };

/** One service. Stream: `assurance.service-<service id>`. Recorded again after its end it takes children again. */
export const serviceDecider: Decider<ServiceState, ServiceCommand, ServiceEvent> = {
  initial: {},
  decide: (command, { details, endsOn }) => {
    if (command.type === 'Record') {
      const { ageFrom, ageTo } = command.details;
      if (ageFrom > ageTo) {
        return refuse(
          refusal('ages-the-wrong-way', 'The oldest age is below the youngest. Put one of them right.', 'ageTo'),
        );
      }
      return endsOn === undefined && details !== undefined && sameContent(details, command.details)
        ? accept()
        : accept({ type: 'assurance.ServiceRecorded', data: command.details });
    }
    if (!details) return refuse(refusal('no-such-service', 'There is no such service on record.', 'serviceId'));
    if (command.endsOn < details.startsOn) {
      return refuse(
        refusal('ends-before-it-starts', `The service starts on ${details.startsOn}. Choose a later day.`, 'endsOn'),
      );
    }
    return endsOn === command.endsOn
      ? accept()
      : accept({ type: 'assurance.ServiceEnded', data: { serviceId: command.serviceId, endsOn: command.endsOn } });
  },
  evolve: (state, event) =>
    event.type === 'assurance.ServiceRecorded' ? { details: event.data } : { ...state, endsOn: event.data.endsOn },
};
