import type { Status } from './codes.js';
import type { Life, ToolTerms } from './terms.js';

const FLOW: Readonly<Record<Life, Partial<Record<Status | 'start', readonly Status[]>>>> = {
  order: {
    start: ['considered', 'applied', 'interim', 'granted'],
    considered: ['applied', 'granted', 'withdrawn'],
    applied: ['interim', 'granted', 'refused', 'withdrawn'],
    interim: ['served', 'granted', 'refused', 'varied', 'breached', 'withdrawn', 'discharged', 'expired'],
    granted: ['served', 'varied', 'breached', 'discharged', 'expired'],
    served: ['granted', 'varied', 'breached', 'discharged', 'expired'],
    varied: ['served', 'varied', 'breached', 'discharged', 'expired'],
    breached: ['breached', 'charged', 'convicted', 'acquitted', 'granted', 'varied', 'served', 'discharged', 'expired'],
    charged: ['convicted', 'acquitted', 'breached', 'varied', 'discharged', 'expired'],
    convicted: ['breached', 'charged', 'varied', 'discharged', 'expired'],
    acquitted: ['breached', 'charged', 'varied', 'discharged', 'expired'],
    // A breach before the end may come to court after it.
    discharged: ['charged', 'convicted', 'acquitted'],
    expired: ['charged', 'convicted', 'acquitted'],
  },
  notice: {
    start: ['considered', 'applied', 'granted', 'served'],
    considered: ['applied', 'granted', 'served', 'withdrawn'],
    applied: ['granted', 'served', 'refused', 'withdrawn'],
    granted: ['served', 'breached', 'varied', 'withdrawn', 'discharged', 'expired'],
    served: ['breached', 'varied', 'withdrawn', 'discharged', 'expired'],
    varied: ['breached', 'varied', 'withdrawn', 'discharged', 'expired'],
    breached: ['breached', 'charged', 'convicted', 'acquitted', 'varied', 'withdrawn', 'discharged', 'expired'],
    charged: ['convicted', 'acquitted', 'breached', 'withdrawn', 'discharged', 'expired'],
    convicted: ['breached', 'withdrawn', 'discharged', 'expired'],
    acquitted: ['breached', 'withdrawn', 'discharged', 'expired'],
    expired: ['charged', 'convicted', 'acquitted'],
  },
  review: {
    start: ['considered', 'applied'],
    considered: ['applied', 'withdrawn'],
    applied: ['interim', 'granted', 'refused', 'withdrawn'],
    interim: ['granted', 'refused', 'withdrawn', 'breached'],
    granted: ['served', 'varied', 'breached', 'discharged', 'expired'],
    served: ['varied', 'breached', 'discharged', 'expired'],
    varied: ['varied', 'breached', 'discharged', 'expired'],
    breached: ['breached', 'charged', 'convicted', 'acquitted', 'varied', 'discharged', 'expired'],
    charged: ['convicted', 'acquitted'],
  },
  prosecution: {
    start: ['considered', 'charged'],
    considered: ['charged', 'withdrawn'],
    charged: ['convicted', 'acquitted', 'withdrawn'],
  },
  visit: {
    start: ['considered', 'served'],
    considered: ['served', 'withdrawn'],
    served: ['served'],
  },
  any: {},
};

/** The statuses that may follow one in the life of a tool; without a status, those it may begin with. `undefined` = any. */
export const mayFollow = (terms: ToolTerms, status: Status | undefined): readonly Status[] | undefined => {
  if (terms.life === 'any') return undefined;
  const next = FLOW[terms.life][status ?? 'start'] ?? [];
  return terms.interim ? next : next.filter((one) => one !== 'interim');
};
