import { useState, type FormEvent } from 'react';
import { useHub } from '../api/hub.js';
import { useLive } from '../api/live.js';
import { useCommand } from '../api/useCommand.js';
import { useKnown } from '../frame/known.js';
import { useAnnouncer } from '../frame/page.js';
import { Link } from '../frame/router.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { Empty } from '../parts/States.js';
import { Lacking } from '../parts/Tags.js';
import type { MergesQueryQuery } from '../gql/graphql.js';
import { useKept } from '../session/useKept.js';
import { sayTime } from '../words/london.js';
import { ListPage } from './ListPage.js';
import { MergeChildren, MergesQuery, UnmergeChildren } from './queries.js';

type Merge = MergesQueryQuery['merges'][number];

const TakeBack = ({ merge, onDone }: { merge: Merge; onDone: (words: string) => void }) => {
  const [sure, setSure] = useState(false);
  const unmerge = useCommand(UnmergeChildren);
  if (!sure) {
    return (
      <button type="button" className="hub-link" onClick={() => setSure(true)}>
        Take back<span className="govuk-visually-hidden"> the merge of {merge.oldChildId}</span>
      </button>
    );
  }
  return (
    <div>
      <p>Make {merge.oldChildId} a child of its own again? What was recorded for it goes back to it.</p>
      <OutcomeNote outcome={unmerge.outcome} />
      <div className="govuk-button-group">
        <button
          type="button"
          className="govuk-button govuk-button--warning hub-button--small"
          aria-disabled={unmerge.busy}
          onClick={() =>
            void unmerge.run({ oldChildId: merge.oldChildId, basedOn: merge.revision }).then((outcome) => {
              if (outcome.__typename === 'Done') onDone(`${merge.oldChildId} is a child of its own again.`);
            })
          }
        >
          Yes, take it back
        </button>
        <button type="button" className="hub-link" onClick={() => setSure(false)}>
          No
        </button>
      </div>
    </div>
  );
};

const nothingTyped = { old: '', kept: '' };

const MergeTwo = ({ me, onDone }: { me: string; onDone: (words: string) => void }) => {
  const merge = useCommand(MergeChildren);
  const { typed, change, done } = useKept(`${me} merge`, () => nothingTyped);
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const [oldChildId, childId] = [typed.old.trim(), typed.kept.trim()];
    if (!oldChildId || !childId) return setProblem('Enter both ids.');
    if (oldChildId === childId) return setProblem('The two ids are the same. Check them.');
    setProblem(undefined);
    void merge.run({ oldChildId, childId, basedOn: null }).then((outcome) => {
      if (outcome.__typename !== 'Done') return;
      done();
      onDone(`${oldChildId} is now part of ${childId}.`);
    });
  };
  return (
    <details className="hub-part">
      <summary>Merge two ids of one child</summary>
      <form onSubmit={submit} className="hub-form" noValidate>
        <p>Both records stay. The kept id shows everything; the merge can be taken back.</p>
        {problem && (
          <p className="govuk-error-message" role="alert" id="merge-problem">
            {problem}
          </p>
        )}
        <OutcomeNote outcome={merge.outcome} />
        {(
          [
            ['old', 'Id that is given up'],
            ['kept', 'Id that is kept'],
          ] as const
        ).map(([name, label]) => (
          <div key={name} className="govuk-form-group">
            <label className="govuk-label govuk-label--s" htmlFor={`merge-${name}`}>
              {label}
            </label>
            <input
              className="govuk-input govuk-input--width-10"
              id={`merge-${name}`}
              name={name}
              value={typed[name]}
              onChange={({ target }) => change({ ...typed, [name]: target.value })}
              autoComplete="off"
              aria-describedby={problem ? 'merge-problem' : undefined}
            />
          </div>
        ))}
        <button type="submit" className="govuk-button" aria-disabled={merge.busy}>
          Merge
        </button>
      </form>
    </details>
  );
};

/** Ids that were found to be one child, and merges taken back. */
export const MergesPage = (_: { params: Record<string, string> }) => {
  const known = useKnown();
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const [{ data: hub }] = useHub();
  const shown = useLive({ query: MergesQuery, variables: { knownAt: known.at } });
  const finish = (words: string) => {
    setDone(words);
    say(words);
    shown.again();
  };
  return (
    <ListPage
      title="Merges"
      lead="Two ids of one child, brought together. The child’s page shows everything under the id that is kept."
      shown={shown}
      ofChildren
      done={done}
    >
      {({ merges }) => (
        <>
          {!known.at && hub && <MergeTwo me={hub.hub.me.id} onDone={finish} />}
          {merges.length === 0 ? (
            <Empty>
              <p className="govuk-body">No ids have been merged.</p>
            </Empty>
          ) : (
            <div className="hub-scroll" role="region" aria-label="Merges" tabIndex={0}>
              <table className="hub-table">
                <thead>
                  <tr>
                    <th scope="col">Given up</th>
                    <th scope="col">Kept</th>
                    <th scope="col">Merged</th>
                    <th scope="col">How it stands</th>
                    {!known.at && <th scope="col">Next</th>}
                  </tr>
                </thead>
                <tbody>
                  {merges.map((merge) => (
                    <tr key={merge.key}>
                      <th scope="row">{merge.oldChildId}</th>
                      <td>
                        <Link to={`/children/${merge.childId}`}>{merge.childId}</Link>
                      </td>
                      <td>
                        {sayTime(merge.mergedAt)}
                        <span className="hub-cell__under">known {sayTime(merge.knownAt)}</span>
                      </td>
                      <td>
                        {merge.withdrawn
                          ? 'Taken back'
                          : (merge.problem && <Lacking>{merge.problem}</Lacking>) || 'Holds'}
                      </td>
                      {!known.at && <td>{!merge.withdrawn && <TakeBack merge={merge} onDone={finish} />}</td>}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
    </ListPage>
  );
};
