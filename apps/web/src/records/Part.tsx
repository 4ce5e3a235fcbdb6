import type { ReactNode } from 'react';
import type { Shown } from '../api/live.js';
import { NoAnswer } from '../parts/Refusals.js';
import { StaleNote, Waiting } from '../parts/States.js';

/** What every part of the page is told. */
export interface PartProps {
  /** User id, for what is typed and not sent yet. */
  readonly me: string;
  readonly onDone: (words: string) => void;
}

interface Props<Data> {
  readonly title: string;
  readonly lead: ReactNode;
  readonly shown: Shown<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** A part of the page: its name, what it is for, and its rows once they are there. */
export const Part = <Data,>({ title, lead, shown, children }: Props<Data>) => (
  <section className="hub-part">
    <h2 className="govuk-heading-m">{title}</h2>
    <p className="hub-lead">{lead}</p>
    {shown.data && <StaleNote error={shown.error} again={shown.again} />}
    {shown.waiting && <Waiting />}
    {!shown.data && shown.error && <NoAnswer error={shown.error} again={shown.again} />}
    {shown.data && children(shown.data)}
  </section>
);
