import { toolName, type RiskTool } from '@hub/exploitation';
import type { DecisionContent } from '@hub/panels';
import { decisionInWords as decidedInWords } from '@hub/reports';
import type { DecisionOnIt, RagMove } from '@hub/views';
import type { Named } from '@hub/worker';
import { valueInWords } from '../edge/words.js';
import type { RagMove as MoveAnswer, RiskTool as ToolAnswer } from '../generated/graphql.js';
import { ragOf, strandOf } from '../sheet/sheet.present.js';

const RAG_WORDS = { red: 'Red', amber: 'Amber', green: 'Green', none: 'No risk found' } as const;

const bandsOf = ({ logic }: RiskTool) => (logic.by === 'bands' ? logic.bands : []);

const wordsOf = (tool: RiskTool): string[] => {
  const { logic } = tool;
  switch (logic.by) {
    case 'bands':
      return logic.bands.map(({ rag, from, name }, index) => {
        const next = logic.bands[index + 1];
        const to = next ? next.from - 1 : logic.most;
        const scores = to === undefined ? `${from} and more` : `${from} to ${to}`;
        return `${scores}: ${RAG_WORDS[rag]}${name === undefined ? '' : ` (${name})`}`;
      });
    case 'levels':
      return [
        'A high indicator: Red',
        'Else a medium indicator: Amber',
        'Else a low indicator: Green',
        `A child under ${logic.neverLowUnder}${logic.neverLowWithLearningDisability ? ' or with a learning disability' : ''} is never below Amber once an indicator is present`,
      ];
    case 'judgement':
      return ['The assessor weighs what was found and gives the RAG.'];
  }
};

/** A tool as the schema gives it. */
export const toolOf = (tool: RiskTool): ToolAnswer => ({
  tool: tool.tool,
  name: toolName(tool.tool),
  version: tool.version,
  strand: strandOf(tool.strand),
  from: tool.from,
  by: tool.logic.by,
  words: wordsOf(tool),
  bands: bandsOf(tool).map(({ rag, from, name }) => ({ rag, from, name: name ?? null })),
  most: tool.logic.by === 'bands' ? (tool.logic.most ?? null) : null,
  source: tool.source,
});

/** A move as the schema gives it. */
export const moveOf = ({ strand, until, was, wouldBe, ...move }: Named<RagMove>): MoveAnswer => ({
  ...move,
  strand: strandOf(strand),
  until: until ?? null,
  was: ragOf(was),
  wouldBe: ragOf(wouldBe),
});

const KIND_WORDS: Readonly<Record<DecisionOnIt['kind'], (decision: DecisionOnIt) => string>> = {
  review: ({ panel, decided }) =>
    `${panel ?? 'The panel'} heard the child: ${decidedInWords(decided as DecisionContent['decision'])}`,
  referral: ({ panel, decided }) => `Referral to ${panel ?? 'a panel'}: ${valueInWords(decided) ?? decided}`,
  action: ({ panel, decided }) => `Action set at ${panel ?? 'the panel'}: ${decided}`,
  plan_agreed: () => 'A safety plan was agreed',
  plan_ended: () => 'A safety plan was ended',
};

/** A decision as a sentence. */
export const decisionInWords = (decision: DecisionOnIt): string => KIND_WORDS[decision.kind](decision);
