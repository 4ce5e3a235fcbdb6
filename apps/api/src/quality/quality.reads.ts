import { addDays, londonDateOf, previousQuarter, quarterOf, startOfLondonDay } from '@hub/kernel';
import { qualityFeed } from '@hub/metrics';
import { QUALITY_THEMES, type QualityPage } from '@hub/reports';
import { judge } from '@hub/sharing';
import { givenPeriodMeant, qualityQuarters, type QualityRecordLine } from '@hub/worker';
import { countedFor } from '../edge/counted.js';
import { problem } from '../edge/problems.js';
import { allOfIt, asFound, nobody, read, type ReadContext } from '../edge/reads.js';
import { scopeInWords } from '../edge/scope.words.js';
import type {
  DataQualityResult,
  QualityRecordsResult,
  QueryDataQualityArgs,
  QueryDataQualityRecordsArgs,
} from '../generated/graphql.js';

/** Records shown of a number: enough to work on, and no way to take the register out. */
const MOST = 200;

const wrongPeriod = (text: string, field: string) => {
  try {
    givenPeriodMeant(text);
    return undefined;
  } catch (error) {
    return { __typename: 'Refused' as const, problems: [problem('no-such-period', (error as Error).message, field)] };
  }
};

/** The period asked for, or the quarter of the moment. */
const meant = (period: string | null | undefined, { moment }: Pick<ReadContext, 'moment'>): string =>
  period ?? quarterOf(londonDateOf(moment.at)).id;

/** Positions of the log at the end of each quarter that the page is about, as far as it had begun. */
const endsOf = (period: string, { hub, moment }: ReadContext, position: number): Promise<(number | null)[]> => {
  const today = londonDateOf(moment.at);
  return Promise.all(
    qualityQuarters(period).map(async ({ start, end }) => {
      if (start > today) return null;
      return end > today ? position : Math.min(position, await hub.log.positionAt(startOfLondonDay(end)));
    }),
  );
};

/** What those are shown who may know no children: analysts and information governance under the rule of the board. */
const guardFor = ({ hub, sight }: ReadContext) =>
  sight.aggregatesOnly ? { guard: { audience: 'board', on: londonDateOf(hub.now()), rules: hub.board.rules } } : {};

/** How complete, timely and usable the records are. A child who is kept from the reader is in no number of it. */
export const dataQuality = read({
  subject: 'data-quality',
  purpose: 'assurance',
  find: async (args: QueryDataQualityArgs, context): Promise<QualityPage | undefined> => {
    const period = meant(args.period, context);
    if (wrongPeriod(period, 'period')) return undefined;
    const counted = countedFor(context);
    const ends = await endsOf(period, context, counted.position);
    return context.hub.quality.page({ period, ...counted, ends, ...guardFor(context) });
  },
  hydrate: asFound<QualityPage | undefined>,
  rules: allOfIt,
  present: (page, { period }, { hub, user, moment }): DataQualityResult => {
    if (!page) return wrongPeriod(period ?? '', 'period') ?? { __typename: 'Refused', problems: [] };
    const last = quarterOf(addDays(givenPeriodMeant(period ?? meant(period, { moment })).end, -1));
    const after = quarterOf(last.end);
    const { roles } = hub.settings;
    return {
      __typename: 'DataQuality',
      at: moment.at,
      earlier: previousQuarter(last).id,
      later: after.start > londonDateOf(moment.at) ? null : after.id,
      quarters: page.quarters.map((one) => ({ ...one })),
      themes: Object.entries(QUALITY_THEMES).map(([id, words]) => ({
        id,
        ...words,
        lines: page.lines
          .filter(({ theme }) => theme === id)
          .map(({ feed, feedLabel, source, fault, label, cells, verdict, sentence }) => ({
            feed,
            feedLabel,
            source,
            fault,
            label,
            verdict,
            sentence,
            cells: cells.map(({ period: of, display }) => ({ period: of, display })),
          })),
      })),
      key: [...page.key],
      basis: scopeInWords(roles[user.role].scope),
      opens: judge(user.role, 'operation', 'data-quality-records', roles).allowed,
    };
  },
  names: nobody,
});

interface RecordsKnown {
  readonly records: readonly QualityRecordLine[];
}

/** The records behind one number of the page. */
export const dataQualityRecords = read({
  subject: 'data-quality-records',
  purpose: 'operation',
  find: async ({ quarter, feed, source, fault }: QueryDataQualityRecordsArgs, context): Promise<RecordsKnown> => {
    if (wrongPeriod(quarter, 'quarter')) return { records: [] };
    return {
      records: await context.hub.quality.records({ ...countedFor(context), quarter, feed, source, fault }),
    };
  },
  hydrate: asFound<RecordsKnown>,
  rules: ({ records }, { sight }) => ({ records: sight.keep(records, ({ childId }) => childId) }),
  present: ({ records }, { quarter, feed }): QualityRecordsResult => {
    const wrong = wrongPeriod(quarter, 'quarter');
    if (wrong) return wrong;
    return {
      __typename: 'QualityRecords',
      feedLabel: qualityFeed(feed)?.label ?? feed,
      total: records.length,
      records: records.slice(0, MOST).map((one) => ({
        key: one.key,
        childId: one.childId ?? null,
        childName: one.childName ?? null,
        on: one.on,
        firstKnownAt: one.firstKnownAt,
        source: one.source,
        missing: [...one.missingLabels],
        days: one.days ?? null,
      })),
    };
  },
  names: (answer) =>
    answer.__typename === 'QualityRecords' ? answer.records.flatMap(({ childId }) => childId ?? []) : [],
});
