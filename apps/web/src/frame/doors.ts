/** A page of the navigation. `door` is the name by which the hub opens it to a role. */
export interface Door {
  readonly door: string;
  readonly label: string;
  readonly to: string;
  /** Opened now and then: it stands under "More" for those who have many pages. */
  readonly seldom?: true;
}

/** Every page of the navigation, in its order. A role sees only the doors that the hub names for it. */
export const doors: readonly Door[] = [
  { door: 'sheet', label: 'Sheet', to: '/sheet' },
  { door: 'missing', label: 'Missing now', to: '/missing' },
  { door: 'panel', label: 'Panels', to: '/panels' },
  { door: 'links', label: 'Links', to: '/links', seldom: true },
  { door: 'interviews', label: 'Interviews due', to: '/interviews' },
  { door: 'agency', label: 'My agency', to: '/agency' },
  { door: 'disruptions', label: 'Disruption', to: '/disruption', seldom: true },
  { door: 'placements', label: 'Placements', to: '/placements', seldom: true },
  { door: 'handovers', label: 'Handovers', to: '/handovers', seldom: true },
  { door: 'matches', label: 'Reports to match', to: '/matches' },
  { door: 'merges', label: 'Merges', to: '/merges', seldom: true },
  { door: 'findings', label: 'Waiting and conflicts', to: '/findings', seldom: true },
  { door: 'board', label: 'Board', to: '/board' },
  { door: 'figures', label: 'Figures', to: '/figures' },
  { door: 'quality', label: 'Data quality', to: '/quality', seldom: true },
  { door: 'profile', label: 'Profile', to: '/profile' },
  { door: 'rules', label: 'RAG rules', to: '/rules', seldom: true },
  { door: 'intake', label: 'Intake', to: '/intake', seldom: true },
  { door: 'audit', label: 'Who read what', to: '/audit', seldom: true },
  { door: 'reviews', label: 'Break-glass', to: '/reviews', seldom: true },
  { door: 'access', label: 'Access', to: '/access', seldom: true },
  { door: 'admin', label: 'Admin', to: '/admin', seldom: true },
  { door: 'records', label: 'Keeping records', to: '/records', seldom: true },
  { door: 'search', label: 'Find a child', to: '/search' },
];

/** The doors of a role, in the order the hub gives them: the first is the role's home. */
export const doorsOf = (names: readonly string[]): readonly Door[] =>
  names.flatMap((name) => doors.filter(({ door }) => door === name));

/** So many pages stand side by side; of more, those opened now and then go under "More". */
const sideBySide = 7;

/** Doors that stand in the navigation itself, and those under "More". */
export const splitDoors = (
  mine: readonly Door[],
): { readonly first: readonly Door[]; readonly more: readonly Door[] } =>
  mine.length <= sideBySide
    ? { first: mine, more: [] }
    : { first: mine.filter(({ seldom }) => !seldom), more: mine.filter(({ seldom }) => seldom) };
