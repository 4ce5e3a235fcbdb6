import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ageOn, epochMs, instantOf, londonDateOf, startOfLondonDay } from '@hub/kernel';
import { inspectionScenario, writeInspectionScenario } from './inspection.js';
import { measure, type Measured, type MeasuredEpisode } from './measure.js';
import { hoursOf, readFeed, type RawRow } from './read-delivery.js';

const { start, end, expected, knownBefore } = inspectionScenario;

let folder: string;
let measured: Measured;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inspection-'));
  await writeInspectionScenario(folder);
  measured = await measure(folder);
});

afterAll(() => rm(folder, { recursive: true }));

const HOUR_MS = 3_600_000;

const startOf = (episode: MeasuredEpisode): string => londonDateOf(instantOf(episode.start * HOUR_MS));

const dob = (id: string): string => measured.children.get(id)?.['dob'] ?? '';

const own = (id: string): boolean => measured.children.get(id)?.['responsible_la'] === 'E09000006';

const lookedAfterOn = (id: string, date: string): boolean =>
  measured.statuses.some(
    (row) =>
      row['child_id'] === id &&
      row['status'] === 'CLA' &&
      (row['start'] ?? '') <= date &&
      (row['end'] === '' || date < (row['end'] ?? '')),
  );

/** Own children under 18 who were looked after on a date of the year: the first such date is the latest of three. */
const lookedAfterInYear = (): Set<string> =>
  new Set(
    measured.statuses
      .filter(
        (row) =>
          row['status'] === 'CLA' && (row['start'] ?? '') < end && (row['end'] === '' || (row['end'] ?? '') > start),
      )
      .filter((row) => {
        const first = (row['start'] ?? '') > start ? (row['start'] ?? '') : start;
        return own(row['child_id'] ?? '') && ageOn(dob(row['child_id'] ?? ''), first) < 18;
      })
      .map((row) => row['child_id'] ?? ''),
  );

/** Missing episodes of own children, begun in the year before the 18th birthday and on a date they were looked after. */
const episodesInCare = (): MeasuredEpisode[] =>
  measured.episodes.filter((episode) => {
    const date = startOf(episode);
    return (
      episode.missing &&
      date >= start &&
      date < end &&
      own(episode.child) &&
      ageOn(dob(episode.child), date) < 18 &&
      lookedAfterOn(episode.child, date)
    );
  });

const offered = (row: RawRow, episode: MeasuredEpisode): boolean => {
  const completed = hoursOf(row['completed_at']);
  if (completed !== undefined && completed < (episode.end ?? Infinity)) return false;
  const answered = row['response'] !== '' && row['response'] !== 'not_offered';
  return row['offered_at'] !== '' || answered || completed !== undefined;
};

const independent = (row: RawRow): boolean =>
  row['independent'] === 'Y' || (row['independent'] === '' && row['provider_type'] === 'commissioned_independent');

describe('the inspection scenario', () => {
  it('holds 287 children looked after in the year', () => {
    expect(lookedAfterInYear().size).toBe(expected.childrenLookedAfter);
    expect(expected.childrenLookedAfter).toBe(287);
  });

  it('holds 184 missing episodes of 32 of them', () => {
    const episodes = episodesInCare();
    expect(episodes).toHaveLength(expected.missingEpisodes);
    expect(new Set(episodes.map((episode) => episode.child)).size).toBe(expected.childrenMissing);
    expect([expected.missingEpisodes, expected.childrenMissing]).toEqual([184, 32]);
  });

  it('holds 13 of them who were offered an independent interview', () => {
    const children = episodesInCare().filter((episode) =>
      measured.interviews.some(
        (row) =>
          row['child_id'] === episode.child &&
          (row['report_refs'] ?? '').split(';').some((ref) => episode.refs.includes(ref)) &&
          independent(row) &&
          offered(row, episode),
      ),
    );
    expect(new Set(children.map((episode) => episode.child)).size).toBe(expected.childrenOfferedIndependentInterview);
    expect(expected.childrenOfferedIndependentInterview).toBe(13);
  });

  it('would give other figures to a careless reader', async () => {
    const episodes = measured.episodes.filter((episode) => episode.missing);
    const { rows: reports } = await readFeed(folder, 'police_missing_reports');
    const anyCare = new Set(measured.statuses.filter((row) => row['status'] === 'CLA').map((row) => row['child_id']));
    const careless = {
      lookedAfterEver: anyCare.size,
      reports: reports.length,
      episodesInTheYear: episodes.filter((episode) => startOf(episode) >= start && startOf(episode) < end).length,
      absencesInCare: measured.episodes.filter((episode) => lookedAfterOn(episode.child, startOf(episode))).length,
      independentInterviews: new Set(
        measured.interviews.filter((row) => row['independent'] === 'Y').map((row) => row['child_id']),
      ).size,
    };
    expect(careless.lookedAfterEver).toBeGreaterThan(287);
    expect(careless.reports).toBeGreaterThan(250);
    expect(careless.episodesInTheYear).toBeGreaterThan(184);
    expect(careless.absencesInCare).toBeGreaterThan(184);
    expect(careless.independentInterviews).toBeGreaterThan(13);
  });

  it('was all learned before the inspection', async () => {
    const { rows } = await readFeed(folder, 'police_missing_reports');
    const limit = epochMs(startOfLondonDay(knownBefore)) / HOUR_MS;
    expect(Math.max(...rows.map((row) => hoursOf(row['recorded_at']) ?? Infinity))).toBeLessThan(limit);
  });
});
