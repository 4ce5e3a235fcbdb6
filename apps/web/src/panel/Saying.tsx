import { ClashBox } from './ClashBox.js';
import { DecideForm } from './DecideForm.js';
import { DecisionLine } from './DecisionLine.js';
import type { Item } from './ItemPage.js';
import { SaidHere } from './SaidHere.js';
import type { Speaking } from './speaking.js';

export interface SayingProps extends Omit<Speaking, 'about'> {
  readonly item: Item;
}

const Decided = ({ item: { decision } }: Pick<SayingProps, 'item'>) =>
  decision && (
    <div className="hub-decided">
      <DecisionLine decision={decision} />
    </div>
  );

/** What the meeting says of the child: decision, actions, challenges, notes. Everybody sees what is recorded at once. */
export const Saying = (props: SayingProps) => {
  const { item, ...speaking } = props;
  const open = speaking.meeting.status === 'open';
  return (
    <div className="hub-saying">
      <section id="say-decide" aria-labelledby="decide-title">
        <h3 id="decide-title" className="govuk-heading-s">
          Decide
        </h3>
        <ClashBox {...props} />
        {item.clashing.length === 0 && <Decided item={item} />}
        {open && <DecideForm {...props} />}
      </section>
      <SaidHere said={item} speaking={{ ...speaking, about: { childId: item.child.id } }} />
    </div>
  );
};
