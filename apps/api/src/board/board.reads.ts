import { boardPackContent } from '@hub/reports';
import type { PackVariant } from '@hub/assurance';
import { judge } from '@hub/sharing';
import type { PackRow } from '@hub/views';
import { givenPeriodMeant, mailOfPack, type PackDrawn } from '@hub/worker';
import { countedFor } from '../edge/counted.js';
import { madeFileOf } from '../edge/files.js';
import { problem } from '../edge/problems.js';
import { allOfIt, asFound, nobody, read, type ReadContext } from '../edge/reads.js';
import { audienceOf, shownFor } from '../figures/audience.js';
import { periodName } from '../figures/figures.present.js';
import type {
  HubFileResult,
  QueryBoardArgs,
  QueryBoardPackArgs,
  QueryBoardPackFileArgs,
  QueryBoardPacksArgs,
} from '../generated/graphql.js';
import { contentOf, mailOf, packOf } from './board.present.js';
import { makesPacks, readsPack, waitsFor } from './rights.js';
import { notGiven, sealedFileFound, type SealedFileFound } from './sealed-file.js';

const NO_PACK = {
  __typename: 'NotFound' as const,
  message: 'There is no such pack. Look at the list of packs as it is now.',
};

/** Packs of a quarter that somebody may read. */
const packsFor = async (period: string, { hub, user }: ReadContext): Promise<readonly PackRow[]> =>
  (await hub.packs.packs()).filter(
    (row) => row.period === period && readsPack(user.role, hub.settings.roles, row, hub.packs.variant(row.variant)),
  );

/** Packs of any quarter that wait for somebody. */
const packsWaiting = async ({ hub, user: { person, role } }: ReadContext): Promise<readonly PackRow[]> =>
  (await hub.packs.packs()).filter((row) => waitsFor(row, person, role, hub.settings.roles));

/** Under whose rule somebody reads the page: councillors under their own, everybody else under the board's. */
const pageVariant = ({ hub, user }: ReadContext): PackVariant | undefined => {
  const audience = user.role === 'COUNCILLOR' ? audienceOf(user.role) : 'board';
  return hub.board.variants.find((one) => one.audience === audience);
};

interface PageKnown {
  readonly drawn: PackDrawn | undefined;
  readonly rows: readonly PackRow[];
  readonly waiting: readonly PackRow[];
  readonly problem?: string;
}

/**
 * The page of a quarter: the numbers that a pack of this moment would give, and the commentary of the pack there is. They
 * count every child and are the same for every reader of an audience; what keeps a child hidden is the guard of the numbers.
 */
export const board = read({
  subject: 'board',
  purpose: 'assurance',
  find: async ({ period: text }: QueryBoardArgs, context): Promise<PageKnown> => {
    const { hub, moment } = context;
    const variant = pageVariant(context);
    if (!variant) throw new Error('There is no pack for the readers of the board page.');
    let period;
    try {
      period = givenPeriodMeant(text);
    } catch (error) {
      return { drawn: undefined, rows: [], waiting: [], problem: (error as Error).message };
    }
    const { knownAt, position } = countedFor(context);
    const asked = { ...shownFor({ period: period.id, knownAt, position }, context), audience: variant.audience };
    const years = await hub.shown.years(asked);
    const rows = await packsFor(period.id, context);
    const latest = rows.find((row) => row.variant === variant.id && row.state !== 'withdrawn');
    const { council, marking } = hub.settings;
    const content = boardPackContent({
      packId: '',
      name: variant.name,
      council,
      marking,
      period,
      edition: 0,
      audience: variant.audience,
      knownAt: moment.at,
      logPosition: position,
      lines: variant.lines,
      themes: variant.themes,
      comments: Object.fromEntries(
        (latest?.comments ?? []).flatMap(({ line, text: words }) => (words === undefined ? [] : [[line, words]])),
      ),
      figures: years.figures,
      release: years.release,
      earlier: [],
    });
    return { drawn: { content, years }, rows, waiting: await packsWaiting(context) };
  },
  hydrate: asFound<PageKnown>,
  rules: allOfIt,
  present: ({ drawn, rows, waiting, problem: wrong }, { period }, { hub, user, moment }) => {
    if (!drawn) {
      return { __typename: 'Refused' as const, problems: [problem('no-such-period', wrong ?? '', 'period')] };
    }
    const { roles } = hub.settings;
    return {
      __typename: 'BoardPage' as const,
      period: periodName(givenPeriodMeant(period)),
      at: moment.at,
      content: contentOf(drawn.content),
      packs: rows.map((row) => packOf(row, hub.packs.variant(row.variant), user, roles)),
      waiting: waiting.map((row) => packOf(row, hub.packs.variant(row.variant), user, roles)),
      asks: judge(user.role, 'assurance', 'board-ask', roles).allowed,
      variants: makesPacks(user.role, roles) ? hub.board.variants.map(({ id, name }) => ({ id, name })) : [],
    };
  },
  names: nobody,
});

/** The packs of a quarter. */
export const boardPacks = read({
  subject: 'board',
  purpose: 'assurance',
  find: async ({ period }: QueryBoardPacksArgs, context) => packsFor(period, context),
  hydrate: asFound<readonly PackRow[]>,
  rules: allOfIt,
  present: (rows, _args, { hub, user }) =>
    rows.map((row) => packOf(row, hub.packs.variant(row.variant), user, hub.settings.roles)),
  names: nobody,
});

/** An edition of a pack as somebody may read it. */
export const packFor = async (
  packId: string,
  { hub, user }: Pick<ReadContext, 'hub' | 'user'>,
): Promise<PackRow | undefined> => {
  const row = await hub.packs.pack(packId);
  const readable = row && readsPack(user.role, hub.settings.roles, row, hub.packs.variant(row.variant));
  return readable ? row : undefined;
};

/** One edition of a pack. */
export const boardPack = read({
  subject: 'board',
  purpose: 'assurance',
  find: async ({ packId }: QueryBoardPackArgs, context) => {
    const row = await packFor(packId, context);
    return row && { row, drawn: await context.hub.packs.drawn(row) };
  },
  hydrate: asFound<{ readonly row: PackRow; readonly drawn: PackDrawn } | undefined>,
  rules: allOfIt,
  present: (known, _args, { hub, user }) => {
    if (!known) return NO_PACK;
    const { row, drawn } = known;
    const inside = makesPacks(user.role, hub.settings.roles);
    return {
      __typename: 'BoardPackPage' as const,
      pack: packOf(row, hub.packs.variant(row.variant), user, hub.settings.roles),
      content: contentOf(drawn.content),
      challenges: inside
        ? row.challenges.map(({ challengeId, line, matter, answer }) => ({
            id: challengeId,
            line,
            matter: matter ?? '',
            answer: answer ?? null,
          }))
        : [],
      returned: inside ? (row.returned ?? null) : null,
      explains: judge(user.role, 'assurance', 'explanations', hub.settings.roles).allowed,
      mail: inside ? mailOf(mailOfPack(hub.mail, row.packId)) : [],
      revises: row.revises ? `Takes the place of edition ${row.revises.edition}: ${row.revises.reason}` : null,
    };
  },
  names: nobody,
});

/** A file of a sealed pack. */
export const boardPackFile = read({
  subject: 'board',
  purpose: 'assurance',
  takesOut: true,
  find: async ({ packId, name }: QueryBoardPackFileArgs, context) => {
    const row = await packFor(packId, context);
    return row && sealedFileFound(context.hub.packs.file(row, name));
  },
  hydrate: asFound<SealedFileFound>,
  rules: allOfIt,
  present: (found, { packId, name }): HubFileResult => {
    if (!found) return NO_PACK;
    return 'why' in found ? notGiven(found) : madeFileOf(`${packId}-${name}`, found);
  },
  names: nobody,
});
