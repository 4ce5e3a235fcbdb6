import { recordKindOf, type RecordKind } from '@hub/casebook';
import type { PartName } from '@hub/sharing';
import { disputes, type DisputeRow } from '@hub/views';
import type { Hub } from '@hub/worker';
import { fieldsOfPart } from '../edge/kept-fields.js';
import type { Moment } from '../edge/moment.js';
import { fieldInWords, sentence } from '../edge/words.js';
import type { DisputedValue } from '../generated/graphql.js';

const RECORD_WORDS: Readonly<Record<RecordKind, string>> = {
  child: 'Details of the child',
  status: 'Status',
  death: 'Death',
  keyWorker: 'Key worker',
  merge: 'Merge of two ids',
  match: 'Match decision',
  report: 'Police report',
  return: 'Return',
  interview: 'Return home interview',
  duty: 'Duty to interview',
  assessment: 'Assessment',
  plan: 'Safety plan',
  referral: 'Referral',
  meeting: 'Meeting',
  review: 'Panel review',
  challenge: 'Challenge',
  action: 'Panel action',
  placement: 'Placement',
  authorisation: 'Agreement to a placement',
  step: 'Step of a disruption',
};

/** Kinds of record that are kept back with a part as a whole. */
const KINDS_OF_PART: Readonly<Partial<Record<PartName, readonly RecordKind[]>>> = {
  assessments: ['assessment'],
  panels: ['referral', 'review', 'challenge'],
  actions: ['action'],
};

/** A record by its key, in words. */
export const recordWords = (key: string): string => {
  const kind = recordKindOf(key);
  return kind === undefined ? 'Record' : RECORD_WORDS[kind];
};

/** A field of a record in words. */
export const fieldWords = (field: string): string => sentence(fieldInWords(field));

/** The disputes about a child, under any of its ids, that were open at a moment. */
export const disputesAt = async (
  { views }: Pick<Hub, 'views'>,
  childIds: readonly string[],
  { position }: Pick<Moment, 'position'>,
): Promise<readonly DisputeRow[]> => {
  const rows = await views.rowsAt<DisputeRow>(disputes.table, position, {
    where: { childId: [...childIds], state: ['open'] },
  });
  return rows.map(({ row }) => row);
};

/** The values that are marked as disputed, but those of parts that are kept back: that one is disputed says that it is there. */
export const disputedOf = (rows: readonly DisputeRow[], hidden: ReadonlySet<PartName>): DisputedValue[] => {
  const fields = new Set([...hidden].flatMap(fieldsOfPart));
  const kinds = new Set([...hidden].flatMap((part) => KINDS_OF_PART[part] ?? []));
  return rows.flatMap(({ recordKey, field, disputedAt }) => {
    const kind = recordKindOf(recordKey);
    if (fields.has(field) || (kind !== undefined && kinds.has(kind))) return [];
    return [{ recordKey, record: recordWords(recordKey), field, words: fieldWords(field), since: disputedAt }];
  });
};
