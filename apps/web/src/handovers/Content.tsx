import { useEffect, useId, useState } from 'react';
import { useQuery, type TypedDocumentNode } from 'urql';
import type { HandoverContentQueryQuery } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting } from '../parts/States.js';

interface Props {
  readonly document: TypedDocumentNode<HandoverContentQueryQuery, { id: string | number }>;
  readonly id: string;
  /** Told the digest of what stands on the page; undefined while nothing does. */
  readonly onShown?: (shown: string | undefined) => void;
}

/** What goes with a handover or came with one, line by line. It stays as it was read until it is read again. */
export const Content = ({ document, id, onShown }: Props) => {
  const [{ data, error }, ask] = useQuery({ query: document, variables: { id }, requestPolicy: 'network-only' });
  const again = () => ask({ requestPolicy: 'network-only' });
  const shown = data?.content?.shown;
  useEffect(() => onShown?.(shown), [onShown, shown]);
  if (error) return <NoAnswer error={error} again={again} />;
  if (!data) return <Waiting />;
  if (!data.content)
    return <p className="govuk-body">There is nothing to read any more: it was answered or called off.</p>;
  const { sections, stays } = data.content;
  return (
    <div className="hub-handover">
      {sections.map(({ title, lines }) => (
        <section key={title}>
          <h3 className="govuk-heading-s">{title}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {lines.map((line, at) => (
              <li key={`${at} ${line}`}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h3 className="govuk-heading-s">What does not go</h3>
        <ul className="govuk-list govuk-list--bullet">
          {stays.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {onShown && (
        <button type="button" className="hub-link" onClick={again}>
          Read it again as it stands now
        </button>
      )}
    </div>
  );
};

/** Opens what goes with a handover, or came with one, and closes it again. */
export const Look = ({ label, about, ...content }: Props & { readonly label: string; readonly about: string }) => {
  const [open, setOpen] = useState(false);
  const shown = useId();
  return (
    <>
      <button
        type="button"
        className="hub-link"
        aria-expanded={open}
        aria-controls={shown}
        onClick={() => setOpen(!open)}
      >
        {label}
        <span className="govuk-visually-hidden"> {about}</span>
      </button>
      <div id={shown} className={open ? 'hub-look' : undefined}>
        {open && <Content {...content} />}
      </div>
    </>
  );
};
