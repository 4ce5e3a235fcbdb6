import { matching } from './calibration.js';
import type { Child, Draw } from './child.js';
import type { Sink } from './delivery.js';
import type { Cells } from './feeds.js';
import { DAY, dateOf, officeHours, wallText, type Day, type Moment } from './moments.js';
import { asPoliceWriteIt, misspell, worker } from './names.js';
import type { Rng } from './rng.js';

interface Named {
  readonly cells: Pick<Cells<'police_missing_reports'>, 'child_id' | 'surname' | 'forename' | 'dob' | 'sex'>;
  readonly recognisable: boolean;
}

const swappedDate = (dob: Day): string => {
  const [year = '', month = '', day = ''] = dateOf(dob).split('-');
  return Number(day) <= 12 && day !== month ? `${year}-${day}-${month}` : dateOf(dob + 1);
};

/** The child as the police wrote them down: mostly by name and date of birth only, sometimes wrongly. */
export const namedByPolice = (rng: Rng, child: Child, at: Moment): Named => {
  const sex = child.sex;
  if (at > child.firstKnown && rng.chance(matching.givenChildId)) {
    const id = child.duplicateId && rng.chance(0.5) ? child.duplicateId : child.id;
    return {
      cells: {
        child_id: id,
        surname: asPoliceWriteIt(rng, child.surname),
        forename: asPoliceWriteIt(rng, child.forename),
        dob: dateOf(child.dob),
        sex,
      },
      recognisable: true,
    };
  }
  const slip = rng.weighted([
    ['surname', matching.misspelt * 0.7],
    ['forename', matching.misspelt * 0.3],
    ['dob', matching.wrongBirthDate],
    ['', 1 - matching.misspelt - matching.wrongBirthDate],
  ] as const);
  const surname = asPoliceWriteIt(rng, slip === 'surname' ? misspell(rng, child.surname) : child.surname);
  const forename = asPoliceWriteIt(rng, slip === 'forename' ? misspell(rng, child.forename) : child.forename);
  const dob = slip === 'dob' ? swappedDate(child.dob) : dateOf(child.dob);
  const doubtful = at < (child.misspeltUntil ?? -Infinity) || child.duplicateId !== undefined;
  return { cells: { surname, forename, dob, sex }, recognisable: slip === '' && !doubtful };
};

/** The answer to a report that waits in the match queue, when somebody gives one. */
export const decideMatch = (rng: Rng, draw: Draw, sink: Sink, child: Child, ref: string, knownAt: Moment): void => {
  if (!rng.chance(matching.decided)) return;
  const at = officeHours(
    Math.max(knownAt, child.firstKnown) + Math.round(rng.exponential(2.4 - draw.window.progress(knownAt)) * DAY) + 20,
  );
  sink.record('match_decisions', [
    {
      knownAt: at + rng.int(1, 20),
      cells: { report_ref: ref, child_id: child.id, decided_by: worker(rng), decided_at: wallText(at) },
    },
  ]);
};
