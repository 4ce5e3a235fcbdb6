import { createHash } from 'node:crypto';
import { londonDateOf, type Instant, type LondonDate } from '@hub/kernel';
import { answerBy, GATEWAYS, tellBy, type HandoverProposal } from '@hub/sharing';
import type { ChildRow, HandoverRow, ReceivedRow } from '@hub/views';
import type { PackageContent } from '@hub/worker';
import { counted, dateInWords, momentInWords, valueInWords } from '../edge/words.js';
import type { Handover, HandoverSection, ReceivedHandover } from '../generated/graphql.js';

/** A code of the record as the schema writes it. */
const upper = <Code>(code: string): Code => code.toUpperCase() as Code;

const CONSENT: Readonly<Record<NonNullable<HandoverProposal['consent']>['of'], string>> = {
  child: 'The child',
  parent: 'Somebody with parental responsibility',
  both: 'The child and somebody with parental responsibility',
};

const consentInWords = (consent: HandoverProposal['consent']): string | null =>
  consent ? `${CONSENT[consent.of]} consented on ${dateInWords(consent.givenOn)}` : null;

/** Whether something came after a date, or has not come and the date is over. */
const isLate = (by: LondonDate, cameAt: Instant | undefined, now: Instant): boolean => londonDateOf(cameAt ?? now) > by;

const OVER = ['accepted', 'refused', 'withdrawn'];

/** A handover of ours, as the schema gives it. */
export const handoverOf = (
  row: HandoverRow,
  child: ChildRow | undefined,
  { now, childId, forYou }: { readonly now: Instant; readonly childId: string; readonly forYou: boolean },
): Handover => {
  const by = tellBy(row.movedOn);
  const calledOff = row.state === 'withdrawn';
  return {
    id: row.handoverId,
    childId,
    surname: child?.surname ?? childId,
    forename: child?.forename ?? '',
    state: upper(row.state),
    toAuthority: row.toAuthority,
    toName: row.toName,
    toKey: row.toKey,
    movedOn: row.movedOn,
    responsibility: upper(row.responsibility),
    gatewayName: GATEWAYS[row.gateway],
    consent: consentInWords(row.consent),
    parts: row.parts.map((part) => upper(part)),
    restrictedToo: row.restrictedToo,
    reason: row.reason ?? null,
    proposedBy: row.proposedBy,
    proposedAt: row.proposedAt,
    approvedBy: row.approvedBy ?? null,
    approvedAt: row.approvedAt ?? null,
    sentAt: row.sentAt ?? null,
    arrivedAt: row.arrivedAt ?? null,
    answeredAt: row.answeredAt ?? null,
    why: (calledOff ? row.whyWithdrawn : row.answer) ?? null,
    digest: row.digest ?? null,
    records: row.records ?? null,
    tellBy: by,
    late: !(OVER.includes(row.state) && row.arrivedAt === undefined) && isLate(by, row.arrivedAt, now),
    forYou,
  };
};

/** A handover that came to us; `childId` only where the reader may know the child. */
export const receivedOf = (row: ReceivedRow, childId: string | undefined, now: Instant): ReceivedHandover => {
  const by = answerBy(londonDateOf(row.receivedAt));
  const taken = childId === undefined ? [] : (row.taken ?? []);
  return {
    id: row.receivedId,
    state: upper(row.state),
    fromAuthority: row.fromAuthority,
    fromName: row.fromName,
    fromKey: row.fromKey,
    digest: row.digest,
    movedOn: row.movedOn,
    responsibility: upper(row.responsibility),
    gatewayName: GATEWAYS[row.gateway],
    consent: consentInWords(row.consent),
    records: row.records,
    receivedAt: row.receivedAt,
    answerBy: by,
    late: isLate(by, row.answeredAt, now),
    childId: childId ?? null,
    provenance: taken.map(
      ({ theirStream, theyKnewAt }) => `${theirStream}, known there since ${momentInWords(theyKnewAt)}`,
    ),
    answeredBy: row.answeredBy ?? null,
    answeredAt: row.answeredAt ?? null,
    why: row.whyRefused ?? null,
  };
};

const SEX: Readonly<Record<string, string>> = { 1: 'male', 2: 'female', 9: 'not stated' };

const lineOf = (...parts: readonly (string | undefined | null | false)[]): string => parts.filter(Boolean).join(', ');

const section = (title: string, lines: readonly string[]): readonly HandoverSection[] =>
  lines.length === 0 ? [] : [{ title, lines: [...lines] }];

/** Objects with their fields in one order, so that the same content has one text. */
const inOneOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * A digest of what goes: SHA-256 in hex. It changes exactly when that does. No position of the log is told: how far that has
 * come says how much is recorded of others.
 */
export const digestOfContent = (content: PackageContent): string =>
  createHash('sha256').update(JSON.stringify(content, inOneOrder)).digest('hex');

/** What is in a package, line by line, for whoever decides about it. */
export const sectionsOf = ({
  child,
  reason,
  assessments,
  plans,
  actions,
  placements,
}: PackageContent): HandoverSection[] => {
  const { content: who } = child;
  return [
    ...section('Who the child is', [
      `${who.forename} ${who.surname}, born ${dateInWords(who.dob)}, sex ${SEX[who.sex] ?? 'not stated'}`,
      lineOf(`Id there ${who.childId}`, `responsible authority ${who.responsibleLa}`, who.upn && `UPN ${who.upn}`),
      ...(who.home ? [`Home: ${valueInWords(who.home) ?? ''} (National Grid)`] : []),
    ]),
    ...section('Why it is handed over', [reason]),
    ...section(
      'Assessments',
      assessments.map(({ content: { strand, tool, assessedAt, score, rag, overrideRag, overrideReason, agency } }) =>
        lineOf(
          `${momentInWords(assessedAt)}: ${strand}, ${tool}, ${rag}`,
          score !== undefined && `score ${score}`,
          overrideRag && `overridden to ${overrideRag}`,
          overrideReason,
          `by ${agency}`,
        ),
      ),
    ),
    ...section(
      'Safety plans',
      plans.map(({ content: { agreedAt, reviewDue, endedAt } }) =>
        lineOf(
          `Agreed ${dateInWords(agreedAt)}`,
          reviewDue && `review due ${dateInWords(reviewDue)}`,
          endedAt ? `ended ${dateInWords(endedAt)}` : 'in force',
        ),
      ),
    ),
    ...section(
      'Open actions',
      actions.map(({ content: { ownerAgency, action, due } }) => `${ownerAgency} by ${dateInWords(due)}: ${action}`),
    ),
    ...section(
      'Placements',
      placements.map(({ content: { placementType, name, hostLa, start, end } }) =>
        lineOf(
          `From ${dateInWords(start)}${end ? ` to ${dateInWords(end)}` : ''}: ${placementType}`,
          name,
          `in the area of ${hostLa}`,
        ),
      ),
    ),
  ];
};

/** What stays with the sender, in words. */
export const staysInWords = ({ stays: { reports, interviews, reviews } }: PackageContent): string[] => [
  ...(reports > 0 ? [`${counted(reports, 'police report')} of going missing: ask the police for them`] : []),
  ...(interviews > 0
    ? [`${counted(interviews, 'return interview')}: what a child said there stays where it was said`]
    : []),
  ...(reviews > 0 ? [`${counted(reviews, 'review')} by panels`] : []),
  'links, places and adults of concern: ask the police for them',
];
