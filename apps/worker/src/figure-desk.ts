import { caseRetention, type Casebook } from '@hub/casebook';
import { lastQuarters, type Instant, type LondonDate, type Period } from '@hub/kernel';
import {
  allFigures,
  figure,
  metricOf,
  metrics,
  type Behind,
  type Explained,
  type Figure,
  type Metric,
  type Outcome,
  type PlainFigure,
} from '@hub/metrics';
import { retentionOf, type Retention, type RetentionSchedule } from '@hub/records';
import { Casebooks, type CasebookReader } from './casebooks.js';
import { NoSuchFigure, periodMeant } from './figure-period.js';
import { Recent } from './recent.js';

/** Which children are counted: all but the hidden ones, or only these. Every id of a child is named. */
export interface CountedChildren {
  /** The same for the same children. */
  readonly key: string;
  readonly hidden?: readonly string[];
  readonly only?: readonly string[];
}

/** What a figure is asked for. `position` is that of `knownAt`; the same question again is answered from memory. */
export interface FigureAsked {
  readonly period: string;
  readonly knownAt: Instant;
  readonly position: number;
  /** Absent = every child of the hub. */
  readonly counted?: CountedChildren;
}

/** What a casebook is asked for. */
export type CasebookAsked = Pick<FigureAsked, 'position' | 'counted'>;

export interface ExplanationAsked extends FigureAsked {
  readonly id: string;
  readonly outcome?: Outcome;
  /** How many to leave out from the start. */
  readonly skip?: number;
  readonly most?: number;
}

/** One line behind a figure, with the child's name for those who may see it. */
export interface NamedExplained extends Explained {
  readonly childName?: string;
}

export interface Explanation {
  readonly items: readonly NamedExplained[];
  readonly total: number;
  readonly counted: number;
  readonly notCounted: number;
  readonly excluded: number;
}

/** When records fall due is asked for by these rules. */
export interface RetentionAsked {
  readonly position: number;
  readonly today: LondonDate;
  readonly schedule: RetentionSchedule;
  /** Only records that fall due by then; absent = all. */
  readonly until?: LondonDate;
  /** Only this child, by any of its ids. */
  readonly childId?: string;
}

/** Until when the record of one child is kept, and why. */
export interface RetentionLine extends Retention {
  readonly childId: string;
  readonly childIds: readonly string[];
  readonly surname: string;
  readonly forename: string;
  readonly dob: LondonDate;
}

const CUT_CASEBOOKS = 8;
const ANSWERS = 24;
const EXPLAINED = 2;

/** Lets other questions come in between two steps of a long one. */
const breathe = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

const plain = ({ behind: _behind, explanation: _explanation, ...figure }: Figure): PlainFigure => figure;

/** Works figures out from the records known at a position. What several questions share is worked out once. */
export class FigureDesk {
  readonly #casebooks: Casebooks;
  /** Kept no longer than the casebook they were worked out from. */
  readonly #cut = new WeakMap<Casebook, Recent<string, Casebook>>();
  readonly #answers = new WeakMap<Casebook, Recent<string, readonly PlainFigure[]>>();
  /** Figures that were asked for alone. */
  readonly #single = new WeakMap<Casebook, Recent<string, PlainFigure>>();
  /** What is behind a figure holds on to a great many things, so only the last ones that were explained are kept. */
  readonly #explained = new WeakMap<Casebook, Recent<string, readonly Behind[]>>();

  constructor(reader: CasebookReader, authority: string) {
    this.#casebooks = new Casebooks(reader, authority);
  }

  /** Forgets what was worked out: somebody in it was erased. */
  forget(): void {
    this.#casebooks.forget();
  }

  /**
   * Has everything put together that is counted at a position, before anybody asks. Answers whether every record had to be
   * read for it, and much was left over.
   */
  async prepare(asked: CasebookAsked): Promise<boolean> {
    const before = this.#casebooks.wholes;
    await this.casebook(asked);
    return this.#casebooks.wholes > before;
  }

  /** Every indicator for a period. */
  async figures(asked: FigureAsked): Promise<readonly PlainFigure[]> {
    return this.#all(asked, periodMeant(asked.period));
  }

  /**
   * One indicator for a period: of all of them, where those were worked out for this moment, otherwise by itself. Throws
   * `NoSuchFigure`.
   */
  async figure(asked: FigureAsked & { readonly id: string }): Promise<PlainFigure> {
    const metric = this.#metric(asked.id);
    const period = periodMeant(asked.period);
    const casebook = await this.casebook(asked);
    const whole = await kept(this.#answers, casebook, ANSWERS).held(answerKey(asked, period));
    return (
      whole?.find(({ id }) => id === metric.id) ??
      kept(this.#single, casebook, ANSWERS).get(oneKey(metric, asked, period), async () =>
        plain(figure(metric, casebook, period, asked.knownAt)),
      )
    );
  }

  /**
   * One indicator for the quarters up to the one in which the period ends, the oldest first. Other questions are answered
   * in between.
   */
  async trend(
    asked: FigureAsked & { readonly id: string; readonly quarters: number },
  ): Promise<readonly PlainFigure[]> {
    const { id } = this.#metric(asked.id);
    const found: PlainFigure[] = [];
    for (const quarter of lastQuarters(periodMeant(asked.period), asked.quarters)) {
      const ofQuarter = (await this.#all(asked, quarter)).find((one) => one.id === id);
      if (ofQuarter) found.push(ofQuarter);
      await breathe();
    }
    return found;
  }

  /** What is behind a figure: counted first, then not counted, then excluded. */
  async explain(asked: ExplanationAsked): Promise<Explanation> {
    const metric = this.#metric(asked.id);
    const casebook = await this.casebook(asked);
    const period = periodMeant(asked.period);
    const all = await kept(this.#explained, casebook, EXPLAINED).get(oneKey(metric, asked, period), async () =>
      figure(metric, casebook, period, asked.knownAt).behind(),
    );
    const of = (outcome: Outcome): Behind[] => all.filter((item) => item.outcome === outcome);
    const [counted, notCounted, excluded] = [of('counted'), of('not counted'), of('excluded')];
    const wanted = asked.outcome === undefined ? [...counted, ...notCounted, ...excluded] : of(asked.outcome);
    const skip = asked.skip ?? 0;
    return {
      items: wanted.slice(skip, skip + (asked.most ?? wanted.length)).map((item) => named(item.explain(), casebook)),
      total: wanted.length,
      counted: counted.length,
      notCounted: notCounted.length,
      excluded: excluded.length,
    };
  }

  /** Until when records are kept, those that fall due first before the others. Whoever was erased is not among them. */
  async retention({ position, today, schedule, until, childId }: RetentionAsked): Promise<readonly RetentionLine[]> {
    const casebook = await this.casebook({ position });
    const lines: RetentionLine[] = [];
    for (const childCase of casebook.cases.values()) {
      if (childCase.erased || (childId !== undefined && !childCase.ids.includes(childId))) continue;
      const { statusesEver, strandsEver, ...dates } = caseRetention(childCase, today);
      const facts = { ...dates, statusesEver: new Set(statusesEver), strandsEver: new Set(strandsEver) };
      const kept = retentionOf(facts, schedule, today);
      if (until !== undefined && kept.dueOn > until) continue;
      const { surname, forename } = childCase.child.content;
      lines.push({ childId: childCase.id, childIds: childCase.ids, surname, forename, dob: dates.dob, ...kept });
    }
    return lines.sort((a, b) => a.dueOn.localeCompare(b.dueOn) || (a.childId < b.childId ? -1 : 1));
  }

  #metric(id: string): Metric {
    const metric = metricOf(id);
    if (metric) return metric;
    throw new NoSuchFigure(
      'id',
      `There is no indicator "${id}". There are: ${metrics.map((one) => one.id).join(', ')}.`,
    );
  }

  /** Everything known at a position of the children who are counted, joined once for all who ask. */
  async casebook({ position, counted }: CasebookAsked): Promise<Casebook> {
    const whole = await this.#casebooks.at(position);
    if (!counted) return whole;
    return kept(this.#cut, whole, CUT_CASEBOOKS).get(counted.key, async () => casebookOfSome(whole, counted));
  }

  async #all(asked: FigureAsked, period: Period): Promise<readonly PlainFigure[]> {
    const casebook = await this.casebook(asked);
    return kept(this.#answers, casebook, ANSWERS).get(answerKey(asked, period), async () =>
      allFigures(casebook, period, asked.knownAt).map(plain),
    );
  }
}

const answerKey = ({ knownAt }: FigureAsked, period: Period): string => `${knownAt} ${period.id}`;

const oneKey = ({ id }: Metric, asked: FigureAsked, period: Period): string => `${id} ${answerKey(asked, period)}`;

/** What is kept of a casebook. */
const kept = <Answer>(
  of: WeakMap<Casebook, Recent<string, Answer>>,
  casebook: Casebook,
  most: number,
): Recent<string, Answer> => {
  const found = of.get(casebook) ?? new Recent<string, Answer>(most);
  of.set(casebook, found);
  return found;
};

/** What is on record of some children, and what is about no child at all where more than these few are counted. */
const casebookOfSome = (whole: Casebook, { hidden, only }: CountedChildren): Casebook => {
  const named = new Set(hidden ?? only);
  const isCounted = (childId: string): boolean => named.has(childId) === (only !== undefined);
  const ofNobody = only === undefined;
  const protectedBy = new Map<string, string[]>();
  for (const { content } of whole.steps) {
    const held = protectedBy.get(content.disruptionId) ?? [];
    protectedBy.set(content.disruptionId, [...held, ...(content.childIds ?? [])]);
  }
  const lifeCounts = (disruptionId: string): boolean => {
    const childIds = protectedBy.get(disruptionId) ?? [];
    return childIds.length === 0 ? ofNobody : childIds.some(isCounted);
  };
  return {
    ...whole,
    cases: new Map([...whole.cases].filter(([childId]) => isCounted(childId))),
    queue: ofNobody ? whole.queue : [],
    findings: whole.findings.filter(({ owner }) => (owner.startsWith('c:') ? isCounted(owner.slice(2)) : ofNobody)),
    steps: whole.steps.filter(({ content }) => lifeCounts(content.disruptionId)),
    challenges: ofNobody ? whole.challenges : [],
    actions: ofNobody ? whole.actions : [],
  };
};

const named = (item: Explained, casebook: Casebook): NamedExplained => {
  const child = item.childId === undefined ? undefined : casebook.cases.get(item.childId)?.child.content;
  return child ? { ...item, childName: `${child.surname}, ${child.forename}` } : item;
};
