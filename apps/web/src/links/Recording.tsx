import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { type TypedDocumentNode } from 'urql';
import { useHub } from '../api/hub.js';
import type { CommandOutcomeFragment } from '../gql/graphql.js';
import { SayForm } from '../panel/SayForm.js';
import { useSayForm } from '../panel/useSayForm.js';
import { FormName } from '../record/FieldInput.js';
import type { Field, Values } from '../record/fields.js';

/** One form that puts something on record. */
export interface Offer<Variables extends { input: { commandId: string | number } }> {
  /** Names the draft. */
  readonly name: string;
  readonly label: string;
  readonly fields: readonly Field[];
  readonly mutation: TypedDocumentNode<{ outcome: CommandOutcomeFragment }, Variables>;
  readonly initial?: Values;
  /** What is sent beside the fields. */
  readonly about?: object;
  readonly shape?: (input: Readonly<Record<string, unknown>>) => object;
  readonly button: string;
  /** What is said once it is done. */
  readonly done: string;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- forms of any mutation
export type AnyOffer = Offer<any>;

interface OpenProps {
  readonly offer: AnyOffer;
  readonly me: string;
  readonly now: string;
  readonly onDone: (words: string) => void;
  readonly onClose: () => void;
}

const Open = ({ offer, me, now, onDone, onClose }: OpenProps) => {
  const { name, label, fields, mutation, initial = {}, about = {}, shape, button, done } = offer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const form = useSayForm({
    name: `${me} ${name}`,
    fields,
    mutation,
    initial,
    about: () => about,
    ...(shape ? { shape } : {}),
    onDone: () => onDone(done),
  });
  return (
    <div className="hub-links__form">
      <h3 className="govuk-heading-s" ref={heading} tabIndex={-1}>
        {label}
      </h3>
      <FormName value={useId()}>
        <SayForm label={label} form={form} fields={fields} now={now} button={button}>
          <p className="govuk-hint">What you type stays here until it is sent, also when you leave the page.</p>
        </SayForm>
      </FormName>
      <button type="button" className="hub-link" onClick={onClose}>
        Not now
      </button>
    </div>
  );
};

interface Props {
  /** The heading; absent where the forms belong to a line of a list. */
  readonly title?: string;
  /** What the forms are about, for those who only hear their links. */
  readonly about?: string;
  readonly offers: readonly AnyOffer[];
  readonly onDone: (words: string) => void;
  readonly children?: ReactNode;
}

/** The forms of a page by which something is put on record: one at a time, each kept as a draft until it is sent. */
export const Recording = ({ title, about, offers, onDone, children }: Props) => {
  const [{ data }] = useHub();
  const [open, setOpen] = useState<string>();
  const doors = useRef(new Map<string, HTMLButtonElement | null>());
  const offer = offers.find(({ name }) => name === open);
  const close = () => {
    if (open !== undefined) doors.current.get(open)?.focus();
    setOpen(undefined);
  };
  const heading = useId();
  if (!data) return null;
  return (
    <section className={title ? 'hub-part' : undefined} aria-labelledby={title ? heading : undefined}>
      {title && (
        <h2 className="govuk-heading-m" id={heading}>
          {title}
        </h2>
      )}
      <div className="hub-links__acts">
        {offers.map(({ name, label }) => (
          <button
            key={name}
            ref={(button) => {
              doors.current.set(name, button);
            }}
            type="button"
            className="hub-link"
            aria-expanded={name === open}
            onClick={() => setOpen(name === open ? undefined : name)}
          >
            {label}
            {about && <span className="govuk-visually-hidden"> {about}</span>}
          </button>
        ))}
        {children}
      </div>
      {offer && (
        <Open
          key={offer.name}
          offer={offer}
          me={data.hub.me.id}
          now={data.hub.now}
          onDone={(words) => {
            close();
            onDone(words);
          }}
          onClose={close}
        />
      )}
    </section>
  );
};
