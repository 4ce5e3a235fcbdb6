import { BROMLEY } from './geography.js';
import { onCourse, risk } from './calibration.js';
import { eighteenth, isOwn, statusOn, type Child, type Draw } from './child.js';
import type { Sink, Version } from './delivery.js';
import type { Cells } from './feeds.js';
import { DAY, HOUR, dateOf, officeHours, startOfDay, wallText } from './moments.js';
import { misspell, worker } from './names.js';
import type { RiskCase } from './risk.js';
import type { Rng } from './rng.js';

const recordOf = (child: Child): Cells<'children'> => ({
  child_id: child.id,
  upn: child.upn,
  nhs_number: child.nhsNumber,
  surname: child.surname,
  forename: child.forename,
  dob: dateOf(child.dob),
  sex: child.sex,
  ethnicity: child.ethnicity,
  disability: child.disability,
  responsible_la: child.responsibleLa,
  home_easting: child.home.easting,
  home_northing: child.home.northing,
  home_precision: child.home.precision,
  school_urn: child.school,
});

/** The child's record as it grew: details filled in later, a misspelt name put right, the address of a placement. */
const versionsOf = (rng: Rng, draw: Draw, child: Child): Version<'children'>[] => {
  const whole = recordOf(child);
  const unsure = rng.chance(0.08) ? { ethnicity: '', school_urn: '' } : {};
  const misspelt = child.misspeltUntil === undefined ? {} : { surname: misspell(rng, child.surname) };
  const changes: { at: number; set: Cells<'children'> }[] = [];
  if (Object.keys(unsure).length > 0)
    changes.push({
      at: child.firstKnown + rng.int(10, 90) * DAY,
      set: { ethnicity: child.ethnicity, school_urn: child.school },
    });
  if (child.misspeltUntil !== undefined) changes.push({ at: child.misspeltUntil, set: { surname: child.surname } });
  const placed = child.spells.find((spell) => spell.status === 'CLA');
  if (placed && child.care) {
    const { easting, northing, precision } = child.care.address;
    changes.push({
      at: officeHours(startOfDay(placed.start) + rng.int(10, 80) * HOUR),
      set: { home_easting: easting, home_northing: northing, home_precision: precision },
    });
  }
  if (isOwn(child) && !placed && rng.chance(0.003))
    changes.push({ at: draw.window.startAt + rng.int(100, 600) * DAY, set: { responsible_la: 'E10000016' } });
  let cells: Cells<'children'> = { ...whole, ...unsure, ...misspelt };
  const versions = [{ knownAt: child.firstKnown, cells }];
  for (const { at, set } of changes.sort((a, b) => a.at - b.at)) {
    cells = { ...cells, ...set };
    versions.push({ knownAt: Math.max(at, child.firstKnown + 1), cells });
  }
  return versions;
};

const writeDuplicate = (rng: Rng, sink: Sink, child: Child, id: string): void => {
  const opened = child.firstKnown + rng.int(20, 300) * DAY;
  sink.record('children', [
    { knownAt: opened, cells: { ...recordOf(child), child_id: id, upn: '', nhs_number: '', school_urn: '' } },
  ]);
  const mergedAt = officeHours(opened + rng.int(3, 90) * DAY);
  sink.record('child_aliases', [
    { knownAt: mergedAt + 5, cells: { old_child_id: id, child_id: child.id, merged_at: wallText(mergedAt) } },
  ]);
};

/** A brother or sister merged by mistake and taken apart again. */
const writeWrongMerge = (rng: Rng, draw: Draw, sink: Sink, children: readonly Child[]): void => {
  const [first, second] = children;
  if (!first || !second || !rng.chance(0.006)) return;
  const mergedAt = officeHours(draw.window.startAt + rng.int(20, 700) * DAY);
  const cells = { old_child_id: second.id, child_id: first.id, merged_at: wallText(mergedAt) };
  sink.record('child_aliases', [
    { knownAt: mergedAt + 5, cells },
    { knownAt: officeHours(mergedAt + rng.int(2, 25) * DAY), cells: { old_child_id: second.id, withdrawn: 'Y' } },
  ]);
};

/** Status spells: opened within days, ended within days; a wrong start date is taken back and written again. */
const writeStatuses = (rng: Rng, sink: Sink, child: Child): void => {
  for (const { status, legal, start, end } of child.spells) {
    const cells = { child_id: child.id, status, legal_status: legal, start: dateOf(start) };
    const knownAt = officeHours(startOfDay(start) + rng.int(9, 90) * HOUR);
    const endKnown = officeHours(Math.max(knownAt + HOUR, startOfDay(end) + rng.int(9, 110) * HOUR));
    if (rng.chance(0.01) && end - start > 20) {
      const wrong = { ...cells, start: dateOf(start + rng.int(1, 6)) };
      sink.record('statuses', [
        { knownAt, cells: wrong },
        { knownAt: knownAt + 4 * DAY, cells: { child_id: child.id, status, start: wrong.start, withdrawn: 'Y' } },
      ]);
      sink.record('statuses', [
        { knownAt: knownAt + 4 * DAY, cells },
        { knownAt: Math.max(endKnown, knownAt + 5 * DAY), cells: { ...cells, end: dateOf(end) } },
      ]);
    } else {
      sink.record('statuses', [
        { knownAt, cells },
        { knownAt: endKnown, cells: { ...cells, end: dateOf(end) } },
      ]);
    }
  }
};

const teamOf = (status: string): string =>
  status === 'CLA'
    ? 'Children looked after'
    : status === 'CPP'
      ? 'Safeguarding'
      : status === 'EARLY_HELP'
        ? 'Early help'
        : status === 'CARE_LEAVER'
          ? 'Leaving care'
          : 'Assessment and support';

/** Key workers from the first status to the last, changing every year or so, some of them with a gap between. */
const writeKeyWorkers = (rng: Rng, draw: Draw, sink: Sink, child: Child): void => {
  if (child.spells.length === 0) return;
  const from = Math.min(...child.spells.map((spell) => spell.start));
  const to = Math.min(Math.max(...child.spells.map((spell) => spell.end)), eighteenth(child));
  let start = from + rng.int(0, 6);
  while (start < to && start < draw.window.end) {
    const lasts = Math.max(20, Math.round(rng.exponential(900)));
    const end = Math.min(to, start + lasts);
    const cells = {
      child_id: child.id,
      worker: worker(rng),
      team: teamOf(statusOn(child, start) ?? 'CIN'),
      start: dateOf(start),
    };
    const knownAt = officeHours(startOfDay(start) + rng.int(8, 60) * HOUR);
    const ended = {
      knownAt: officeHours(Math.max(knownAt + HOUR, startOfDay(end) + rng.int(8, 90) * HOUR)),
      cells: { ...cells, end: dateOf(end) },
    };
    if (end > draw.window.start) sink.record('keyworkers', [{ knownAt, cells }, ended]);
    start = end + (rng.chance(0.14) ? rng.int(4, 45) : 0);
  }
};

/** Writes what social care's own system holds of a household: records, statuses, key workers, merges. */
export const writeChildRecords = (rng: Rng, draw: Draw, sink: Sink, children: readonly Child[]): void => {
  for (const child of children) {
    sink.record('children', versionsOf(rng, draw, child));
    if (child.duplicateId) writeDuplicate(rng, sink, child, child.duplicateId);
    writeStatuses(rng, sink, child);
    writeKeyWorkers(rng, draw, sink, child);
  }
  if (children.every((child) => child.responsibleLa === BROMLEY)) writeWrongMerge(rng, draw, sink, children);
};

/** Writes the key worker of a child at risk who has no status and so no other worker, while the case is open. */
export const writeCaseWorker = (rng: Rng, draw: Draw, sink: Sink, child: Child, riskCase: RiskCase): void => {
  const { from, to } = riskCase;
  const free = child.spells.every((spell) => spell.start > to + 30 || spell.end < from - 30);
  if (!free || !rng.chance(onCourse(risk.keyWorkerWithoutStatus, draw.window.progress(startOfDay(from))))) return;
  const start = from + rng.int(0, 9);
  const cells = { child_id: child.id, worker: worker(rng), team: 'Missing and exploitation', start: dateOf(start) };
  const knownAt = officeHours(startOfDay(start) + rng.int(8, 40) * HOUR);
  const end = to + rng.int(5, 20);
  const endKnown = officeHours(startOfDay(end) + rng.int(8, 60) * HOUR);
  sink.record('keyworkers', [
    { knownAt, cells },
    { knownAt: endKnown, cells: { ...cells, end: dateOf(end) } },
  ]);
};
