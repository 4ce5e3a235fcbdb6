import { agencyKey } from '@hub/panels';
import { judge, type Viewer } from '@hub/sharing';
import type { Hub } from '@hub/worker';

/** Names by which an agency is meant. */
export class AgencyNames {
  readonly #keys: ReadonlySet<string>;

  constructor(readonly names: readonly string[]) {
    this.#keys = new Set(names.map(agencyKey));
  }

  has(name: string): boolean {
    return this.#keys.has(agencyKey(name));
  }
}

/** The agency of somebody: as the sign-in service names it, and as panels and feeds do. */
export const ownAgency = (hub: Hub, { agency, role }: Viewer): AgencyNames =>
  new AgencyNames([agency, ...hub.settings.roles[role].agencies]);

/** Whether somebody may look at and act for every agency. */
export const mayForAny = (hub: Hub, { role }: Viewer): boolean =>
  judge(role, 'safeguarding', 'any-agency', hub.settings.roles).allowed;

/** What social care is called where panels name it. */
const SOCIAL_CARE = new AgencyNames(['Children’s social care', 'Social care', 'CSC']);

/** Whether one of the names is that of social care, which arranges interviews and assessments. */
export const isSocialCare = ({ names }: AgencyNames): boolean => names.some((name) => SOCIAL_CARE.has(name));
