import { useState } from 'react';
import { useLive } from '../api/live.js';
import { useCommand } from '../api/useCommand.js';
import type { Child } from '../child/child.js';
import { useAnnouncer } from '../frame/page.js';
import { Recorded } from '../parts/States.js';
import { useKept } from '../session/useKept.js';
import { sayCode, sayStrand } from '../words/codes.js';
import { sayDate, sayTime } from '../words/london.js';
import { Act } from './Act.js';
import { Choice, LongBox } from './Field.js';
import { DisputedValuesQuery, DisputeValue } from './queries.js';

interface Value {
  readonly recordKey: string;
  readonly field: string;
  readonly words: string;
}

/** The values of a record that can be disputed from its page. */
const valuesOf = (child: Child): readonly Value[] => {
  const recordKey = `children.child-${child.id}`;
  const details = [
    ['surname', `Surname: ${child.surname}`],
    ['forename', `Forename: ${child.forename}`],
    ['dob', child.dob ? `Date of birth: ${sayDate(child.dob)}` : ''],
    ['ethnicity', child.ethnicity ? `Ethnicity: ${child.ethnicity}` : ''],
  ] as const;
  return [
    ...details.flatMap(([field, words]) => (words ? [{ recordKey, field, words }] : [])),
    ...child.statuses.map(({ key, status, start }) => ({
      recordKey: key,
      field: 'status',
      words: `${sayCode(status)} from ${sayDate(start)}`,
    })),
    ...child.keyWorkers.map(({ key, worker, start }) => ({
      recordKey: key,
      field: 'worker',
      words: `Key worker ${worker} from ${sayDate(start)}`,
    })),
    ...child.episodes.flatMap(({ reports }) =>
      reports.flatMap(({ reportRef, lastSeenAt, circumstances }) => [
        {
          recordKey: `missing.report-${reportRef}`,
          field: 'lastSeenAt',
          words: `Report ${reportRef}: last seen ${sayTime(lastSeenAt)}`,
        },
        ...(circumstances
          ? [
              {
                recordKey: `missing.report-${reportRef}`,
                field: 'circumstances',
                words: `Report ${reportRef}: what was reported`,
              },
            ]
          : []),
      ]),
    ),
    ...child.interviews.flatMap(({ interviewId, childWords, completedAt }) =>
      childWords && completedAt
        ? [
            {
              recordKey: `interviews.interview-${interviewId}`,
              field: 'childWords',
              words: `Interview of ${sayTime(completedAt)}: the child’s own words`,
            },
          ]
        : [],
    ),
    ...child.assessments.map(({ assessmentId, strand, assessedAt }) => ({
      recordKey: `exploitation.assessment-${assessmentId}`,
      field: 'rag',
      words: `Assessment of ${sayTime(assessedAt)} (${sayStrand(strand)}): what the tool says`,
    })),
  ];
};

const Dispute = ({ child, onDone }: { child: Child; onDone: () => void }) => {
  const dispute = useCommand(DisputeValue);
  const values = valuesOf(child);
  const words = Object.fromEntries(values.map((value, index) => [String(index), value.words]));
  const { typed, change, done } = useKept(`dispute ${child.id}`, () => ({ value: '0', says: '' }));
  return (
    <Act
      label="Somebody says something here is wrong"
      about=""
      button="Record it"
      busy={dispute.busy}
      outcome={dispute.outcome}
      send={async () => {
        const value = values[Number(typed.value)];
        if (!value) return false;
        const { recordKey, field } = value;
        const outcome = await dispute.run({ childId: child.id, recordKey, field, says: typed.says });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone();
        return true;
      }}
    >
      <Choice
        id="dispute-value"
        label="What is said to be wrong"
        value={typed.value}
        words={words}
        onChange={(value) => change({ ...typed, value })}
      />
      <LongBox
        id="dispute-says"
        label="What they say, in their words"
        hint="The value is marked until information governance has looked into it."
        value={typed.says}
        onChange={(says) => change({ ...typed, says })}
      />
    </Act>
  );
};

/** Says which values of a child's record are disputed, and lets another be marked. */
export const Disputed = ({ child, knownAt }: { child: Child; knownAt: string | null }) => {
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const { data, again } = useLive({ query: DisputedValuesQuery, variables: { childId: child.id, knownAt } });
  const values = data?.disputedValues ?? [];
  const recorded = () => {
    const words = 'Marked as disputed. Information governance looks into it.';
    setDone(words);
    say(words);
    again();
  };
  return (
    <section aria-label="What is disputed">
      <Recorded>{done}</Recorded>
      {values.length > 0 && (
        <div className="hub-disputed">
          <strong>Disputed.</strong> Somebody says that these values are wrong. It is being looked into:
          <ul>
            {values.map(({ recordKey, field, record, words, since }) => (
              <li key={`${recordKey} ${field}`}>
                {words} ({record.toLowerCase()}), since {sayTime(since)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {knownAt === null && (
        <div className="hub-actions">
          <Dispute child={child} onDone={recorded} />
        </div>
      )}
    </section>
  );
};
