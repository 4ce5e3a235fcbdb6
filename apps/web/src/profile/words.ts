import type { ProfileAudience, ProfileVersionState, RecommendationState } from '../gql/graphql.js';

/** How far a version is. */
export const versionWords: Readonly<Record<ProfileVersionState, string>> = {
  DRAFTED: 'being written',
  PASSED_ON: 'waits to be checked',
  CHECKED: 'checked, not sealed yet',
  SEALED: 'sealed',
};

/** How far a recommendation is. */
export const progressWords: Readonly<Record<RecommendationState, string>> = {
  OPEN: 'open',
  BEGUN: 'begun',
  DONE: 'done',
  NOT_DONE: 'not done',
};

/** What each kind of file is for. */
export const profileFileWords: Readonly<Record<string, string>> = {
  'profile.html': 'To read (HTML)',
  'profile.pdf': 'To print (PDF)',
  'profile.csv': 'Numbers for Excel (CSV)',
  'profile.geojson': 'Maps for QGIS (GeoJSON)',
  'profile.json': 'For programs (JSON)',
};

/** A slide by its file name: "slide-03-offences-gangs.png" is "3 offences gangs (PNG)". */
export const slideWords = (name: string): string => {
  const [, number = '', words = '', kind = ''] = /^slide-(\d+)-(.*)\.(\w+)$/.exec(name) ?? [];
  return `${Number(number)} ${words.replaceAll('-', ' ')} (${kind.toUpperCase()})`;
};

export const AUDIENCES: readonly ProfileAudience[] = ['PANEL', 'DIRECTOR', 'BOARD'];
