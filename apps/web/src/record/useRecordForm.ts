import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { freshId } from '../api/ids.js';
import type { CommandOutcomeFragment } from '../gql/graphql.js';
import { dropDraft, keepDraft, readDraft } from '../session/drafts.js';
import type { FormDefinition, Start } from './definition.js';
import { readForm, withPartsOf, type Problem, type Values } from './fields.js';

/** What is kept while a form is open, so that a reload or a lost connection costs nothing. */
interface Draft {
  readonly values: Values;
  /** The revision that the form showed when it was opened: never a newer one that the reader has not seen. */
  readonly basedOn: number | null | undefined;
  readonly commandId: string;
  /** What was sent without hearing what became of it. */
  readonly unheard?: string;
}

export type Stale = Extract<CommandOutcomeFragment, { __typename: 'Stale' }>;
export type Withheld = Extract<CommandOutcomeFragment, { __typename: 'Withheld' }>;

/** What stands in the way of recording, if anything. */
export interface Standing {
  readonly problems: readonly Problem[];
  readonly stale?: Stale;
  readonly withheld?: Withheld;
}

const clear: Standing = { problems: [] };

const unreachable =
  'The hub could not be reached, so we do not know whether this was recorded. What you typed is kept. ' +
  'Press the button again when you are connected: it is recorded once only.';

interface Options {
  /** Names the draft: form, child and record. */
  readonly name: string;
  readonly form: FormDefinition;
  readonly start: Start;
  readonly onDone: () => void;
}

/** A form while it is filled in: values, draft, sending, and what the hub answered. */
export const useRecordForm = ({ name, form, start, onDone }: Options) => {
  const client = useClient();
  const fresh = useCallback(
    (): Draft => ({ values: form.initial(start), basedOn: form.basedOn(start), commandId: freshId() }),
    [form, start],
  );
  const [restored] = useState(() => readDraft<Draft>(name) !== undefined);
  const [draft, setDraft] = useState<Draft>(() => readDraft<Draft>(name) ?? fresh());
  const [standing, setStanding] = useState<Standing>(clear);
  const [sending, setSending] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const touched = useRef(restored);

  useEffect(() => {
    if (touched.current) keepDraft(name, draft);
  }, [name, draft]);

  const fields = form.fields(start);
  const change = (values: Values) => {
    touched.current = true;
    setDraft((now) => ({ ...now, values }));
  };

  const send = async (values: Values, basedOn: number | null | undefined) => {
    const { input, problems } = readForm(fields, values);
    setAttempts((now) => now + 1);
    if (problems.length > 0) return setStanding({ problems });
    const content = JSON.stringify([input, basedOn]);
    // A lost answer to the same content is asked for again; other content is another command.
    const commandId = draft.unheard !== undefined && draft.unheard !== content ? freshId() : draft.commandId;
    const sent: Draft = { values, basedOn, commandId, unheard: content };
    touched.current = true;
    keepDraft(name, sent);
    setDraft(sent);
    setSending(true);
    const { data, error } = await client
      .mutation(form.mutation, {
        input: { ...form.about(start), ...input, ...(basedOn !== undefined && { basedOn }), commandId } as never,
      })
      .toPromise();
    setSending(false);
    if (!data) {
      const message =
        error?.networkError || !error ? unreachable : error.graphQLErrors.map((one) => one.message).join(' ');
      return setStanding({ problems: [{ field: undefined, message }] });
    }
    setDraft(({ unheard: _, ...rest }) => rest);
    const { outcome } = data;
    switch (outcome.__typename) {
      case 'Done':
        touched.current = false;
        dropDraft(name);
        return onDone();
      case 'Refused': {
        const names = new Set(fields.map((field) => field.name));
        return setStanding({
          problems: outcome.problems.map(({ field, message }) => {
            // A part of a field (`lastSeenPlace.easting`) is shown at its field.
            const [whole = ''] = field?.split('.') ?? [];
            return { field: names.has(whole) ? whole : undefined, message };
          }),
        });
      }
      case 'Stale':
        return setStanding({ problems: [], stale: outcome });
      case 'Withheld':
        return setStanding({ problems: [], withheld: outcome });
    }
  };

  return {
    fields,
    values: draft.values,
    change,
    restored,
    standing,
    sending,
    attempts,
    submit: () => void send(draft.values, draft.basedOn),
    /** Writes knowingly over what stands now, with theirs kept in the fields that are named. */
    resolve: (stale: Stale, theirs: Values, keepTheirs: readonly string[]) => {
      const values = fields
        .filter((field) => keepTheirs.includes(field.name))
        .reduce((mine, field) => withPartsOf(field, mine, theirs), draft.values);
      setStanding(clear);
      void send(values, stale.revision);
    },
    /** Throws away what was typed and begins with what stands now. */
    startAgain: () => {
      touched.current = false;
      dropDraft(name);
      setStanding(clear);
      setDraft(fresh());
    },
  };
};
