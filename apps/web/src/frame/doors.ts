/** A page of the navigation. `door` is the name by which the hub opens it to a role. */
export interface Door {
  readonly door: string;
  readonly label: string;
  readonly to: string;
}

/** Every page of the navigation, in its order. A role sees only the doors that the hub names for it. */
export const doors: readonly Door[] = [
  { door: 'sheet', label: 'Sheet', to: '/sheet' },
  { door: 'missing', label: 'Missing now', to: '/missing' },
  { door: 'panel', label: 'Panels', to: '/panels' },
  { door: 'interviews', label: 'Interviews due', to: '/interviews' },
  { door: 'matches', label: 'Reports to match', to: '/matches' },
  { door: 'merges', label: 'Merges', to: '/merges' },
  { door: 'findings', label: 'Waiting and conflicts', to: '/findings' },
  { door: 'figures', label: 'Figures', to: '/figures' },
  { door: 'rules', label: 'RAG rules', to: '/rules' },
  { door: 'intake', label: 'Intake', to: '/intake' },
  { door: 'audit', label: 'Who read what', to: '/audit' },
  { door: 'admin', label: 'Admin', to: '/admin' },
  { door: 'reviews', label: 'Break-glass to review', to: '/reviews' },
  { door: 'reviews', label: 'Break-glass', to: '/reviews' },
  { door: 'search', label: 'Find a child', to: '/search' },
];

/** The doors of a role, in the order the hub gives them: the first is the role's home. */
export const doorsOf = (names: readonly string[]): readonly Door[] =>
  names.flatMap((name) => doors.filter(({ door }) => door === name));
