import { readFileSync } from 'node:fs';

/** More files than this do not fail by chance. */
const MOST = 3;

/**
 * The spec files of a Jest report that deserve to be run once more alone: a few that failed among thousands that share the
 * machine. None when many failed, or when the report says nothing of files.
 */
export const secondLookAt = (report) => {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return [];
  }
  const failed = result.testResults?.filter(({ status }) => status === 'failed').map(({ name }) => name) ?? [];
  return failed.length <= MOST ? failed : [];
};

/**
 * What a run counts for, after a second look at its failed files: a spec that fails alone too has failed. What failed only
 * beside the others is counted as passed, and `chance` says how many, so that it is named and not forgotten.
 */
export const afterSecondLook = (first, second) =>
  second.failed === 0 && second.passed > 0
    ? { passed: first.passed + first.failed, failed: 0, chance: first.failed }
    : { ...first, chance: 0 };
