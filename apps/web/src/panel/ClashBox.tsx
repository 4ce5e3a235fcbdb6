import { useCommand } from '../api/useCommand.js';
import type { PanelDecisionFieldsFragment } from '../gql/graphql.js';
import { Clash } from './Clash.js';
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
  safeguards: [...content.safeguards],
});

/** Decisions about a child that clash. */
export const ClashBox = ({ item, meeting, again }: SayingProps) => {
  const { panel, date, mayChair } = meeting;
  const settle = useCommand(SettleClash);
  const decide = useCommand(DecideItem);
  const { decision, clashing, decisions, child } = item;
  if (!decision || clashing.length === 0) return null;
  const about = { panel, date, childId: child.id };
  return (
    <Clash
      mayChair={mayChair}
      busy={settle.busy || decide.busy}
      outcome={settle.outcome ?? decide.outcome}
      stands={<DecisionLine decision={decision} />}
      letStand={() => void settle.run(about).then(again)}
      beside={clashing.map((one) => ({
        key: `${one.at} ${one.reason}`,
        shown: <DecisionLine decision={one} />,
        take: () => void decide.run({ ...about, seen: decisions, ...contentOf(one) }).then(again),
      }))}
    />
  );
};
