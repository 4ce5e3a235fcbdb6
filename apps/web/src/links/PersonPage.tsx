import { useLive } from '../api/live.js';
import { useForm } from '../access/useForm.js';
import { useKnown } from '../frame/known.js';
import { Empty } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { TextBox } from '../records/Field.js';
import { count } from '../words/durations.js';
import { sayDate, sayTime } from '../words/london.js';
import { ListPage } from '../worklists/ListPage.js';
import { Orders } from './Orders.js';
import { PersonQuery, ReviewPerson } from './queries.js';
import { TieTable } from './TieTable.js';
import { sayGrade, sayStanding } from './words.js';

const Review = ({ id, again }: { id: string; again: () => void }) => {
  const { typed, change, problem, send, ...form } = useForm(ReviewPerson, `review ${id}`, () => ({
    reason: '',
    reviewDue: '',
  }));
  const decide = async (): Promise<boolean> => {
    const reason = typed.reason.trim();
    const { reviewDue } = typed;
    const outcome = reviewDue === '' ? 'let_go' : 'keep';
    const sent = await send(
      { personId: id, outcome, reason, ...(reviewDue ? { reviewDue } : {}) },
      { reason: reason === '' && 'Say why the record is kept or let go.' },
    );
    if (sent) again();
    return sent;
  };
  return (
    <Act label="Review this record" about="" button="Put the review on record" {...form} send={decide}>
      <TextBox
        id="review-reason"
        label="Why is it kept, or let go?"
        problem={problem('reason')}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
      <TextBox
        id="review-due"
        label="Keep it until"
        hint="Leave it empty to let the record go. Nothing is deleted."
        type="date"
        problem={problem('reviewDue')}
        value={typed.reviewDue}
        onChange={(reviewDue) => change({ reviewDue })}
      />
    </Act>
  );
};

/** An adult of concern: how far the record may be relied on, and to whom it is tied. */
export const PersonPage = ({ params }: { params: Record<string, string> }) => {
  const known = useKnown();
  const shown = useLive({ query: PersonQuery, variables: { id: params['id'] ?? '', knownAt: known.at } });
  const person = shown.data?.personOfConcern;
  return (
    <ListPage
      title={person?.label ?? 'Adult of concern'}
      lead="An adult whom an agency names as a concern. That is no finding of guilt."
      shown={shown}
    >
      {() =>
        person ? (
          <>
            <dl className="govuk-summary-list">
              {(
                [
                  ['How it stands', sayStanding(person.standing)],
                  ['To be looked at by', sayDate(person.reviewDue)],
                  ['Born', person.born ? String(person.born) : 'Not recorded'],
                  ['Grade', sayGrade(person.sourceGrade, person.infoGrade)],
                  ['Tied to', `${count(person.children, 'child', 'children')}, ${count(person.places, 'place')}`],
                  [
                    'Last review',
                    person.lastReview
                      ? `${sayTime(person.lastReview.at)}, by ${person.lastReview.by}: ${person.lastReview.reason ?? 'erased'}`
                      : 'Never reviewed here',
                  ],
                ] as const
              ).map(([name, value]) => (
                <div className="govuk-summary-list__row" key={name}>
                  <dt className="govuk-summary-list__key">{name}</dt>
                  <dd className="govuk-summary-list__value">{value}</dd>
                </div>
              ))}
            </dl>
            {!known.at && <Review id={person.id} again={shown.again} />}
            <Orders orders={person.orders} />
            <h2 className="govuk-heading-m">Ties</h2>
            <TieTable ties={person.ties} />
          </>
        ) : (
          <Empty>
            <p className="govuk-body">There is no such record here. Check the address, or go back to Links.</p>
          </Empty>
        )
      }
    </ListPage>
  );
};
