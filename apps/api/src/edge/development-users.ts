import { ROLES, type Role, type Viewer } from '@hub/sharing';

/** Somebody who may sign in. */
export interface HubUser extends Viewer {
  readonly name: string;
}

const user = (person: string, given: string, role: Role, agency: string): HubUser => ({
  person,
  name: `${given} Sample, ${ROLES[role]}`,
  role,
  agency,
});

/** One made-up user for each role, to try the hub with. They exist only outside production. */
export const DEVELOPMENT_USERS: readonly HubUser[] = [
  user('sam-sample', 'Sam', 'MASE_CHAIR', 'Bromley children’s social care'),
  user('alex-sample', 'Alex', 'STRATEGIC_LEAD', 'Bromley children’s social care'),
  user('robin-sample', 'Robin', 'SOCIAL_WORKER', 'Bromley children’s social care'),
  user('jo-sample', 'Jo', 'POLICE_LIAISON', 'Metropolitan Police'),
  user('kit-sample', 'Kit', 'INTERVIEW_PROVIDER', 'Return interview service'),
  user('lee-sample', 'Lee', 'BOARD_ANALYST', 'Safeguarding children partnership'),
  user('pat-sample', 'Pat', 'AUDITOR', 'Internal audit'),
];
