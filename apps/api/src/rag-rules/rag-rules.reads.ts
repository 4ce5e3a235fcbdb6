import { Bands, type RiskTool } from '@hub/exploitation';
import type { MisRated, RagChange } from '@hub/views';
import type { Named, NamedWhatIf, RuleAsked } from '@hub/worker';
import { countedFor } from '../edge/counted.js';
import { problem, type Problem } from '../edge/problems.js';
import { allOfIt, asFound, nobody, read, type ReadContext } from '../edge/reads.js';
import type {
  HarmTraceResult,
  QueryHarmTraceArgs,
  QueryRagWhatIfArgs,
  RagChange as ChangeAsked,
  RagWhatIfResult,
} from '../generated/graphql.js';
import { strandOf } from '../sheet/sheet.present.js';
import { decisionInWords, moveOf, toolOf } from './rag-rules.present.js';
import { riskToolsOf } from './tools-file.js';

interface Refused {
  readonly __typename: 'Refused';
  readonly problems: readonly Problem[];
}

type Trace = readonly Named<MisRated>[];

/** What a person can put right before anything is worked out. */
const changeMeant = (tools: readonly RiskTool[], { tool, version, bands, most }: ChangeAsked): RagChange | Refused => {
  const refused = (code: string, message: string, field: string): Refused => ({
    __typename: 'Refused',
    problems: [problem(code, message, field)],
  });
  const known = tools.filter((one) => one.tool === tool && one.logic.by === 'bands');
  if (known.length === 0) {
    const named = [...new Set(tools.flatMap((one) => (one.logic.by === 'bands' ? [one.tool] : [])))];
    return refused('no-such-tool', `Only tools that go by a score can be tried: ${named.join(', ')}.`, 'tool');
  }
  const parsed = Bands.safeParse(bands);
  if (!parsed.success) {
    return refused(
      'bands-not-rising',
      'Each band needs a RAG (red, amber, green or none) and must begin at a higher score than the one before it.',
      'bands',
    );
  }
  return {
    tool,
    bands: parsed.data,
    ...(version ? { version } : {}),
    ...(most === null || most === undefined ? {} : { most }),
  };
};

const askedOf = (change: RagChange, context: ReadContext): RuleAsked => ({ change, ...countedFor(context) });

/** The tools that the hub knows. */
export const riskTools = read({
  subject: 'rag-rules',
  purpose: 'assurance',
  find: async (_args: object, { hub }) => riskToolsOf(hub.settings),
  hydrate: asFound<readonly RiskTool[]>,
  rules: allOfIt,
  present: (tools) => tools.map(toolOf),
  names: nobody,
});

/** What other bands would have done. */
export const ragWhatIf = read({
  subject: 'rag-rules',
  purpose: 'assurance',
  find: async ({ change }: QueryRagWhatIfArgs, context): Promise<NamedWhatIf | Refused> => {
    const meant = changeMeant(riskToolsOf(context.hub.settings), change);
    return '__typename' in meant ? meant : context.hub.rules.whatIf(askedOf(meant, context));
  },
  hydrate: asFound<NamedWhatIf | Refused>,
  rules: allOfIt,
  present: (found, _args, { moment }): RagWhatIfResult =>
    '__typename' in found
      ? { __typename: 'Refused', problems: [...found.problems] }
      : { __typename: 'RagWhatIf', at: moment.at, ...found, moves: found.moves.map(moveOf) },
  names: (answer) => (answer.__typename === 'RagWhatIf' ? answer.moves.map(({ childId }) => childId) : []),
});

/** Whom a faulty version rated wrongly, and what was decided on it. */
export const harmTrace = read({
  subject: 'rag-rules',
  purpose: 'assurance',
  find: async ({ right }: QueryHarmTraceArgs, context): Promise<Trace | Refused> => {
    const meant = changeMeant(riskToolsOf(context.hub.settings), right);
    return '__typename' in meant ? meant : context.hub.rules.harmTrace(askedOf(meant, context));
  },
  hydrate: asFound<Trace | Refused>,
  rules: allOfIt,
  present: (found, _args, { moment }): HarmTraceResult => {
    if ('__typename' in found) return { __typename: 'Refused', problems: [...found.problems] };
    return {
      __typename: 'HarmTrace',
      at: moment.at,
      children: new Set(found.map(({ childId }) => childId)).size,
      tooLow: found.filter(({ tooLow }) => tooLow).length,
      tooHigh: found.filter(({ tooLow }) => !tooLow).length,
      decisions: found.reduce((sum, { decisions }) => sum + decisions.length, 0),
      rated: found.map(({ strand, stoodUntil, decisions, ...one }) => ({
        ...one,
        strand: strandOf(strand),
        stoodUntil: stoodUntil ?? null,
        decisions: decisions.map((decision) => ({ on: decision.on, words: decisionInWords(decision) })),
      })),
    };
  },
  names: (answer) => (answer.__typename === 'HarmTrace' ? answer.rated.map(({ childId }) => childId) : []),
});
