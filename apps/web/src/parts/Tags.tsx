import type { ReactNode } from 'react';
import type { Direction, Rag, Strand } from '../gql/graphql.js';
import { sayCode, sayDirection, sayRag, sayStrand } from '../words/codes.js';

const ragClass = (rag: Rag | null | undefined) => `hub-rag hub-rag--${rag ? rag.toLowerCase() : 'none'}`;

/** A RAG: the word, a border of its own pattern, and a tint. Never colour alone. */
export const RagTag = ({ rag, strong = false }: { rag: Rag | null | undefined; strong?: boolean }) => (
  <span className={`${ragClass(rag)}${strong ? ' hub-rag--strong' : ''}`}>{sayRag(rag)}</span>
);

/** A strand with its RAG in one tag. */
export const StrandTag = ({ strand, rag }: { strand: Strand; rag: Rag | null | undefined }) => (
  <span className={ragClass(rag)} title={rag ? undefined : 'Open because of missing episodes. Not assessed yet.'}>
    {sayStrand(strand)} {rag ? <b>{sayRag(rag)}</b> : <span className="govuk-visually-hidden">not assessed</span>}
  </span>
);

/** Direction since the last panel: arrow and word. */
export const DirectionMark = ({ direction }: { direction: Direction }) => {
  const { arrow, words } = sayDirection(direction);
  return (
    <span className="hub-direction">
      <span aria-hidden="true">{arrow}</span> {words}
    </span>
  );
};

const shortBadges: Record<string, string> = { EARLY_HELP: 'Early help', CARE_LEAVER: 'Care leaver' };

/** A status that holds: CLA, CPP, CIN, Early help. */
export const StatusBadge = ({ status }: { status: string }) => (
  <span className="moj-badge hub-badge" title={sayCode(status)}>
    {shortBadges[status] ?? status}
  </span>
);

/** The child is missing at the moment shown. */
export const MissingNowTag = ({ children }: { children?: ReactNode }) => (
  <strong className="hub-missing-now">
    Missing now{children ? <span className="hub-missing-now__for"> {children}</span> : null}
  </strong>
);

/** A thing that is not there and should be. */
export const Lacking = ({ children = 'Missing' }: { children?: ReactNode }) => (
  <span className="hub-lacking">{children}</span>
);
