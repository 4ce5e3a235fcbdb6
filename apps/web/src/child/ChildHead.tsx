import { PageTitle } from '../frame/page.js';
import { DisputedMark } from '../records/DisputedMark.js';
import { DirectionMark, Lacking, MissingNowTag, RagTag, StatusBadge } from '../parts/Tags.js';
import { sexes } from '../words/codes.js';
import { sayHours } from '../words/durations.js';
import { sayDate, sayMoment } from '../words/london.js';
import type { Child } from './child.js';

/** Who this is, at a glance: name, age, status, missing now, overall RAG, key worker. */
export const ChildHead = ({ child }: { child: Child }) => (
  <header className="hub-identity">
    <div className="hub-identity__who">
      <PageTitle tab={`${child.surname}, ${child.forename}`} className="govuk-heading-l hub-identity__name">
        {child.surname}, {child.forename}
      </PageTitle>
      <DisputedMark of={`children.child-${child.id}`} fields={['surname', 'forename']} />
      <span className="hub-identity__age">
        {child.death ? `died ${sayDate(child.death.diedOn)}, aged ${child.age}` : child.age}
      </span>
      {child.badges.map((badge) => (
        <StatusBadge key={badge} status={badge} />
      ))}
      {child.missing.now && <MissingNowTag>{sayHours(child.missing.hours ?? 0)}</MissingNowTag>}
    </div>
    <dl className="hub-identity__facts">
      {!child.death && (
        <div>
          <dt>Overall</dt>
          <dd>
            <RagTag rag={child.overall} strong /> <DirectionMark direction={child.direction} />
            {child.overallSince && <> since {sayDate(child.overallSince)}</>}
          </dd>
        </div>
      )}
      <div>
        <dt>Key worker</dt>
        <dd>
          {child.keyWorker ? (
            <>
              {child.keyWorker.name}
              {child.keyWorker.team && `, ${child.keyWorker.team}`}
              {child.keyWorkers
                .filter(({ end }) => !end)
                .map(({ key }) => (
                  <DisputedMark key={key} of={key} />
                ))}
            </>
          ) : (
            <Lacking>Nobody</Lacking>
          )}
        </dd>
      </div>
      <div>
        <dt>Id</dt>
        <dd>{child.ids.join(', also ')}</dd>
      </div>
      <div>
        <dt>Born</dt>
        <dd>
          {child.dob ? sayDate(child.dob) : 'Date not open to you'},{' '}
          {(sexes.find(({ value }) => value === child.sex)?.label ?? child.sex).toLowerCase()}
          <DisputedMark of={`children.child-${child.id}`} fields={['dob', 'sex', 'ethnicity', 'disability']} />
        </dd>
      </div>
      {child.missing.now && child.missing.since && (
        <div>
          <dt>Last seen</dt>
          <dd>{sayMoment(child.missing.since, child.missing.hours ?? 0)}</dd>
        </div>
      )}
      {!child.own && (
        <div>
          <dt>Responsible</dt>
          <dd>Another council ({child.responsibleLa}); placed here</dd>
        </div>
      )}
    </dl>
  </header>
);
