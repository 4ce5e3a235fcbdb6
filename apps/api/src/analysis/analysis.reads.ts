import { addDays, financialYear, londonDateOf, quarterOf } from '@hub/kernel';
import type { AnalysisContent, PlainTable as Table, ServiceMap as Mapped } from '@hub/reports';
import { judge } from '@hub/sharing';
import { services, type AnalysisRow, type QuotationRow, type ServiceRow } from '@hub/views';
import { ANALYSIS_AUDIENCE, mailOfPack, yearMeant, type QuotationLine } from '@hub/worker';
import { mailOf } from '../board/board.present.js';
import { notGiven, sealedFileFound, type SealedFileFound } from '../board/sealed-file.js';
import { countedFor } from '../edge/counted.js';
import { madeFileOf } from '../edge/files.js';
import { problem } from '../edge/problems.js';
import { allOfIt, asFound, nobody, read, type ReadContext } from '../edge/reads.js';
import { audienceOf } from '../figures/audience.js';
import type {
  AnalysisEdition,
  HubFileResult,
  InterviewAnalysisResult,
  PlainTable,
  QueryInterviewAnalysisArgs,
  QueryInterviewAnalysisFileArgs,
  QueryQuotationsArgs,
  QueryServiceMapArgs,
  QuotationState,
  QuotationsResult,
  ServiceMapResult,
} from '../generated/graphql.js';

/** The financial year in which a London date lies, by the year in which it starts. */
const startYearOn = (date: string): number => Number(quarterOf(date).id.slice(0, 4));

/** The year asked for; else the last one that was over at the moment. */
const meant = (year: string | null | undefined, { moment }: Pick<ReadContext, 'moment'>): string =>
  year ?? financialYear(startYearOn(londonDateOf(moment.at)) - 1).id;

const wrongYear = (text: string) => {
  try {
    yearMeant(text);
    return undefined;
  } catch (error) {
    return { __typename: 'Refused' as const, problems: [problem('no-such-period', (error as Error).message, 'year')] };
  }
};

/** The years before and after; none that had not begun. */
const besides = (year: string, { moment }: Pick<ReadContext, 'moment'>) => {
  const start = startYearOn(addDays(yearMeant(year).end, -1));
  const next = financialYear(start + 1);
  return {
    year,
    earlier: financialYear(start - 1).id,
    later: next.start > londonDateOf(moment.at) ? null : next.id,
  };
};

/** To whom something is shown: councillors under their own rule, everybody else under the board's, whatever they know. */
const shownTo = ({ hub, user }: ReadContext) => ({
  audience: user.role === 'COUNCILLOR' ? audienceOf(user.role) : ANALYSIS_AUDIENCE,
  on: londonDateOf(hub.now()),
  rules: hub.board.rules,
});

const tableOf = ({ id, title, head, rows, note }: Table): PlainTable => ({
  id,
  title,
  head: [...head],
  rows: rows.map((row) => [...row]),
  note,
});

interface AnalysisKnown {
  readonly content?: AnalysisContent;
  readonly editions: readonly AnalysisRow[];
}

const isBoard = ({ user }: Pick<ReadContext, 'user'>): boolean => user.role !== 'COUNCILLOR';

const editionOf = (row: AnalysisRow, { hub, user }: ReadContext): AnalysisEdition => ({
  id: row.analysisId,
  edition: row.edition,
  sealed: row.state !== 'drafted',
  knownAt: row.knownAt,
  sealedAt: row.sealedAt ?? null,
  digest: row.seal?.contentDigest ?? null,
  files: (row.seal?.files ?? []).map((file) => ({ ...file })),
  withdrawn: row.state === 'withdrawn' ? (row.withdrawn ?? 'Why is not on record any more.') : null,
  maySeal:
    row.state === 'drafted' &&
    row.draftedBy !== user.person &&
    judge(user.role, 'assurance', 'board-check', hub.settings.roles).allowed,
  mayWithdraw: row.state === 'sealed' && judge(user.role, 'assurance', 'board-publish', hub.settings.roles).allowed,
  mail: judge(user.role, 'assurance', 'board-make', hub.settings.roles).allowed
    ? mailOf(mailOfPack(hub.mail, row.analysisId))
    : [],
});

/** The annual analysis. It counts every child, as the document does, and is the same for every reader of an audience. */
export const interviewAnalysis = read({
  subject: 'board',
  purpose: 'assurance',
  find: async (args: QueryInterviewAnalysisArgs, context): Promise<AnalysisKnown> => {
    const year = meant(args.year, context);
    if (wrongYear(year)) return { editions: [] };
    const { hub, moment } = context;
    if (moment.isNow) await hub.viewsCaughtUp();
    const { council, marking } = hub.settings;
    const { knownAt, position } = countedFor(context);
    const asked = {
      year: yearMeant(year).id,
      knownAt,
      position,
      ...shownTo(context),
      council,
      marking,
      edition: 0,
    };
    const { content } = await hub.assurance.analysis(asked);
    const drafts = judge(context.user.role, 'assurance', 'board-make', hub.settings.roles).allowed;
    const checks = judge(context.user.role, 'assurance', 'board-check', hub.settings.roles).allowed;
    const editions = isBoard(context) ? await hub.analyses.analyses(asked.year) : [];
    return { content, editions: editions.filter(({ state }) => state !== 'drafted' || drafts || checks) };
  },
  hydrate: asFound<AnalysisKnown>,
  rules: allOfIt,
  present: ({ content, editions }, args, context): InterviewAnalysisResult => {
    const { hub, user, moment } = context;
    const year = meant(args.year, context);
    if (!content) return wrongYear(year) ?? { __typename: 'Refused', problems: [] };
    const { roles } = hub.settings;
    return {
      __typename: 'InterviewAnalysis',
      at: moment.at,
      ...besides(year, context),
      running: content.running,
      sentences: [...content.sentences],
      tables: content.tables.map(tableOf),
      words: [...content.words],
      key: [...content.key],
      editions: editions.map((row) => editionOf(row, context)),
      mayDraft: judge(user.role, 'assurance', 'board-make', roles).allowed && !content.running,
      mayScreen: judge(user.role, 'safeguarding', 'screen-quotations', roles).allowed,
    };
  },
  names: nobody,
});

const NO_FILE = {
  __typename: 'NotFound' as const,
  message: 'There is no such file. Look at the list of editions as it is now.',
};

/** A file of a sealed analysis. It is drawn for the board: councillors read the page under their own rule. */
export const interviewAnalysisFile = read({
  subject: 'board',
  purpose: 'assurance',
  takesOut: true,
  find: async ({ analysisId, name }: QueryInterviewAnalysisFileArgs, context) => {
    if (!isBoard(context)) return undefined;
    const row = await context.hub.analyses.analysis(analysisId);
    return row && sealedFileFound(context.hub.analyses.file(row, name));
  },
  hydrate: asFound<SealedFileFound>,
  rules: allOfIt,
  present: (found, { analysisId, name }): HubFileResult => {
    if (!found) return NO_FILE;
    return 'why' in found ? notGiven(found) : madeFileOf(`${analysisId}-${name}`, found);
  },
  names: nobody,
});

const stateOf = ({ row, interviewRevision }: QuotationLine): QuotationState => {
  if (!row || row.state === 'not looked at') return 'NOT_LOOKED_AT';
  if (row.interviewRevision !== interviewRevision) return 'TO_BE_LOOKED_AT_AGAIN';
  return row.state === 'cleared' ? 'CLEARED' : 'KEPT_BACK';
};

const decided = (row: QuotationRow | undefined) => ({
  agreed: row?.agreed ?? null,
  text: row?.text ?? null,
  reason: row?.reason ?? null,
});

/** What children said in the interviews of a year, for those who screen it. */
export const quotations = read({
  subject: 'screen-quotations',
  purpose: 'safeguarding',
  find: async ({ year }: QueryQuotationsArgs, context): Promise<readonly QuotationLine[]> => {
    if (wrongYear(year)) return [];
    await context.hub.viewsCaughtUp();
    return context.hub.assurance.quotations({ year, ...countedFor(context) });
  },
  hydrate: asFound<readonly QuotationLine[]>,
  rules: (known, { sight }) => (sight.hiddenParts.has('childWords') ? [] : sight.keep(known, ({ childId }) => childId)),
  present: (known, { year }): QuotationsResult =>
    wrongYear(year) ?? {
      __typename: 'Quotations',
      year,
      quotations: known.map((line) => ({
        interviewId: line.interviewId,
        childId: line.childId,
        childName: line.childName,
        completedAt: line.completedAt,
        words: line.words,
        state: stateOf(line),
        ...decided(line.row),
      })),
    },
  names: (answer) => (answer.__typename === 'Quotations' ? answer.quotations.map(({ childId }) => childId) : []),
});

interface ServicesKnown {
  readonly map?: Mapped;
  readonly rows: readonly ServiceRow[];
}

/** Needs against services. Services are no secret; numbers count every child for every reader, through the guard. */
export const serviceMap = read({
  subject: 'board',
  purpose: 'assurance',
  find: async (args: QueryServiceMapArgs, context): Promise<ServicesKnown> => {
    const year = meant(args.year, context);
    if (wrongYear(year)) return { rows: [] };
    const { hub, moment } = context;
    if (moment.isNow) await hub.viewsCaughtUp();
    const { knownAt, position } = countedFor(context);
    const rows = await hub.views.rowsAt<ServiceRow>(services.table, position);
    return {
      map: await hub.assurance.services({ year: yearMeant(year).id, knownAt, position, ...shownTo(context) }),
      rows: rows.map(({ row }) => row).sort((a, b) => (a.name < b.name ? -1 : 1)),
    };
  },
  hydrate: asFound<ServicesKnown>,
  rules: allOfIt,
  present: ({ map, rows }, args, context): ServiceMapResult => {
    const { hub, user, moment } = context;
    const year = meant(args.year, context);
    if (!map) return wrongYear(year) ?? { __typename: 'Refused', problems: [] };
    const { areas } = hub.geographies.on(londonDateOf(moment.at)).areas;
    return {
      __typename: 'ServiceMap',
      at: moment.at,
      ...besides(year, context),
      lines: map.lines.map((line) => ({ ...line, services: [...line.services], remarks: [...line.remarks] })),
      wards: tableOf(map.wards),
      key: [...map.key],
      services: rows.map((row) => ({
        id: row.serviceId,
        name: row.name,
        provider: row.provider,
        needs: [...row.needs],
        ageFrom: row.ageFrom,
        ageTo: row.ageTo,
        wards: [...row.wards],
        places: row.places ?? null,
        startsOn: row.startsOn,
        endsOn: row.endsOn ?? null,
      })),
      wardNames: areas.map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1)),
      mayRecord: judge(user.role, 'assurance', 'record-service', hub.settings.roles).allowed,
    };
  },
  names: nobody,
});
