import { childPage, interviewDue } from './child-page.js';
import { makeChild, worldNow, type WorldChild } from './children.js';
import { deliveries, indicatorFigures, periods, queue, mergeList, findings } from './others.js';

type Args = Record<string, never> & Record<string, unknown>;

interface Filter {
  text?: string;
  rag?: string[];
  notAssessed?: boolean;
  strands?: string[];
  missingNow?: boolean;
  gapsOnly?: boolean;
  gaps?: string[];
  interviewOverdue?: boolean;
  keyWorker?: string;
  statuses?: string[];
}

const fits = (child: WorldChild, filter: Filter): boolean => {
  const text = filter.text?.toLowerCase() ?? '';
  const interview = child.interview;
  return (
    `${child.forename} ${child.surname} ${child.id}`.toLowerCase().includes(text) &&
    (!filter.rag || filter.rag.includes(child.overall ?? '')) &&
    (!filter.notAssessed || child.overall === null) &&
    (!filter.strands || child.strands.some(({ strand }) => filter.strands?.includes(strand))) &&
    (!filter.missingNow || child.missing.now) &&
    (!filter.gapsOnly || child.gaps.length > 0) &&
    (!filter.gaps || child.gaps.some((gap) => filter.gaps?.includes(gap))) &&
    (!filter.interviewOverdue || (interview !== null && interview.hoursLeft < 0)) &&
    (!filter.keyWorker || child.keyWorker?.name === filter.keyWorker) &&
    (!filter.statuses || child.statuses.some((status) => filter.statuses?.includes(status)))
  );
};

const ragRank = (child: WorldChild): number => ['RED', 'AMBER', 'GREEN'].indexOf(child.overall ?? 'GREEN');
const urgency = (child: WorldChild): (number | string)[] => [
  child.missing.now ? 0 : 1,
  child.interview && child.interview.hoursLeft < 0 ? 0 : 1,
  ragRank(child),
  -child.gaps.length,
  child.surname,
  child.id,
];
const sortKeys: Record<string, (child: WorldChild) => number | string> = {
  NAME: (child) => `${child.surname} ${child.forename}`,
  AGE: (child) => child.age,
  OVERALL: ragRank,
  MISSING: (child) => (child.missing.now ? -1000 : -child.missing.episodes90),
  INTERVIEW: (child) => child.interview?.hoursLeft ?? 1e6,
  LAST_ASSESSMENT: (child) => child.lastAssessment?.date ?? '',
  SAFETY_PLAN: (child) => child.safetyPlan?.agreedAt ?? '',
  KEY_WORKER: (child) => child.keyWorker?.name ?? '',
  LAST_PANEL: (child) => child.lastPanel?.daysAgo ?? 1e6,
  NEXT_ACTION: (child) => child.nextAction?.due ?? '9999',
  GAPS: (child) => -child.gaps.length,
};

const compare = (a: (number | string)[], b: (number | string)[]): number => {
  for (const [at, one] of a.entries()) {
    const other = b[at] as typeof one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
};

const isEmptyPast = (knownAt: unknown) => typeof knownAt === 'string' && knownAt < '2014-04-01';

type Listener = (message: unknown) => void;

/** A made-up hub: enough of one to look at every page and to try every form. The schema is the real one. */
export class World {
  children: WorldChild[];
  position = 5000;
  me = {
    id: 'mase-chair',
    name: 'C. Chair',
    role: 'MASE_CHAIR',
    roleName: 'MASE chair',
    agency: 'Bromley',
    scope: 'All children of the borough.',
    scopeIsPart: false,
    mayDeclareConflict: true,
    doors: ['sheet', 'missing', 'panel', 'interviews', 'matches', 'merges', 'findings', 'figures', 'intake', 'search'],
  };
  /** Commands that arrived, oldest first: mutation name and input. */
  readonly commands: { name: string; input: Record<string, unknown> }[] = [];
  /** What the next command answers instead of Done. */
  nextAnswer: unknown;
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(size = 128) {
    this.children = Array.from({ length: size }, (_, index) => makeChild(index));
  }

  /** Changes a child's row as another user would, and tells everyone. */
  change(id: string, part: Partial<WorldChild>): void {
    this.position += 1;
    this.children = this.children.map((child) =>
      child.id === id ? { ...child, ...part, version: String(this.position) } : child,
    );
    const row = this.children.find((child) => child.id === id) ?? null;
    this.tell('sheetChanged', { childId: id, row });
    this.tell('viewsChanged', { views: ['tracking-sheet'], childIds: [id] });
  }

  /** Takes a child off the sheet. */
  remove(id: string): void {
    this.position += 1;
    this.children = this.children.filter((child) => child.id !== id);
    this.tell('sheetChanged', { childId: id, row: null });
    this.tell('viewsChanged', { views: ['tracking-sheet'], childIds: [id] });
  }

  tell(subject: string, message: unknown): void {
    for (const listener of this.#listeners.get(subject) ?? []) listener({ [subject]: message });
  }

  /** How many listen to a subject. */
  listeners(subject: string): number {
    return this.#listeners.get(subject)?.size ?? 0;
  }

  listen(subject: string, listener: Listener): () => void {
    const all = this.#listeners.get(subject) ?? new Set();
    this.#listeners.set(subject, all.add(listener));
    return () => all.delete(listener);
  }

  #find(id: unknown): WorldChild | undefined {
    return this.children.find((child) => child.id === id);
  }

  #take(name: string, input: Record<string, unknown>): unknown {
    this.commands.push({ name, input });
    if (this.nextAnswer) {
      const answer = this.nextAnswer;
      this.nextAnswer = undefined;
      return answer;
    }
    const childId = (input.childId as string | undefined) ?? this.children[3]?.id;
    if (childId && name === 'allocateKeyWorker') {
      this.change(childId, { keyWorker: { name: String(input.worker), team: String(input.team ?? '') } });
    }
    return {
      __typename: 'Done',
      key: name,
      revision: 1,
      recordedAt: worldNow,
      childId: childId ?? null,
      repeated: false,
    };
  }

  #sheet({ filter, sort, knownAt, first }: Args): unknown {
    const all = isEmptyPast(knownAt) ? [] : this.children;
    const keys = (sort as { by: string; descending?: boolean }[] | undefined) ?? [];
    const rows = all
      .filter((child) => fits(child, (filter as Filter | undefined) ?? {}))
      .toSorted((a, b) => {
        for (const { by, descending } of keys) {
          const key = sortKeys[by] as (child: WorldChild) => number | string;
          const order = compare([key(a)], [key(b)]);
          if (order !== 0) return descending ? -order : order;
        }
        return compare(urgency(a), urgency(b));
      });
    const number = (test: (child: WorldChild) => boolean) => all.filter(test).length;
    const size = Number(first ?? 200);
    return {
      edges: rows.slice(0, size).map((node) => ({ cursor: node.id, node })),
      pageInfo: { hasNextPage: rows.length > size, endCursor: null },
      total: rows.length,
      summary: {
        children: all.length,
        red: number(({ overall }) => overall === 'RED'),
        amber: number(({ overall }) => overall === 'AMBER'),
        green: number(({ overall }) => overall === 'GREEN'),
        notAssessed: number(({ overall }) => overall === null),
        missingNow: number(({ missing }) => missing.now),
        withGaps: number(({ gaps }) => gaps.length > 0),
        interviewsOverdue: number(({ interview }) => interview !== null && interview.hoursLeft < 0),
      },
      at: (knownAt as string | undefined) ?? worldNow,
      position: this.position,
    };
  }

  /** Answers of every field of Query and Mutation. */
  root(): Record<string, unknown> {
    const mutation =
      (name: string) =>
      ({ input }: { input: Record<string, unknown> }) =>
        this.#take(name, input);
    return {
      hub: () => ({
        name: 'Children at risk hub',
        council: 'London Borough of Bromley',
        authority: 'E09000006',
        marking: 'OFFICIAL-SENSITIVE',
        now: worldNow,
        firstKnownAt: '2014-04-01T08:00:00.000Z',
        behind: false,
        incomplete: false,
        me: this.me,
      }),
      sheet: (args: Args) => this.#sheet(args),
      sheetExport: (args: Args) => this.#sheet({ ...args, first: 5_000 } as unknown as Args),
      child: ({ id }: Args) => {
        const child = this.#find(id);
        if (id === 'B0000001') {
          return {
            __typename: 'Withheld',
            reason: 'This record is restricted.',
            ask: 'Ring the police liaison officer on the number in the directory.',
          };
        }
        return child
          ? childPage(child)
          : { __typename: 'NotFound', message: `No child with the id ${String(id)} was known at that moment.` };
      },
      searchChildren: ({ text }: Args) =>
        this.children
          .filter((child) => fits(child, { text: String(text) }))
          .slice(0, 20)
          .map((child) => ({ ...childPage(child), __typename: 'ChildHit', atRisk: true, access: 'OPEN' })),
      missingNow: () =>
        this.children
          .filter(({ missing }) => missing.now)
          .toSorted((a, b) => (b.missing.hours ?? 0) - (a.missing.hours ?? 0))
          .map((child, at) => ({
            ...child,
            childId: child.id,
            own: at !== 2,
            responsibleLa: at === 2 ? 'E09000008' : 'E09000006',
            badges: child.statuses,
            episodeId: `M${child.id}-1`,
            since: child.missing.since,
            hours: child.missing.hours,
            reportedAt: child.missing.since,
            riskGrade: at < 3 ? 'high' : at === 5 ? null : 'medium',
            missingFromType: at % 2 ? 'foster' : 'home',
            laNotifiedAt: child.missing.toldLateHours === null ? null : worldNow,
            toldLateHours: child.missing.toldLateHours,
            toldSameDay: child.missing.toldLateHours === null ? null : child.missing.toldLateHours < 5,
            episodes90: child.missing.episodes90,
            keyWorker: child.keyWorker?.name ?? null,
            reports: 1 + (at % 3),
          })),
      interviewsDue: () =>
        this.children
          .filter(({ interview }) => interview)
          .toSorted((a, b) => (a.interview?.hoursLeft ?? 0) - (b.interview?.hoursLeft ?? 0))
          .map(interviewDue),
      matchQueue: () => queue(this.children),
      merges: () => mergeList,
      disputedValues: () => [],
      findings: ({ kind }: Args) => findings(this.children).filter((one) => !kind || one.kind === kind),
      periods: () => periods,
      indicators: () => indicatorFigures('2016-17Q2'),
      figures: ({ period }: Args) => ({
        __typename: 'Figures',
        period: periods.find(({ id }) => id === period) ?? periods[0],
        at: worldNow,
        running: period === periods[0]?.id,
        note: null,
        figures: indicatorFigures(String(period)),
      }),
      figure: ({ id, period }: Args) =>
        indicatorFigures(String(period)).find((figure) => figure.id === id) ?? {
          __typename: 'Refused',
          problems: [{ code: 'unknown', field: 'id', message: `There is no figure ${String(id)}.` }],
        },
      deliveries: () => deliveries,
      intakeJob: () => null,
      ...Object.fromEntries(
        [
          'allocateKeyWorker',
          'endKeyWorker',
          'matchReport',
          'unmatchReport',
          'createChildForReport',
          'mergeChildren',
          'unmergeChildren',
          'recordAssessment',
          'recordSafetyPlan',
          'offerInterview',
          'answerInterview',
          'scheduleInterview',
          'completeInterview',
          'decideInterviewNotRequired',
          'reportMissing',
          'recordReturn',
          'withdrawReport',
          'withdrawReturn',
          'correctInterview',
          'withdrawInterview',
          'requireInterviewAgain',
          'withdrawAssessment',
          'withdrawSafetyPlan',
          'correctKeyWorker',
          'withdrawKeyWorker',
          'breakGlass',
          'restrictRecord',
          'liftRestriction',
          'declareConflict',
          'proposeHandover',
          'approveHandover',
          'withdrawHandover',
          'acceptHandover',
          'refuseHandover',
        ].map((name) => [name, mutation(name)]),
      ),
    };
  }
}
