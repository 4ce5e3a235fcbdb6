import {
  isClosed,
  mayFollow,
  MEASURE_TERMS,
  MEASURES,
  termsOf,
  termsUsed,
  TOOLS,
  type Status,
  type ToolTerms,
} from '@hub/disruption';
import type { LondonDate } from '@hub/kernel';
import type {
  Disruption,
  DisruptionFilter,
  DisruptionSummary,
  DisruptionTool,
  DisruptionWhich,
  DisruptionMeasure,
} from '../generated/graphql.js';
import type { KnownDisruption } from './disruption.known.js';

const AT_COURT: readonly Status[] = ['charged', 'convicted', 'acquitted'];

const IS: Readonly<Record<DisruptionWhich, (one: KnownDisruption) => boolean>> = {
  IN_FORCE: ({ inForce }) => inForce,
  INTERIM: ({ interim }) => interim,
  EXPIRING: ({ decideNow }) => decideNow,
  RAN_OUT: ({ ranOut }) => ranOut,
  BREACHED: ({ breaches }) => breaches.length > 0,
  PROSECUTION: ({ held }) => held.some(({ status }) => AT_COURT.includes(status)),
  LOOK_AT: ({ contradictions }) => contradictions.length > 0,
};

const isAsked = (asked: string | null | undefined, value: string): boolean => (asked ?? value) === value;

/** Whether a disruption is among those that a filter asks for. */
export const passes =
  (filter: DisruptionFilter | null | undefined) =>
  (one: KnownDisruption): boolean => {
    const { which, tools, subjectType, subjectId, childId } = filter ?? {};
    return (
      (which ?? []).every((sort) => IS[sort](one)) &&
      ((tools ?? []).length === 0 || (tools ?? []).includes(one.tool)) &&
      isAsked(subjectType, one.subjectType) &&
      isAsked(subjectId, one.subjectId) &&
      (childId ? one.childIds.includes(childId) : true)
    );
  };

/** How many there are of each sort. */
export const summaryOf = (all: readonly KnownDisruption[]): DisruptionSummary => {
  const count = (which: DisruptionWhich): number => all.filter(IS[which]).length;
  return {
    all: all.length,
    inForce: count('IN_FORCE'),
    interim: count('INTERIM'),
    expiring: count('EXPIRING'),
    ranOut: count('RAN_OUT'),
    breached: count('BREACHED'),
    prosecutions: count('PROSECUTION'),
    lookAt: count('LOOK_AT'),
  };
};

/** What runs out soonest first, then what holds, then the latest. */
export const inOrder = (all: readonly KnownDisruption[]): readonly KnownDisruption[] =>
  [...all].sort(
    (a, b) =>
      (a.expires ?? '9999').localeCompare(b.expires ?? '9999') ||
      Number(b.inForce) - Number(a.inForce) ||
      (b.since ?? '').localeCompare(a.since ?? '') ||
      a.disruptionId.localeCompare(b.disruptionId),
  );

/** What is called how, as far as somebody may know: children by id, and whom or what a disruption is aimed at. */
export interface Names {
  child(childId: string): string | undefined;
  subject(type: string, id: string): string | undefined;
}

/** A disruption in the words of the schema. */
export const disruptionOf = (one: KnownDisruption, names: Names): Disruption => {
  const terms = termsUsed(one, one.begunOn);
  return {
    id: one.disruptionId,
    tool: one.tool,
    measure: one.measure ?? null,
    toolWords: terms.words,
    subjectType: one.subjectType,
    subjectId: one.subjectId,
    subjectName: names.subject(one.subjectType, one.subjectId) ?? null,
    status: one.status ?? '',
    since: one.since ?? one.begunOn,
    begunOn: one.begunOn,
    inForce: one.inForce,
    interim: one.interim,
    expires: one.expires ?? null,
    daysLeft: one.daysLeft ?? null,
    decideNow: one.decideNow,
    ranOut: one.ranOut,
    children: one.childIds.map((id) => ({ id, name: names.child(id) ?? null })),
    steps: one.held.map((step) => ({
      key: step.key,
      revision: step.revision,
      status: step.status,
      statusAt: step.statusAt,
      expires: step.expires ?? null,
      authority: step.authority ?? null,
      outcome: step.outcome ?? null,
      knownAt: step.knownAt,
    })),
    breaches: one.breaches.length,
    lookAt: one.contradictions.map(({ words }) => words),
    next: mayFollow(terms, one.status)?.map((status) => status) ?? null,
  };
};

const months = (count: number): string => (count % 12 === 0 ? `${count / 12} years` : `${count} months`);

/** Days that 48 hours can touch. */
const HOURS_48 = 3;

const termInWords = ({
  leastMonths,
  mostMonths,
  mostMonthsExtended,
  mostDays,
  mostMonthsUnder18,
}: ToolTerms): string => {
  const parts = [
    leastMonths === undefined ? undefined : `at least ${months(leastMonths)}, or until further order`,
    mostMonths === undefined ? undefined : `at most ${months(mostMonths)}`,
    mostMonthsExtended === undefined ? undefined : `${months(mostMonthsExtended)} with an extension`,
    mostDays === undefined ? undefined : mostDays === HOURS_48 ? 'at most 48 hours' : `at most ${mostDays} days`,
    mostMonthsUnder18 === undefined ? undefined : `against somebody under 18 at most ${months(mostMonthsUnder18)}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'no fixed term' : parts.join('; ');
};

/** The measures that "other" stands for, and what each may begin with. */
const measures = (): DisruptionMeasure[] =>
  MEASURES.map((measure) => {
    const terms = MEASURE_TERMS[measure];
    return {
      measure,
      words: terms.words,
      law: terms.law,
      term: termInWords(terms),
      askedBy: [...terms.askedBy],
      decidedBy: [...terms.decidedBy],
      beginsWith: mayFollow(terms, undefined)?.map((status) => status) ?? [],
    };
  });

/** Every tool as the law stands on a date. */
export const toolsOn = (on: LondonDate): DisruptionTool[] =>
  TOOLS.map((tool) => {
    const terms = termsOf(tool, on);
    const closed = isClosed(terms, on);
    return {
      tool,
      words: terms.words,
      law: terms.law,
      against: [...terms.against],
      askedBy: [...terms.askedBy],
      decidedBy: [...terms.decidedBy],
      breach: terms.breach,
      interim: terms.interim,
      term: termInWords(terms),
      closed,
      replacedBy: closed ? (terms.replacedBy ?? null) : null,
      measures: tool === 'OTHER' ? measures() : [],
      beginsWith: mayFollow(terms, undefined)?.map((status) => status) ?? null,
    };
  });
