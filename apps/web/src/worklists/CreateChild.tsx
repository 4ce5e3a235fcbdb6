import { useState, type FormEvent } from 'react';
import { useCommand, type Outcome } from '../api/useCommand.js';
import type { MatchesQueryQuery } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { ErrorSummary } from '../record/ErrorSummary.js';
import { readForm, type Field, type Problem, type Values } from '../record/fields.js';
import { FieldInput } from '../record/FieldInput.js';
import { fillDate } from '../record/fill.js';
import { useKept } from '../session/useKept.js';
import { sexes } from '../words/codes.js';
import { CreateChildForReport } from './queries.js';

interface Props {
  readonly report: MatchesQueryQuery['matchQueue'][number];
  /** Whose typing is kept. */
  readonly me: string;
  /** ONS code of the authority whose hub this is: the usual answer. */
  readonly authority: string;
  readonly now: string;
  readonly onDone: (outcome: Outcome, name: string) => void;
}

const fields: readonly Field[] = [
  { kind: 'text', name: 'surname', label: 'Surname', short: true },
  { kind: 'text', name: 'forename', label: 'Forename', short: true },
  { kind: 'date', name: 'dob', label: 'Date of birth', longAgo: true },
  { kind: 'radios', name: 'sex', label: 'Sex', choices: sexes },
  {
    kind: 'text',
    name: 'responsibleLa',
    label: 'Responsible authority',
    hint: 'The ONS code of the council responsible for the child, for example E09000006 for Bromley.',
    short: true,
  },
  {
    kind: 'text',
    name: 'childId',
    label: 'Id in social care’s system',
    hint: 'Leave empty when the child has none yet: the hub makes one.',
    optional: true,
    short: true,
  },
];

/** Registers the child that a report is about, from what the report says. */
export const CreateChild = ({ report, me, authority, now, onDone }: Props) => {
  const {
    typed: values,
    change: setValues,
    done,
  } = useKept<Values>(`${me} create ${report.reportRef}`, () => ({
    surname: report.surname,
    forename: report.forename,
    sex: report.sex ?? '9',
    responsibleLa: authority,
    ...fillDate('dob', report.dob),
  }));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const create = useCommand(CreateChildForReport);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { input, problems: found } = readForm(fields, values);
    setAttempt(attempt + 1);
    setProblems(found);
    if (found.length > 0) return;
    const outcome = await create.run({ reportRef: report.reportRef, ...input } as never);
    if (outcome.__typename === 'Refused')
      setProblems(outcome.problems.map(({ field, message }) => ({ field: field ?? undefined, message })));
    if (outcome.__typename === 'Done') done();
    onDone(outcome, `${values.forename} ${values.surname}`);
  };

  return (
    <form className="hub-form" noValidate onSubmit={(event) => void submit(event)}>
      {problems.length > 0 && <ErrorSummary problems={problems} attempt={attempt} />}
      {create.outcome?.__typename !== 'Refused' && <OutcomeNote outcome={create.outcome} />}
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          values={values}
          now={now}
          problem={problems.find((problem) => problem.field === field.name)?.message}
          onValues={setValues}
        />
      ))}
      <button type="submit" className="govuk-button" aria-disabled={create.busy}>
        Create the child and match the report
      </button>
    </form>
  );
};
