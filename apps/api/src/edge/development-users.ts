import { ROLES, type Role, type Viewer } from '@hub/sharing';

/** Somebody who may sign in. */
export interface HubUser extends Viewer {
  readonly name: string;
}

const user = (person: string, given: string, role: Role, agency: string, team?: string): HubUser => ({
  person,
  name: `${given} Sample, ${ROLES[role]}`,
  role,
  agency,
  ...(team === undefined ? {} : { team }),
});

/** One made-up user for each role, to try the hub with. They exist only outside production. */
export const DEVELOPMENT_USERS: readonly HubUser[] = [
  user('sam-sample', 'Sam', 'MASE_CHAIR', 'Bromley children’s social care'),
  user('alex-sample', 'Alex', 'STRATEGIC_LEAD', 'Bromley children’s social care'),
  user('morgan-sample', 'Morgan', 'MASH_LEAD', 'Bromley children’s social care'),
  user('robin-sample', 'Robin', 'SOCIAL_WORKER', 'Bromley children’s social care', 'Children looked after'),
  user('harper-sample', 'Harper', 'HEAD_OF_SERVICE', 'Bromley children’s social care'),
  user('jo-sample', 'Jo', 'POLICE_LIAISON', 'Metropolitan Police'),
  user('noor-sample', 'Noor', 'HEALTH_MEMBER', 'Bromley Healthcare'),
  user('ellis-sample', 'Ellis', 'EDUCATION_MEMBER', 'Bromley education'),
  user('yaz-sample', 'Yaz', 'YOUTH_JUSTICE_MEMBER', 'Bromley youth justice service'),
  user('drew-sample', 'Drew', 'PROBATION_MEMBER', 'Probation Service'),
  user('kit-sample', 'Kit', 'INTERVIEW_PROVIDER', 'Return interview service'),
  user('lee-sample', 'Lee', 'BOARD_ANALYST', 'Safeguarding children partnership'),
  user('casey-sample', 'Casey', 'COUNCILLOR', 'London Borough of Bromley'),
  user('pat-sample', 'Pat', 'AUDITOR', 'Internal audit'),
  user('ingrid-sample', 'Ingrid', 'INFORMATION_GOVERNANCE', 'London Borough of Bromley'),
  user('ash-sample', 'Ash', 'ADMINISTRATOR', 'London Borough of Bromley'),
];

/** The made-up user of this id; undefined when there is none. */
export const developmentUser = (id: unknown): HubUser | undefined =>
  DEVELOPMENT_USERS.find(({ person }) => person === id);
