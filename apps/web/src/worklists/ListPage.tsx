import type { ReactNode } from 'react';
import type { Shown } from '../api/live.js';
import { PageTitle } from '../frame/page.js';
import { Failed, StaleNote, Waiting } from '../parts/States.js';

interface Props<Data> {
  readonly title: string;
  readonly lead: ReactNode;
  readonly shown: Shown<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** A worklist: its name, what it is for, and its rows once they are there. */
export const ListPage = <Data,>({ title, lead, shown, children }: Props<Data>) => (
  <>
    <PageTitle>{title}</PageTitle>
    <p className="hub-lead">{lead}</p>
    {shown.data && <StaleNote error={shown.error} again={shown.again} />}
    {shown.waiting && <Waiting />}
    {!shown.data && shown.error && <Failed error={shown.error} again={shown.again} />}
    {shown.data && children(shown.data)}
  </>
);
