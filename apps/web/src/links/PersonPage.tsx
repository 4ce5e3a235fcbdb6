import { useState } from 'react';
import { useLive } from '../api/live.js';
import { useForm } from '../access/useForm.js';
import { WhoLookedAtLink } from '../audit/WhoLookedLink.js';
import { useKnown } from '../frame/known.js';
import { useAnnouncer } from '../frame/page.js';
import type { PersonQueryQuery } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { TextBox } from '../records/Field.js';
import { count } from '../words/durations.js';
import { sayDate, sayTime } from '../words/london.js';
import { ListPage } from '../worklists/ListPage.js';
import { ofLinks } from './concerns.js';
import { LeftOut } from './LeftOut.js';
import { MakeAction } from './MakeAction.js';
import { Merges } from './Merges.js';
import { linkOffer, personOffer } from './offers.js';
import { Orders } from './Orders.js';
import { LinkSubjectsQuery, PersonQuery, ReviewPerson } from './queries.js';
import { Recording } from './Recording.js';
import { useOffered } from './rights.js';
import { Ties } from './Ties.js';
import { sayGrade, sayStanding } from './words.js';

interface ReviewProps {
  readonly id: string;
  readonly basedOn: number;
  readonly onDone: (words: string) => void;
}

const Review = ({ id, basedOn, onDone }: ReviewProps) => {
  const { typed, change, problem, send, ...form } = useForm(ReviewPerson, `review ${id}`, () => ({
    reason: '',
    reviewDue: '',
  }));
  const decide = async (): Promise<boolean> => {
    const reason = typed.reason.trim();
    const { reviewDue } = typed;
    const outcome = reviewDue === '' ? 'let_go' : 'keep';
    const sent = await send(
      { personId: id, outcome, reason, ...(reviewDue ? { reviewDue } : {}), basedOn },
      { reason: reason === '' && 'Say why the record is kept or let go.' },
    );
    if (sent) onDone(outcome === 'keep' ? 'The record is kept.' : 'The record is let go. Nothing is deleted.');
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

type Person = NonNullable<PersonQueryQuery['personOfConcern']>;

const SEX: Readonly<Record<string, string>> = { '1': 'Male', '2': 'Female' };

const factsOf = (person: Person): readonly (readonly [name: string, value: string])[] => [
  ['How it stands', sayStanding(person.standing)],
  ['To be looked at by', sayDate(person.reviewDue)],
  ['Born', person.born ? String(person.born) : 'Not recorded'],
  ['Sex', SEX[person.sex ?? ''] ?? 'Not recorded'],
  ['Grade', sayGrade(person.sourceGrade, person.infoGrade)],
  ['Tied to', `${count(person.children, 'child', 'children')}, ${count(person.places, 'place')}`],
  [
    'Last review',
    person.lastReview
      ? `${sayTime(person.lastReview.at)}, by ${person.lastReview.by}: ${person.lastReview.reason ?? 'erased'}`
      : 'Never reviewed here',
  ],
];

const Shown = ({ person, again, onDone }: { person: Person; again: () => void; onDone: (words: string) => void }) => {
  const known = useKnown();
  const { role, records, reviews } = useOffered();
  const { data } = useLive({ query: LinkSubjectsQuery, variables: { knownAt: known.at }, concerns: ofLinks });
  const others = data?.linkSubjects ?? [];
  const subject = `person:${person.id}`;
  const finish = (words: string) => {
    again();
    onDone(words);
  };
  return (
    <>
      <dl className="govuk-summary-list">
        {factsOf(person).map(([name, value]) => (
          <div className="govuk-summary-list__row" key={name}>
            <dt className="govuk-summary-list__key">{name}</dt>
            <dd className="govuk-summary-list__value">{value}</dd>
          </div>
        ))}
      </dl>
      {reviews && (
        <div className="hub-links__acts">
          <Review id={person.id} basedOn={person.reviewRevision} onDone={finish} />
        </div>
      )}
      <Orders orders={person.orders} subject={subject} onDone={finish} />
      <h2 className="govuk-heading-m">Ties</h2>
      <Ties ties={person.ties} onDone={finish} />
      <LeftOut leftOut={person.leftOut} />
      <WhoLookedAtLink of={subject} />
      {records && (
        <Recording
          title="Put on record"
          offers={[linkOffer(others, subject), personOffer(role, person)]}
          onDone={finish}
        />
      )}
      <MakeAction kind="PERSON" topic={subject} about={person.label ?? person.id} />
      <Merges
        subject={subject}
        merges={person.merges}
        others={others.filter(({ id, type }) => type === 'PERSON' && id !== subject)}
        may={reviews}
        onDone={finish}
      />
    </>
  );
};

/** An adult of concern: how far the record may be relied on, and to whom it is tied. */
export const PersonPage = ({ params }: { params: Record<string, string> }) => {
  const known = useKnown();
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const shown = useLive({
    query: PersonQuery,
    variables: { id: params['id'] ?? '', knownAt: known.at },
    concerns: ofLinks,
  });
  const person = shown.data?.personOfConcern;
  const finish = (words: string) => {
    setDone(words);
    say(words);
  };
  return (
    <ListPage
      title={person?.label ?? 'Adult of concern'}
      lead="An adult whom an agency names as a concern. That is no finding of guilt."
      shown={shown}
      done={done}
    >
      {() =>
        person ? (
          <Shown key={person.id} person={person} again={shown.again} onDone={finish} />
        ) : (
          <Empty>
            <p className="govuk-body">There is no such record here. Check the address, or go back to Links.</p>
          </Empty>
        )
      }
    </ListPage>
  );
};
