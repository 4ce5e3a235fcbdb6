import { Link } from '../frame/router.js';
import { Lacking } from '../parts/Tags.js';
import { sayGap } from '../words/codes.js';
import { londonDateOf, sayDate } from '../words/london.js';
import type { Child } from './child.js';

const stateWords: Record<Child['clocks'][number]['state'], string> = {
  OVERDUE: 'Overdue',
  DUE_SOON: 'Due soon',
  RUNNING: 'Running',
  MISSED: 'Missed',
  MET: 'Met',
  NOT_RUNNING: 'Not running',
};
const urgent: readonly (keyof typeof stateWords)[] = ['OVERDUE', 'DUE_SOON', 'MISSED', 'RUNNING', 'MET', 'NOT_RUNNING'];

const recordable = [
  ['report', 'Police report'],
  ['return', 'Return'],
  ['offer', 'Offer of an interview'],
  ['not-required', 'No interview required'],
  ['assessment', 'Assessment'],
  ['plan', 'Safety plan'],
  ['key-worker', 'Key worker'],
  ['death', 'Death of the child'],
] as const;

/** What presses: clocks, what is not in place, what contradicts; and the way to record what happened. */
export const NeedsDoing = ({ child, closed }: { child: Child; closed: boolean }) => {
  const clocks = child.clocks
    .filter(({ state }) => state !== 'NOT_RUNNING')
    .toSorted((a, b) => urgent.indexOf(a.state) - urgent.indexOf(b.state));
  const last = child.childWords[0];
  return (
    <aside className="hub-needs" aria-label="What needs doing">
      {closed ? (
        <p className="hub-needs__closed">Recording is closed while you look at the past.</p>
      ) : (
        <details className="hub-menu">
          <summary>Record…</summary>
          <ul>
            {recordable.map(([form, words]) => (
              <li key={form}>
                <Link to={`/children/${child.id}/record/${form}`}>{words}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}

      <section>
        <h2>Clocks</h2>
        {clocks.length === 0 && (
          <p>{child.death ? 'The child has died. No clock is running.' : 'No clock is running.'}</p>
        )}
        <ul className="hub-clocks">
          {clocks.map(({ name, state, words }) => (
            <li key={`${name} ${words}`} className={`hub-clocks__${state.toLowerCase()}`}>
              <span className="hub-clocks__state">{stateWords[state]}</span>
              <strong>{name}</strong>
              <span>{words}</span>
            </li>
          ))}
        </ul>
      </section>

      {!child.death && (
        <section>
          <h2>Not in place</h2>
          {child.gaps.length === 0 ? (
            <p>All four safeguards are in place.</p>
          ) : (
            <ul className="hub-needs__gaps">
              {child.gaps.map((gap) => (
                <li key={gap}>
                  <Lacking>{sayGap(gap)}</Lacking>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}

      {last && (
        <section>
          <h2>In the child’s words</h2>
          <blockquote className="hub-quote">
            “{last.words}” <span>{sayDate(londonDateOf(last.at))}</span>
          </blockquote>
          {child.childWords.length > 1 && (
            <details>
              <summary>Earlier</summary>
              {child.childWords.slice(1).map(({ words, at, interviewId }) => (
                <blockquote key={interviewId} className="hub-quote">
                  “{words}” <span>{sayDate(londonDateOf(at))}</span>
                </blockquote>
              ))}
            </details>
          )}
        </section>
      )}

      {child.findings.length > 0 && (
        <section>
          <h2>To look at</h2>
          <ul className="hub-needs__findings">
            {child.findings.map(({ key, code, message }) => (
              <li key={`${key} ${code}`}>{message}</li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
};
