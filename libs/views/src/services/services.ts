import type { ServiceDetails, ServiceEvent } from '@hub/assurance';
import type { Instant, LondonDate, View } from '@hub/kernel';

/** A service on the register. */
export type ServiceRow = ServiceDetails & {
  readonly [column: string]: unknown;
  /** First London date on which it takes no more children. */
  readonly endsOn?: LondonDate;
  readonly recordedAt: Instant;
};

/** Which services are there for children, for what, where and until when? Key: the service. */
export const services: View<ServiceRow, ServiceEvent> = {
  table: 'services_v1',
  columns: ['provider'],
  key: ({ data }) => data.serviceId,
  on: {
    'assurance.ServiceRecorded': ({ data, recordedAt }) => ({ ...data, recordedAt }),
    'assurance.ServiceEnded': ({ data }, row) => row && { ...row, endsOn: data.endsOn },
  },
};

/** Whether a service takes children on a London date. */
export const takesOn = ({ startsOn, endsOn }: ServiceRow, date: LondonDate): boolean =>
  startsOn <= date && (endsOn === undefined || date < endsOn);
