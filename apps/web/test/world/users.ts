const all = ['sheet', 'missing', 'panel', 'interviews', 'matches', 'merges', 'findings', 'figures', 'intake', 'search'];
const user = (id: string, name: string, roleName: string, agency: string, doors: readonly string[]) => ({
  id,
  name,
  role: id.replaceAll('-', '_').toUpperCase(),
  roleName,
  agency,
  doors,
});

/** One made-up person per role. */
export const worldUsers = [
  user('mase-chair', 'C. Chair', 'MASE chair', 'London Borough of Bromley', all),
  user('strategic-lead', 'S. Lead', 'Strategic lead', 'London Borough of Bromley', all),
  user('social-worker', 'J. Sample', 'Social worker', 'London Borough of Bromley', all.slice(0, 7)),
  user('police-liaison', 'P. Liaison', 'Police liaison', 'Metropolitan Police', ['missing', 'matches', 'search']),
  user('interview-provider', 'I. Provider', 'Interview provider', 'Listening Service', ['interviews', 'search']),
  user('board-analyst', 'A. Analyst', 'Board analyst', 'London Borough of Bromley', ['figures', 'intake']),
  user('auditor', 'U. Auditor', 'Auditor', 'London Borough of Bromley', all),
];
