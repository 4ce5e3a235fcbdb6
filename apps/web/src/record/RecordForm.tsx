import { useEffect } from 'react';
import { useRouter } from '../frame/router.js';
import { useAnnouncer } from '../frame/page.js';
import { WithheldNote } from '../parts/States.js';
import { Conflict } from './Conflict.js';
import type { FormDefinition, Start } from './definition.js';
import { ErrorSummary } from './ErrorSummary.js';
import { asked } from './fields.js';
import { FieldInput } from './FieldInput.js';
import { useRecordForm, type Stale } from './useRecordForm.js';

interface Props {
  readonly name: string;
  readonly form: FormDefinition;
  readonly start: Start;
  /** The same as it stands at this moment. */
  readonly startNow: () => Promise<Start>;
  /** Where the reader goes afterwards. */
  readonly back: string;
}

/** A form to record something of a child: says what is wrong beside the field, loses nothing, overwrites nothing. */
export const RecordForm = ({ name, form, start, startNow, back }: Props) => {
  const { go } = useRouter();
  const { leave } = useAnnouncer();
  const record = useRecordForm({
    name,
    form,
    start,
    onDone: () => {
      leave(form.done);
      go(back);
    },
  });
  const { fields, values, standing, sending } = record;
  const failed = standing.problems.length > 0;

  useEffect(() => {
    document.title = document.title.replace(/^(Error: )?/, failed ? 'Error: ' : '');
  }, [failed]);

  const resolve = async (stale: Stale, keepTheirs: readonly string[]) => {
    record.resolve(stale, form.initial(await startNow()), keepTheirs);
  };

  return (
    <>
      {failed && <ErrorSummary problems={standing.problems} attempt={record.attempts} />}
      {standing.withheld && <WithheldNote reason={standing.withheld.reason} ask={standing.withheld.ask} />}
      {standing.stale && (
        <Conflict
          stale={standing.stale}
          fields={fields}
          form={form}
          onResolve={(keepTheirs) => void resolve(standing.stale as Stale, keepTheirs)}
          onCancel={() => {
            record.startAgain();
            go(back);
          }}
        />
      )}
      {record.restored && (
        <p className="govuk-inset-text hub-draft">
          We kept what you were typing and had not sent.{' '}
          <button type="button" className="hub-link" onClick={record.startAgain}>
            Start again
          </button>
        </p>
      )}
      <form
        noValidate
        className="hub-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) record.submit();
        }}
      >
        {asked(fields, values).map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            values={values}
            now={start.now}
            problem={standing.problems.find((problem) => problem.field === field.name)?.message}
            onValues={record.change}
          />
        ))}
        <div className="govuk-button-group">
          <button
            type="submit"
            className={`govuk-button${form.takesAway ? ' govuk-button--warning' : ''}`}
            aria-disabled={sending}
          >
            {sending ? 'Recording…' : form.button}
          </button>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => {
              record.startAgain();
              go(back);
            }}
          >
            Cancel
          </button>
        </div>
      </form>
    </>
  );
};
