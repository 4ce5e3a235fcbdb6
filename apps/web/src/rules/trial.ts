import type { RagChange, ToolsQueryQuery } from '../gql/graphql.js';

export type Tool = ToolsQueryQuery['riskTools'][number];

/** What a reader tries: a tool, one of its versions or all, and from which score on each RAG holds. Lives in the address. */
export interface Trial {
  readonly tool: string;
  /** Empty = every version. */
  readonly version: string;
  readonly bands: readonly { readonly rag: string; readonly from: string }[];
  readonly ask: 'what-if' | 'trace';
}

/** Tools that go by a score, so that their bands can be tried. */
export const triable = (tools: readonly Tool[]): readonly Tool[] => tools.filter(({ by }) => by === 'bands');

/** The bands of a tool as they are, to begin with. */
export const trialOf = (tool: Tool): Trial => ({
  tool: tool.tool,
  version: '',
  bands: tool.bands.map(({ rag, from }) => ({ rag, from: String(from) })),
  ask: 'what-if',
});

/** Reads a trial from an address; undefined when it holds none. */
export const readTrial = (query: URLSearchParams): Trial | undefined => {
  const tool = query.get('tool');
  if (!tool) return undefined;
  const bands = (query.get('bands') ?? '').split(',').flatMap((part) => {
    const [rag = '', from = ''] = part.split(':');
    return rag ? [{ rag, from }] : [];
  });
  return {
    tool,
    version: query.get('version') ?? '',
    bands,
    ask: query.get('ask') === 'trace' ? 'trace' : 'what-if',
  };
};

/** Writes a trial as the query of an address. */
export const writeTrial = ({ tool, version, bands, ask }: Trial): string =>
  new URLSearchParams({
    tool,
    ...(version ? { version } : {}),
    bands: bands.map(({ rag, from }) => `${rag}:${from}`).join(','),
    ask,
  }).toString();

/** What is wrong with the scores typed in; nothing when they can be tried. */
export const problemOf = ({ bands }: Trial): string | undefined => {
  const scores = bands.map(({ from }) => Number(from.trim() === '' ? Number.NaN : from));
  if (scores.some((score) => !Number.isFinite(score))) return 'Give a score for each band, as a number.';
  const falls = scores.some((score, index) => index > 0 && score <= (scores[index - 1] ?? 0));
  return falls ? 'Each band must begin at a higher score than the one above it.' : undefined;
};

/** The trial as the hub is asked. */
export const changeOf = ({ tool, version, bands }: Trial, most: number | null | undefined): RagChange => ({
  tool,
  ...(version ? { version } : {}),
  bands: bands.map(({ rag, from }) => ({ rag, from: Number(from) })),
  ...(most === null || most === undefined ? {} : { most }),
});
