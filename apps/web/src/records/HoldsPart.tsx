import { useLive } from '../api/live.js';
import { useCommand } from '../api/useCommand.js';
import type { HoldMatter, HoldsQueryQuery } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { Lacking } from '../parts/Tags.js';
import { useKept } from '../session/useKept.js';
import { sayDate, sayTime } from '../words/london.js';
import { Act } from './Act.js';
import { Choice, LongBox, TextBox } from './Field.js';
import { Part, type PartProps } from './Part.js';
import { HoldsQuery, LiftHold, PlaceHold, ReviewHold } from './queries.js';
import { matterWords } from './words.js';

type Hold = HoldsQueryQuery['legalHolds'][number];

const whose = ({ childId }: Pick<Hold, 'childId'>): string => childId ?? 'every record';

const Place = ({ me, onDone, again }: PartProps & { again: () => void }) => {
  const place = useCommand(PlaceHold);
  const { typed, change, done } = useKept(`${me} hold`, () => ({
    childId: '',
    matter: 'COURT' as HoldMatter,
    reason: '',
    reviewOn: '',
  }));
  return (
    <Act
      label="Place a hold"
      about="on a record"
      button="Place the hold"
      busy={place.busy}
      outcome={place.outcome}
      send={async () => {
        const { childId, ...others } = typed;
        const outcome = await place.run({ ...others, ...(childId.trim() ? { childId: childId.trim() } : {}) });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone('The hold stands. Nothing under it can be destroyed.');
        again();
        return true;
      }}
    >
      <TextBox
        id="hold-child"
        label="Id of the child"
        hint="Leave it empty for a hold over every record, such as a national moratorium."
        value={typed.childId}
        onChange={(childId) => change({ ...typed, childId })}
      />
      <Choice
        id="hold-matter"
        label="What it is about"
        value={typed.matter}
        words={matterWords}
        onChange={(matter) => change({ ...typed, matter })}
      />
      <LongBox id="hold-why" label="Why" value={typed.reason} onChange={(reason) => change({ ...typed, reason })} />
      <TextBox
        id="hold-review"
        label="Look at it again on"
        type="date"
        value={typed.reviewOn}
        onChange={(reviewOn) => change({ ...typed, reviewOn })}
      />
    </Act>
  );
};

const Change = ({ hold, me, onDone, again }: PartProps & { hold: Hold; again: () => void }) => {
  const review = useCommand(ReviewHold);
  const lift = useCommand(LiftHold);
  const { typed, change, done } = useKept(`${me} hold ${hold.id}`, () => ({ reviewOn: '', reason: '' }));
  return (
    <div className="hub-actions">
      <Act
        label="Still needed"
        about={`the hold over ${whose(hold)}`}
        button="Keep it up"
        busy={review.busy}
        outcome={review.outcome}
        send={async () => {
          const outcome = await review.run({ holdId: hold.id, reviewOn: typed.reviewOn });
          if (outcome.__typename !== 'Done') return false;
          done();
          onDone('The hold stays.');
          again();
          return true;
        }}
      >
        <TextBox
          id={`review-${hold.id}`}
          label="Look at it again on"
          type="date"
          value={typed.reviewOn}
          onChange={(reviewOn) => change({ ...typed, reviewOn })}
        />
      </Act>
      <Act
        label="Lift"
        about={`the hold over ${whose(hold)}`}
        button="Lift the hold"
        busy={lift.busy}
        outcome={lift.outcome}
        send={async () => {
          const outcome = await lift.run({ holdId: hold.id, reason: typed.reason });
          if (outcome.__typename !== 'Done') return false;
          done();
          onDone('The hold is lifted. What two people decided to destroy is destroyed now.');
          again();
          return true;
        }}
      >
        <LongBox
          id={`lift-${hold.id}`}
          label="Why it is no longer needed"
          value={typed.reason}
          onChange={(reason) => change({ ...typed, reason })}
        />
      </Act>
    </div>
  );
};

/** Holds that stand: nothing under them is destroyed. */
export const HoldsPart = (props: PartProps) => {
  const shown = useLive({ query: HoldsQuery, variables: { lifted: false } });
  return (
    <Part
      title="Legal holds"
      lead="While a hold stands nothing under it is destroyed, whatever the rule says and whoever decides."
      shown={shown}
    >
      {({ legalHolds }) => (
        <>
          <Place {...props} again={shown.again} />
          {legalHolds.length === 0 ? (
            <Empty>
              <p className="govuk-body">No hold stands.</p>
            </Empty>
          ) : (
            <ul className="hub-lines">
              {legalHolds.map((hold) => (
                <li key={hold.id}>
                  <strong>{hold.childId ? `Child ${hold.childId}` : 'Every record'}</strong>: {matterWords[hold.matter]}
                  . {hold.reason}
                  <span className="hub-under">
                    Placed {sayTime(hold.placedAt)}. To be looked at on {sayDate(hold.reviewOn)}.{' '}
                    {hold.overdue && <Lacking>Overdue</Lacking>}
                  </span>
                  <Change {...props} hold={hold} again={shown.again} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Part>
  );
};
