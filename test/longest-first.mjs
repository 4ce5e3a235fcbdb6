import Sequencer from '@jest/test-sequencer';

/**
 * Spec files that take half a minute and more, longest first. A fresh clone has no record of earlier runs, and Jest would
 * begin with the largest files: the longest then ends alone, long after the rest.
 */
export const LONGEST = [
  'test/non-interference/non-interference.spec.ts',
  'apps/api/src/edge/pages-of-roles.browser.spec.ts',
  'apps/web/src/panel/panel.browser.spec.ts',
  'apps/web/src/pages.browser.spec.ts',
  'apps/api/src/board/board.spec.ts',
  'apps/worker/src/board/published-whole.spec.ts',
  'apps/web/src/map/map.browser.spec.ts',
  'apps/web/src/profile/profile.browser.spec.ts',
  'test/non-interference/not-blind.spec.ts',
  'test/views/views-follow-the-log.spec.ts',
  'test/borough/same-truth.spec.ts',
  'apps/worker/src/interrupted.spec.ts',
  'libs/disclosure/src/random-tables.spec.ts',
  'apps/cli/src/hub.spec.ts',
  'apps/api/src/edge/command-rights.spec.ts',
  'test/borough/planted-offences.spec.ts',
];

/** The place of a file among the longest; files that are none of them come after all. */
const placeOf = (path) => {
  const place = LONGEST.findIndex((long) => path.endsWith(`/${long}`));
  return place < 0 ? LONGEST.length : place;
};

/** The same tests, the longest first; the rest keep their order. */
export const longestFirst = (tests) => [...tests].sort((one, other) => placeOf(one.path) - placeOf(other.path));

/** Begins with the spec files that take longest, then goes on as Jest would. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return longestFirst(super.sort(tests));
  }
}
