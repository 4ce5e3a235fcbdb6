import { matching, notices, onCourse, riskGrades } from './calibration.js';
import { statusOn, type Child, type Draw } from './child.js';
import { takenBack, type Sink } from './delivery.js';
import type { Cells } from './feeds.js';
import type { Place } from './geography.js';
import type { Absence } from './going-missing.js';
import { DAY, HOUR, atTime, dateOf, dayOfMoment, wallText, type Day, type Moment } from './moments.js';
import { decideMatch, namedByPolice } from './matching.js';
import { noticeAt, withNotice } from './notices.js';
import { closed, writeReturn } from './returns.js';
import type { Rng } from './rng.js';
import { circumstances } from './words.js';

/** An absence as the council came to know it. */
export interface Episode {
  readonly absence: Absence;
  /** The police reports of it, first one first. */
  readonly refs: readonly string[];
  readonly missing: boolean;
  /** When the council knew of the return, if it ever did. */
  readonly returnKnownAt: Moment | undefined;
}

const missingFrom = (
  rng: Rng,
  child: Child,
  day: Day,
): Pick<Cells<'police_missing_reports'>, 'missing_from_type' | 'missing_from_name'> => {
  if (rng.chance(0.04)) return { missing_from_type: rng.pick(['school', 'hospital', 'other', '']) };
  const inCare = child.kind === 'hosted' || statusOn(child, day) === 'CLA';
  return inCare && child.care
    ? { missing_from_type: child.care.type, missing_from_name: child.care.name }
    : { missing_from_type: 'home' };
};

const addressOn = (child: Child, day: Day): Place =>
  child.care && statusOn(child, day) === 'CLA' ? child.care.address : child.home;

const flag = (rng: Rng, share: number): string => (rng.chance(0.35) ? '' : rng.chance(share) ? 'Y' : 'N');

interface Sighting {
  readonly lastSeenAt: Moment;
  readonly reportedAt: Moment;
}

/** The first report, and the ones that a home files again each night while the child is away. */
const sightings = (rng: Rng, child: Child, absence: Absence): Sighting[] => {
  const wait = Math.min(
    Math.round(rng.logNormal(150, 0.9)),
    Math.max(10, Math.round((absence.end - absence.start) * 0.8)),
  );
  const first = { lastSeenAt: absence.start, reportedAt: absence.start + wait };
  const all = [first];
  if (rng.chance(0.025) && absence.end - first.reportedAt > 3 * HOUR)
    all.push({ lastSeenAt: absence.start, reportedAt: first.reportedAt + rng.int(30, 150) });
  const day = dayOfMoment(absence.start);
  if (child.care?.reportsNightly && (child.kind === 'hosted' || statusOn(child, day) === 'CLA')) {
    for (let night = day + 1; atTime(night, 23 * HOUR + 45) < absence.end && all.length < 12; night += 1) {
      const reportedAt = atTime(night, 23 * HOUR + rng.int(0, 44));
      all.push({ lastSeenAt: rng.chance(0.6) ? absence.start : reportedAt - rng.int(20, 90), reportedAt });
    }
  }
  return all;
};

const writeReport = (rng: Rng, draw: Draw, sink: Sink, child: Child, absence: Absence, sighting: Sighting): string => {
  const { lastSeenAt, reportedAt } = sighting;
  const progress = draw.window.progress(reportedAt);
  const day = dayOfMoment(lastSeenAt);
  const ref = `MP${dateOf(day).slice(2, 4)}/${draw.number('report')}`;
  const absent = absence.grading === 'absent';
  const address = addressOn(child, day);
  const named = namedByPolice(rng, child, reportedAt);
  const cells: Cells<'police_missing_reports'> = {
    report_ref: ref,
    cad_ref: rng.chance(0.8) ? `CAD${rng.int(1000, 9999)}/${dateOf(dayOfMoment(reportedAt)).replaceAll('-', '')}` : '',
    ...named.cells,
    ...missingFrom(rng, child, day),
    category: absent ? 'absent' : 'missing',
    risk_grade: absent ? 'none' : rng.weighted(riskGrades),
    last_seen_at: wallText(lastSeenAt),
    reported_at: wallText(reportedAt),
    last_seen_easting: address.easting,
    last_seen_northing: address.northing,
    last_seen_precision: address.precision,
    cse_flag: flag(rng, 0.12),
    gang_flag: flag(rng, 0.07),
    trafficking_flag: flag(rng, 0.03),
    circumstances: rng.chance(0.85) ? rng.pick(circumstances) : '',
  };
  const noticed = noticeAt(rng, reportedAt, progress, onCourse(notices.sameDayMissing, progress));
  const knownAt = reportedAt + rng.int(5, 60);
  const upgradedAt = reportedAt + Math.round((absence.end - reportedAt) * 0.5);
  const versions =
    absence.grading === 'upgraded'
      ? [
          { knownAt, cells: { ...cells, category: 'absent', risk_grade: 'none' } },
          {
            knownAt: upgradedAt + rng.int(3, 50),
            cells: {
              ...cells,
              category_changed_at: wallText(upgradedAt),
              ...(noticed === undefined ? {} : { la_notified_at: wallText(Math.min(noticed, upgradedAt)) }),
            },
          },
        ]
      : withNotice<'police_missing_reports'>(rng, cells, knownAt, noticed);
  const last = versions[versions.length - 1];
  const mistake =
    rng.chance(0.006) && last
      ? [{ knownAt: last.knownAt + rng.int(1, 6) * DAY, cells: takenBack('police_missing_reports', cells) }]
      : [];
  const stands =
    mistake.length > 0 && last && rng.chance(0.25)
      ? [{ knownAt: last.knownAt + rng.int(7, 12) * DAY, cells: last.cells }]
      : [];
  sink.record('police_missing_reports', [...versions, ...mistake, ...stands]);
  if (!named.recognisable && mistake.length === 0) decideMatch(rng, draw, sink, child, ref, knownAt);
  return ref;
};

/** Writes the police reports and returns of a child's absences, and says what the council knows of each. */
export const writePoliceReports = (
  rng: Rng,
  draw: Draw,
  sink: Sink,
  child: Child,
  absences: readonly Absence[],
): Episode[] =>
  absences.map((absence) => {
    const refs = sightings(rng, child, absence).map((sighting) =>
      writeReport(rng, draw, sink, child, absence, sighting),
    );
    const neverRecorded = rng.chance(matching.neverRecorded * (1 - 0.6 * draw.window.progress(absence.start)));
    const known =
      neverRecorded || absence.end >= draw.window.endAt
        ? []
        : closed(rng, refs).map((ref) => writeReturn(rng, draw, sink, absence, ref));
    const returnKnownAt = known.length > 0 ? Math.min(...known) : undefined;
    return { absence, refs, missing: absence.grading !== 'absent', returnKnownAt };
  });

/** How often a child went missing, absences apart. */
export const timesMissing = (episodes: readonly Episode[]): number =>
  episodes.filter((episode) => episode.missing).length;
