import { judge } from '@hub/sharing';
import type { PlainFigure } from '@hub/metrics';
import { givenPeriodMeant, NoSuchFigure, periodMeant } from '@hub/worker';
import { packFor } from '../board/board.reads.js';
import { scopeInWords } from '../edge/scope.words.js';
import { countedFor } from '../edge/counted.js';
import { allOfIt, asFound, nobody, read, type ReadContext } from '../edge/reads.js';
import { problem, type Problem } from '../edge/problems.js';
import type {
  FigureExplanationArgs,
  FigureTrendArgs,
  PeriodName,
  QueryFigureArgs,
  QueryFiguresArgs,
  QueryPeriodsArgs,
  TrendPoint,
} from '../generated/graphql.js';
import {
  explainedOf,
  figureOf,
  indicators as allIndicators,
  outcomeAsked,
  periodName,
  periodsBetween,
  trendPoint,
  type FigureAnswer,
} from './figures.present.js';
import { shownFor } from './audience.js';

interface Refused {
  readonly __typename: 'Refused';
  readonly problems: readonly Problem[];
}

type Found = readonly PlainFigure[] | Refused;
type OneFound = { readonly one: PlainFigure; readonly asked: FigureAnswer['asked'] } | Refused;

const isRefused = (found: object): found is Refused => '__typename' in found && found.__typename === 'Refused';

const askedFor = (period: string, context: ReadContext): FigureAnswer['asked'] => ({ period, ...countedFor(context) });

/** What a figure is asked for: as known at the moment asked about or, with a pack, when that pack took its numbers. */
const figureAsked = async (
  { period, pack }: Pick<QueryFigureArgs, 'period' | 'pack'>,
  context: ReadContext,
): Promise<FigureAnswer['asked']> => {
  const asked = askedFor(period, context);
  if (pack === null || pack === undefined) return asked;
  const row = await packFor(pack, context);
  if (!row) throw new NoSuchFigure('pack', 'There is no such pack. Look at the list of packs as it is now.');
  return { ...asked, knownAt: row.knownAt, position: row.logPosition };
};

/**
 * The figures of a period as the user may know them: counted from the children whom they may know or, for those who may
 * know none, from all of them with everything hidden by which one could be found.
 */
const figuresOf = async (asked: FigureAnswer['asked'], context: ReadContext): Promise<readonly PlainFigure[]> => {
  const { hub, sight } = context;
  if (!sight.aggregatesOnly) return hub.figures.figures(asked);
  givenPeriodMeant(asked.period);
  return hub.shown.figures(shownFor(asked, context));
};

const basisOf = ({ hub, user }: ReadContext): string => scopeInWords(hub.settings.roles[user.role].scope);

/** What a person can put right is an answer; anything else is an error. */
const orRefused = async <Result>(work: () => Promise<Result>): Promise<Result | Refused> => {
  try {
    return await work();
  } catch (error) {
    const named = error instanceof Error && error.name === 'NoSuchFigure';
    if (!named) throw error;
    const field = error instanceof NoSuchFigure ? error.field : 'id';
    return { __typename: 'Refused', problems: [problem(`no-such-${field}`, error.message, field)] };
  }
};

/** Every indicator with its definition. */
export const indicators = read({
  subject: 'figures',
  purpose: 'assurance',
  find: async (_args: object) => allIndicators(),
  hydrate: asFound,
  rules: allOfIt,
  present: (known) => known,
  names: nobody,
});

/** All figures of a period. */
export const figures = read({
  subject: 'figures',
  purpose: 'assurance',
  find: (args: QueryFiguresArgs, context): Promise<Found> =>
    orRefused(async () => {
      periodMeant(args.period);
      return figuresOf(askedFor(args.period, context), context);
    }),
  hydrate: asFound<Found>,
  rules: allOfIt,
  present: (found, args, context) => {
    if (isRefused(found)) return found;
    const asked = askedFor(args.period, context);
    const [first] = found;
    return {
      __typename: 'Figures' as const,
      period: periodName(periodMeant(args.period)),
      at: context.moment.at,
      running: first?.running ?? false,
      note: first?.note ?? null,
      figures: found.map((figure) => figureOf(figure, asked, basisOf(context))),
    };
  },
  names: nobody,
});

/** One figure. */
export const figure = read({
  subject: 'figures',
  purpose: 'assurance',
  find: (args: QueryFigureArgs, context): Promise<OneFound> =>
    orRefused(async () => {
      periodMeant(args.period);
      const asked = await figureAsked(args, context);
      if (!context.sight.aggregatesOnly)
        return { one: await context.hub.figures.figure({ ...asked, id: args.id }), asked };
      const found = await figuresOf(asked, context);
      const wanted = args.id.trim().toLowerCase();
      const one = found.find(({ id }) => id.toLowerCase() === wanted);
      if (one) return { one, asked };
      const ids = found.map(({ id }) => id).join(', ');
      throw new NoSuchFigure('id', `There is no indicator "${args.id}". There are: ${ids}.`);
    }),
  hydrate: asFound<OneFound>,
  rules: allOfIt,
  present: (found, _args, context) => (isRefused(found) ? found : figureOf(found.one, found.asked, basisOf(context))),
  names: nobody,
});

/** Quarters and years that can be asked for: from the earliest fact known to now. */
export const periods = read({
  subject: 'figures',
  purpose: 'assurance',
  find: async (_args: Partial<QueryPeriodsArgs>, { hub }) => hub.log.readAll(0, 1),
  hydrate: ([first]) => first?.recordedAt,
  rules: allOfIt,
  present: (first, _args, { moment }): PeriodName[] =>
    periodsBetween(first !== undefined && first < moment.at ? first : moment.at, moment.at),
  names: nobody,
});

const MOST_QUARTERS = 40;

/** A figure's last quarters. */
export const trend = read({
  subject: 'figures',
  purpose: 'assurance',
  find: ({ figure: { asked, id }, quarters }: Partial<FigureTrendArgs> & { figure: FigureAnswer }, context) => {
    const { hub, sight } = context;
    const question = { id, quarters: Math.min(Math.max(1, quarters ?? 8), MOST_QUARTERS) };
    return sight.aggregatesOnly
      ? hub.shown.trend({ ...shownFor(asked, context), ...question })
      : hub.figures.trend({ ...asked, ...question });
  },
  hydrate: asFound<readonly PlainFigure[]>,
  rules: allOfIt,
  present: (points): TrendPoint[] => points.map(trendPoint),
  names: nobody,
});

const MOST_LINES = 1_000;

const cursorOf = (index: number): string => Buffer.from(String(index)).toString('base64url');

const indexOf = (cursor: string | null | undefined): number => {
  if (!cursor) return 0;
  const index = Number(Buffer.from(cursor, 'base64url').toString());
  return Number.isInteger(index) && index >= 0 ? index + 1 : 0;
};

/** The list behind a figure. */
export const explanation = read({
  subject: 'explanations',
  purpose: 'assurance',
  find: async (
    { figure: { asked, id }, outcome, first, after }: FigureExplanationArgs & { figure: FigureAnswer },
    { hub },
  ) => {
    const wanted = outcomeAsked(outcome);
    const skip = indexOf(after);
    const most = Math.min(Math.max(1, first ?? 100), MOST_LINES);
    const found = await hub.figures.explain({
      ...asked,
      id,
      skip,
      most,
      ...(wanted === undefined ? {} : { outcome: wanted }),
    });
    return { found, skip };
  },
  hydrate: ({ found, skip }) => ({ ...found, skip, names: true }),
  rules: (known, { hub, user }) => ({
    ...known,
    names: judge(user.role, 'assurance', 'names-in-explanations', hub.settings.roles).allowed,
  }),
  present: ({ items, skip, names, total, counted, notCounted, excluded }) => {
    const edges = items.map((item, at) => ({ cursor: cursorOf(skip + at), node: explainedOf(item, names) }));
    return {
      edges,
      pageInfo: { hasNextPage: skip + items.length < total, endCursor: edges.at(-1)?.cursor ?? null },
      counted,
      notCounted,
      excluded,
    };
  },
  names: ({ edges }) => edges.flatMap(({ node }) => node.childId ?? []),
});
