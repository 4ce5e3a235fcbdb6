import { useState } from 'react';
import { useCommand } from '../api/useCommand.js';
import { useAnswer } from '../figures/useAnswer.js';
import { useAnnouncer } from '../frame/page.js';
import type { BoardAge, BoardSex, Strand } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Recorded, Waiting } from '../parts/States.js';
import { Act } from '../records/Act.js';
import { Choice } from '../records/Field.js';
import { sayTime } from '../words/london.js';
import { AskBoardQuestion, BoardAnswersQuery } from './queries.js';

const ANY = '';

const SEXES: Readonly<Record<string, string>> = {
  [ANY]: 'All',
  GIRLS: 'Girls',
  BOYS: 'Boys',
  SEX_NOT_RECORDED: 'Sex not recorded',
};
const AGES: Readonly<Record<string, string>> = {
  [ANY]: 'All ages',
  AGE_UNDER_10: 'Under 10',
  AGE_10_TO_12: '10 to 12',
  AGE_13_TO_15: '13 to 15',
  AGE_16_AND_17: '16 and 17',
  AGE_18_AND_OVER: '18 and over',
};
const STRANDS: Readonly<Record<string, string>> = {
  [ANY]: 'Any strand',
  CSE: 'Sexual exploitation',
  MISSING: 'Missing',
  TRAFFICKING: 'Trafficking',
  GANGS: 'Gangs',
};

interface Asked {
  readonly indicator: string;
  readonly sex: string;
  readonly age: string;
  readonly strand: string;
}

const Ask = ({
  period,
  lines,
  onDone,
}: {
  period: string;
  lines: readonly { readonly id: string; readonly title: string }[];
  onDone: () => void;
}) => {
  const ask = useCommand(AskBoardQuestion);
  const [asked, setAsked] = useState<Asked>({ indicator: lines[0]?.id ?? '', sex: ANY, age: ANY, strand: ANY });
  const set = (name: keyof Asked) => (value: string) => setAsked({ ...asked, [name]: value });
  return (
    <Act
      label="Ask a question"
      about="of the numbers of this quarter"
      button="Ask"
      busy={ask.busy}
      outcome={ask.outcome}
      send={async () => {
        const { indicator, sex, age, strand } = asked;
        const outcome = await ask.run({
          indicator,
          period,
          ...(sex === ANY ? {} : { sex: sex as BoardSex }),
          ...(age === ANY ? {} : { age: age as BoardAge }),
          ...(strand === ANY ? {} : { strand: strand as Strand }),
        });
        if (outcome.__typename === 'Done') onDone();
        return outcome.__typename === 'Done';
      }}
    >
      <Choice
        id="question-indicator"
        label="Children behind"
        value={asked.indicator}
        onChange={set('indicator')}
        words={Object.fromEntries(lines.map(({ id, title }) => [id, `${id} ${title}`]))}
      />
      <Choice id="question-sex" label="Sex" value={asked.sex} onChange={set('sex')} words={SEXES} />
      <Choice
        id="question-age"
        label="Age at the end of the quarter"
        value={asked.age}
        onChange={set('age')}
        words={AGES}
      />
      <Choice id="question-strand" label="Assessed for" value={asked.strand} onChange={set('strand')} words={STRANDS} />
    </Act>
  );
};

/** Questions of an analyst: each answer counts as given to the board, so small groups and small differences have none. */
export const Questions = ({ period, lines }: { period: string; lines: Parameters<typeof Ask>[0]['lines'] }) => {
  const { data, waiting, error, again } = useAnswer(BoardAnswersQuery, {});
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  return (
    <section className="hub-part" aria-labelledby="questions">
      <h2 id="questions" className="govuk-heading-m">
        Questions
      </h2>
      <p className="hub-shown">
        How many of the children behind a number are in a group. Each answer counts as given to the board. A question
        about a few children is not answered, nor one that would tell of a few together with earlier ones.
      </p>
      <Recorded>{done}</Recorded>
      <Ask
        period={period}
        lines={lines}
        onDone={() => {
          const words = 'The question was answered: it stands first in the list.';
          setDone(words);
          say(words);
          again();
        }}
      />
      {waiting && <Waiting />}
      {error && <NoAnswer error={error} again={again} />}
      {data && data.boardAnswers.length > 0 && (
        <div className="hub-scroll" role="region" aria-label="Questions that were answered" tabIndex={0}>
          <table className="hub-table">
            <caption className="govuk-visually-hidden">Questions that were answered, the latest first</caption>
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col">Children</th>
                <th scope="col">Asked</th>
              </tr>
            </thead>
            <tbody>
              {data.boardAnswers.map(({ id, indicator, title, period: of, groups, display, askedAt }) => (
                <tr key={id}>
                  <th scope="row">
                    {indicator} {title}, {of.label}
                    {groups.length > 0 && `: ${groups.join(', ')}`}
                  </th>
                  <td>{display === 'c' ? 'c (not shown, so that no child can be found)' : display}</td>
                  <td>{sayTime(askedAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
