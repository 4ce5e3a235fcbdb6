import { howFound, notices, onCourse } from './calibration.js';
import type { Draw } from './child.js';
import type { Sink } from './delivery.js';
import type { Cells } from './feeds.js';
import { haunt } from './geography.js';
import type { Absence } from './going-missing.js';
import { DAY, HOUR, wallText, type Moment } from './moments.js';
import { noticeAt, withNotice } from './notices.js';
import type { Rng } from './rng.js';

/** The return, told soon or late; sometimes its time is put right; the police check follows. Gives when the council knew. */
export const writeReturn = (rng: Rng, draw: Draw, sink: Sink, absence: Absence, ref: string): Moment => {
  const progress = draw.window.progress(absence.end);
  const place = rng.chance(0.7) ? haunt(rng) : undefined;
  const amended = rng.chance(0.06);
  const checkAt = absence.end + rng.int(30, 26 * HOUR);
  const cells = (foundAt: Moment): Cells<'police_found_reports'> => ({
    report_ref: ref,
    found_at: wallText(foundAt),
    found_how: rng.weighted(howFound),
    found_easting: place?.easting ?? '',
    found_northing: place?.northing ?? '',
    found_precision: place?.precision ?? '',
    found_place_type: place?.kind ?? '',
    harm: rng.weighted([
      ['N', 80],
      ['Y', 4],
      ['', 16],
    ] as const),
  });
  const noticed = noticeAt(rng, absence.end, progress, onCourse(notices.sameDayReturn, progress));
  const first = amended ? absence.end + rng.int(5, 240) : absence.end;
  const knownAt = first + rng.int(8, 100);
  const versions = withNotice<'police_found_reports'>(rng, cells(first), knownAt, noticed);
  const last = versions[versions.length - 1];
  if (last && amended)
    versions.push({
      knownAt: last.knownAt + rng.int(1, 5) * DAY,
      cells: { ...last.cells, found_at: wallText(absence.end) },
    });
  const now = versions[versions.length - 1];
  if (now && rng.chance(0.6))
    versions.push({
      knownAt: Math.max(now.knownAt, checkAt) + rng.int(10, 200),
      cells: { ...now.cells, prevention_interview_at: wallText(checkAt) },
    });
  sink.record('police_found_reports', versions);
  return noticed ?? knownAt + DAY;
};

/** Which of several reports of one absence the police closed. */
export const closed = (rng: Rng, refs: readonly string[]): readonly string[] =>
  refs.length === 1
    ? refs
    : rng.weighted([
        [refs, 60],
        [refs.slice(-1), 25],
        [refs.slice(0, 1), 15],
      ] as const);
