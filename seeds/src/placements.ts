import type { Child, Draw, Spell } from './child.js';
import type { Sink } from './delivery.js';
import type { Cells } from './feeds.js';
import { BROMLEY, hostOf } from './geography.js';
import { DAY, HOUR, dateOf, officeHours, startOfDay, wallText, type Day } from './moments.js';
import type { Rng } from './rng.js';

type Setting = NonNullable<Child['care']>['type'];

/** Placement type and providers of the looked-after children return, by where the child lives. */
const kindOf: Readonly<Record<Setting, readonly [type: string, providers: readonly string[]]>> = {
  foster: ['U6', ['PR1', 'PR4']],
  childrens_home: ['K2', ['PR1', 'PR4']],
  semi_independent: ['H5', ['PR4', 'PR5']],
};

/** Chance that a check was made before a child moved out of the borough: from the inspection's "rarely" to "nearly always". */
const CHECKED = { from: 0.3, to: 0.92 };

const heads = ['H. Specimen', 'R. Placeholder'] as const;

/** What was checked before a placement outside the borough, and who agreed; nothing is recorded of one in the borough. */
const checksOf = (rng: Rng, draw: Draw, start: Day): Cells<'placements'> => {
  const share = CHECKED.from + (CHECKED.to - CHECKED.from) * draw.window.progress(startOfDay(start));
  const made = (): string => (rng.chance(share) ? 'Y' : rng.chance(0.4) ? 'N' : '');
  const late = rng.chance(0.1);
  const checks = {
    host_authority_consulted: made(),
    exploitation_risk_checked: made(),
    health_education_checked: made(),
  };
  const any = Object.values(checks).includes('Y');
  const at = officeHours(startOfDay(start) + (late ? rng.int(1, 12) : -rng.int(1, 9)) * DAY);
  return {
    ...checks,
    checked_at: any ? wallText(at) : '',
    authorised_by: rng.chance(0.5 + share / 2) ? rng.pick(heads) : '',
  };
};

const writeOne = (rng: Rng, draw: Draw, sink: Sink, child: Child, spell: Spell): void => {
  const { care } = child;
  if (!care || spell.end <= draw.window.start) return;
  const [type, providers] = kindOf[care.type];
  const { easting, northing, precision } = care.address;
  const host = hostOf(care.address);
  const cells: Cells<'placements'> = {
    child_id: child.id,
    placement_type: type,
    provider: rng.pick(providers as readonly [string, ...string[]]),
    name: care.type === 'foster' ? '' : care.name,
    host_la: host,
    easting,
    northing,
    precision: easting === '' ? '' : precision,
    start: dateOf(spell.start),
    ...(host === BROMLEY ? {} : checksOf(rng, draw, spell.start)),
  };
  const knownAt = officeHours(startOfDay(spell.start) + rng.int(6, 60) * HOUR);
  sink.record('placements', [
    { knownAt, cells },
    {
      knownAt: officeHours(Math.max(knownAt + HOUR, startOfDay(spell.end) + rng.int(8, 90) * HOUR)),
      cells: { ...cells, end: dateOf(spell.end) },
    },
  ]);
};

/** Writes where a looked-after child was placed, one placement for each stay in care. */
export const writePlacements = (rng: Rng, draw: Draw, sink: Sink, child: Child): void => {
  for (const spell of child.spells) if (spell.status === 'CLA') writeOne(rng, draw, sink, child, spell);
};
