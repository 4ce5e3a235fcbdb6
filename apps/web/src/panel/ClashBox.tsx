import { useCommand } from '../api/useCommand.js';
import type { PanelDecisionFieldsFragment } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { DecideItem, SettleClash } from './commands.js';
import { DecisionLine } from './DecisionLine.js';
import type { SayingProps } from './Saying.js';

const contentOf = ({
  by: _by,
  at: _at,
  mine: _mine,
  __typename: _name,
  ...content
}: PanelDecisionFieldsFragment & { __typename?: string }) => ({
  ...content,
  strands: [...content.strands],
});

/** Decisions that clash, side by side: both are kept, and the chair settles which is to hold. */
export const ClashBox = ({ item, meeting, again }: SayingProps) => {
  const { panel, date, mayChair } = meeting;
  const settle = useCommand(SettleClash);
  const decide = useCommand(DecideItem);
  const { decision, clashing, decisions, child } = item;
  if (!decision || clashing.length === 0) return null;
  const about = { panel, date, childId: child.id };
  return (
    <section className="hub-conflict" role="alert" aria-labelledby="clash-title">
      <h4 id="clash-title">Two decisions about this child clash</h4>
      <p>
        They were made at the same time. Nothing was overwritten.{' '}
        {mayChair ? 'Say which is to hold.' : 'The chair settles which is to hold.'}
      </p>
      <OutcomeNote outcome={settle.outcome ?? decide.outcome} />
      <div className="hub-clash">
        <div>
          <h5>Stands now</h5>
          <DecisionLine decision={decision} />
          {mayChair && (
            <button
              type="button"
              className="govuk-button govuk-button--secondary hub-button--small"
              aria-disabled={settle.busy}
              onClick={() => void settle.run(about).then(again)}
            >
              Let this one stand
            </button>
          )}
        </div>
        {clashing.map((one) => (
          <div key={`${one.at} ${one.reason}`}>
            <h5>Made beside it</h5>
            <DecisionLine decision={one} />
            {mayChair && (
              <button
                type="button"
                className="govuk-button govuk-button--secondary hub-button--small"
                aria-disabled={decide.busy}
                onClick={() => void decide.run({ ...about, seen: decisions, ...contentOf(one) }).then(again)}
              >
                Take this one instead
              </button>
            )}
          </div>
        ))}
      </div>
    </section>
  );
};
