import { createHash } from 'node:crypto';
import { recordKindOf } from '@hub/casebook';
import { londonDateOf, type Instant, type ViewReader } from '@hub/kernel';
import {
  documentOf,
  fieldShown,
  momentInWords,
  packJson,
  packOf,
  type Pack,
  type PackFacts,
  type PackRecord,
  type ReportDocument,
  type TextDecision,
} from '@hub/reports';
import { areaCheckStream, foundInWords } from '@hub/placements';
import { quotationStream } from '@hub/interviews';
import { scheduleOn, type RetentionSchedule } from '@hub/records';
import { GATEWAYS } from '@hub/sharing';
import {
  access,
  areaChecks,
  caseAt,
  CHILDREN,
  disputes,
  quotations,
  type AccessRow,
  type AreaCheckRow,
  type ChildRow,
  type DisputeRow,
  type QuotationRow,
} from '@hub/views';
import type { Figures } from './hub/answers.js';
import type { Settings } from './settings.js';

/** A hub as far as a pack needs it. */
export interface PackMeans {
  readonly views: ViewReader;
  readonly figures: Pick<Figures, 'retention'>;
  readonly settings: Pick<Settings, 'authority' | 'council' | 'marking'>;
  readonly schedules: readonly RetentionSchedule[];
}

/** What a pack is asked for. `position` is that of `knownAt`. */
export interface PackAsked {
  readonly requestId: string;
  readonly childId: string;
  readonly knownAt: Instant;
  readonly position: number;
  readonly decisions: readonly TextDecision[];
}

/** A pack with everything that is made of it. */
export interface PackMade {
  readonly pack: Pack;
  readonly childId: string;
  readonly name: string;
  /** SHA-256 of the pack as data: what is released is what was looked through. */
  readonly digest: string;
  /** The pack in words, with its digest. */
  document(): ReportDocument;
  json(): string;
}

/** What a field of a record is called in a pack. */
const labelOf = (key: string, field: string): string => {
  const kind = recordKindOf(key);
  return (kind && fieldShown(kind, field)?.label) ?? field;
};

const DISPUTE_STATES = { open: 'being looked into', upheld: 'put right', not_upheld: 'kept beside it' } as const;

const factsOf = async (
  { views, figures, settings, schedules }: PackMeans,
  { requestId, knownAt, position }: PackAsked,
  child: { readonly ids: readonly string[]; readonly surname: string; readonly forename: string; readonly dob: string },
): Promise<PackFacts> => {
  const where = { childId: [...child.ids] };
  const given = await views.rowsAt<AccessRow>(access.table, position, { where: { ...where, kind: ['disclosure'] } });
  const disputed = await views.rowsAt<DisputeRow>(disputes.table, position, { where });
  const today = londonDateOf(knownAt);
  const schedule = scheduleOn(schedules, today);
  const [kept] = await figures.retention({ position, today, schedule, childId: child.ids[0] ?? '' });
  return {
    requestId,
    council: settings.council,
    marking: settings.marking,
    name: `${child.forename} ${child.surname}`,
    dob: child.dob,
    knownAt,
    retention: kept?.why ?? '',
    disclosures: given
      .flatMap(({ row }) => (row.kind === 'disclosure' && row.withdrawn === undefined ? [row] : []))
      .map(({ at, fromAgency, toAgency, gateway }) => ({
        at,
        from: fromAgency,
        to: toAgency,
        gateway: GATEWAYS[gateway],
      }))
      .sort((a, b) => (a.at < b.at ? -1 : 1)),
    disputes: disputed.map(({ row }) => ({
      key: row.recordKey,
      field: row.field,
      label: labelOf(row.recordKey, row.field),
      open: row.state === 'open',
      says: row.says ?? '',
      state: DISPUTE_STATES[row.state],
    })),
  };
};

/** The addresses that were checked for a child, the earliest first. */
const areaChecksOf = async (views: ViewReader, ids: readonly string[], position: number): Promise<PackRecord[]> => {
  const found = await views.rowsAt<AreaCheckRow>(areaChecks.table, position, { where: { childId: [...ids] } });
  return found
    .map(({ row }) => row)
    .sort((a, b) => (a.checkedAt < b.checkedAt ? -1 : a.checkedAt > b.checkedAt ? 1 : a.checkId < b.checkId ? -1 : 1))
    .map(({ checkId, checkedAt, place, reason, told, looks }) => {
      const done = looks.flatMap(({ at, done: words }) =>
        words === undefined ? [] : [`${momentInWords(at)}: ${words}`],
      );
      return {
        key: areaCheckStream(checkId),
        knownAt: checkedAt,
        content: {
          checkedAt,
          ...(place === undefined ? {} : { place }),
          ...(reason === undefined ? {} : { reason }),
          near: foundInWords(told).join(' '),
          ...(done.length === 0 ? {} : { done: done.join(' ') }),
        },
      };
    });
};

/** What was decided of the words that a child said, by the interviews they are from. */
const quotationsOf = async (views: ViewReader, ids: readonly string[], position: number): Promise<PackRecord[]> => {
  const found = await views.rowsAt<QuotationRow>(quotations.table, position, { where: { childId: [...ids] } });
  return found
    .map(({ row }) => row)
    .sort((a, b) => (a.interviewId < b.interviewId ? -1 : 1))
    .map(({ knownAt, interviewId, askedOn, agreed, state, text, reason, screenedAt, screenedBy }) => ({
      key: quotationStream(interviewId),
      knownAt,
      content: { interviewId, askedOn, agreed, state, text, reason, screenedAt, screenedBy },
    }));
};

/** What is held about a child, for that child, as known at a moment; undefined when no such child was on record. */
export const subjectAccessPack = async (means: PackMeans, asked: PackAsked): Promise<PackMade | undefined> => {
  const { views, settings } = means;
  const { case: childCase } = await caseAt(views, settings.authority, asked.childId, asked.position);
  if (!childCase) return undefined;
  const rows = await views.rowsAt<ChildRow>(CHILDREN.table, asked.position);
  const others = rows.flatMap(({ key, row }) => (key === childCase.id ? [] : [row]));
  const checks = await areaChecksOf(views, childCase.ids, asked.position);
  const words = await quotationsOf(views, childCase.ids, asked.position);
  const pack = packOf({ childCase, areaChecks: checks, quotations: words, others, decisions: asked.decisions });
  const { surname, forename, dob } = childCase.child.content;
  const facts = await factsOf(means, asked, { ids: childCase.ids, surname, forename, dob });
  const json = JSON.stringify(packJson(pack, facts), null, 2);
  const digest = createHash('sha256').update(json).digest('hex');
  return {
    pack,
    childId: childCase.id,
    name: facts.name,
    digest,
    document: () => ({ ...documentOf(pack, facts), digest }),
    json: () => `${json}\n`,
  };
};
