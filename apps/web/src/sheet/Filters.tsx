import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Gap, Rag, SheetQueryQuery, Strand } from '../gql/graphql.js';
import { sayGap, sayRag, sayStrand, statuses, strands } from '../words/codes.js';
import type { SheetView } from './view.js';

/** The list with this one put in, or taken out when it was there. */
export const toggled = <One,>(list: readonly One[], one: One): One[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

const Chip = ({
  on,
  onPress,
  count,
  children,
  kind = '',
}: {
  on: boolean;
  onPress: () => void;
  count?: number | undefined;
  children: ReactNode;
  kind?: string;
}) => (
  <button type="button" className={`hub-chip ${kind}`} aria-pressed={on} onClick={onPress}>
    {children}
    {count !== undefined && <span className="hub-chip__count">{count}</span>}
  </button>
);

/** The search field waits for the fingers to rest. */
const rest = 180;

const Search = ({ text, onText }: { text: string; onText: (text: string) => void }) => {
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  useEffect(() => {
    if (text !== sent.current) setTyped(text);
    sent.current = text;
  }, [text]);
  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      onText(typed);
    }, rest);
    return () => clearTimeout(timer);
  }, [typed, onText]);
  return (
    <span className="hub-search">
      <label className="govuk-visually-hidden" htmlFor="sheet-search">
        Search the sheet by name or id
      </label>
      <input
        id="sheet-search"
        type="search"
        value={typed}
        placeholder="Search name or id"
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts="/"
        onChange={(event) => setTyped(event.target.value)}
      />
    </span>
  );
};

interface Props {
  readonly view: SheetView;
  readonly summary: SheetQueryQuery['sheet']['summary'] | undefined;
  readonly onView: (view: SheetView) => void;
}

const rags: readonly Rag[] = ['RED', 'AMBER', 'GREEN'];
const gaps: readonly Gap[] = ['MULTI_AGENCY_ASSESSMENT', 'SAFETY_PLAN', 'KEY_WORKER', 'MONTHLY_REVIEW'];
const counts: Record<Rag, 'red' | 'amber' | 'green'> = { RED: 'red', AMBER: 'amber', GREEN: 'green' };

/** Search, the filters used every day as buttons with their counts, and the others one press away. */
export const Filters = ({ view, summary, onView }: Props) => {
  const [more, setMore] = useState(false);
  const id = useId();
  const set = (part: Partial<SheetView>) => onView({ ...view, ...part });
  const latest = useRef(set);
  useEffect(() => {
    latest.current = set;
  });
  const [onText] = useState(() => (text: string) => latest.current({ text }));
  const strand = (one: Strand) => set({ strands: toggled(view.strands, one) });

  return (
    <div className="hub-filters">
      <div className="hub-filters__row">
        <Search text={view.text} onText={onText} />
        <div className="hub-chips" role="group" aria-label="What is urgent">
          <Chip
            on={view.missingNow}
            count={summary?.missingNow}
            onPress={() => set({ missingNow: !view.missingNow })}
            kind="hub-chip--first"
          >
            Missing now
          </Chip>
          <Chip
            on={view.interviewOverdue}
            count={summary?.interviewsOverdue}
            onPress={() => set({ interviewOverdue: !view.interviewOverdue })}
          >
            Interview overdue
          </Chip>
          <Chip on={view.gapsOnly} count={summary?.withGaps} onPress={() => set({ gapsOnly: !view.gapsOnly })}>
            Gaps
          </Chip>
        </div>
        <div className="hub-chips" role="group" aria-label="Overall RAG">
          {rags.map((rag) => (
            <Chip
              key={rag}
              kind={`hub-chip--${counts[rag]}`}
              on={view.rag.includes(rag)}
              count={summary?.[counts[rag]]}
              onPress={() => set({ rag: toggled(view.rag, rag) })}
            >
              {sayRag(rag)}
            </Chip>
          ))}
          <Chip
            on={view.notAssessed}
            count={summary?.notAssessed}
            onPress={() => set({ notAssessed: !view.notAssessed })}
          >
            Not assessed
          </Chip>
        </div>
        <div className="hub-chips" role="group" aria-label="Concern">
          {strands.map((one) => (
            <Chip key={one} on={view.strands.includes(one)} onPress={() => strand(one)}>
              {sayStrand(one)}
            </Chip>
          ))}
        </div>
        <div className="hub-chips">
          <button
            type="button"
            className="hub-chip hub-chip--menu"
            aria-expanded={more}
            aria-controls={`${id}-more`}
            onClick={() => setMore(!more)}
          >
            More filters
          </button>
        </div>
      </div>

      {more && (
        <div id={`${id}-more`} className="hub-filters__more">
          <fieldset>
            <legend>Without</legend>
            {gaps.map((gap) => (
              <label key={gap} className="hub-tick">
                <input
                  type="checkbox"
                  checked={view.gaps.includes(gap)}
                  onChange={() => set({ gaps: toggled(view.gaps, gap), gapsOnly: false })}
                />
                {sayGap(gap)}
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>Status</legend>
            {statuses.map(({ value, label }) => (
              <label key={value} className="hub-tick">
                <input
                  type="checkbox"
                  checked={view.statuses.includes(value)}
                  onChange={() => set({ statuses: toggled(view.statuses, value) })}
                />
                {label}
              </label>
            ))}
          </fieldset>
          <label className="hub-filters__worker">
            Key worker
            <input
              className="govuk-input"
              defaultValue={view.keyWorker}
              key={view.keyWorker}
              onBlur={(event) => set({ keyWorker: event.target.value.trim() })}
              onKeyDown={(event) => event.key === 'Enter' && set({ keyWorker: event.currentTarget.value.trim() })}
            />
          </label>
        </div>
      )}
    </div>
  );
};
