import type { ProposalQueryQuery } from '../gql/graphql.js';
import { sayRag } from '../words/codes.js';

export type Proposed = ProposalQueryQuery['agendaProposal']['children'][number];

/** By what the proposed children are put together. */
export type GroupedBy = 'reason' | 'rag';

/** Proposed children under one heading. */
export interface ProposedGroup {
  readonly title: string;
  readonly children: readonly Proposed[];
}

const ragOrder = ['Red', 'Amber', 'Green'];

/** Every kind of reason in the order of the children, and how many of them have it. */
export const kindsOf = (proposed: readonly Proposed[]): readonly (readonly [kind: string, children: number])[] => {
  const counts = new Map<string, number>();
  for (const { kinds } of proposed) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
};

/**
 * Proposed children in groups, each child in one: by the weightiest reason, or by RAG. With a kind of reason, only children
 * who have it. Groups and children keep the order of the rules, groups by RAG go from red to not assessed.
 */
export const groupsOf = (
  proposed: readonly Proposed[],
  by: GroupedBy,
  kind?: string | undefined,
): readonly ProposedGroup[] => {
  const groups = new Map<string, Proposed[]>();
  for (const child of proposed) {
    if (kind !== undefined && !child.kinds.includes(kind)) continue;
    const title = by === 'rag' ? sayRag(child.overall) : (kind ?? child.kinds[0] ?? '');
    groups.set(title, [...(groups.get(title) ?? []), child]);
  }
  const all = [...groups].map(([title, children]) => ({ title, children }));
  if (by === 'reason') return all;
  const place = ({ title }: ProposedGroup): number =>
    ragOrder.includes(title) ? ragOrder.indexOf(title) : ragOrder.length;
  return all.toSorted((a, b) => place(a) - place(b));
};
