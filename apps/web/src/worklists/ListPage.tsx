import type { ReactNode } from 'react';
import type { Shown } from '../api/live.js';
import { PageTitle, useLeft } from '../frame/page.js';
import { NoAnswer } from '../parts/Refusals.js';
import { ScopeNote } from '../parts/ScopeNote.js';
import { Recorded, StaleNote, Waiting } from '../parts/States.js';

interface Props<Data> {
  readonly title: string;
  readonly lead: ReactNode;
  readonly shown: Shown<Data>;
  /** The list shows children: it says whose, to those who see a part of the borough. */
  readonly ofChildren?: boolean;
  /** What was just recorded, where the page itself records. */
  readonly done?: string | undefined;
  readonly children: (data: Data) => ReactNode;
}

/** A worklist: its name, what it is for, what was just recorded, and its rows once they are there. */
export const ListPage = <Data,>({ title, lead, shown, ofChildren = false, done, children }: Props<Data>) => {
  const left = useLeft();
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <p className="hub-lead">{lead}</p>
      {ofChildren && <ScopeNote />}
      <Recorded>{done ?? left}</Recorded>
      {shown.data && <StaleNote error={shown.error} again={shown.again} />}
      {shown.waiting && <Waiting />}
      {!shown.data && shown.error && <NoAnswer error={shown.error} again={shown.again} />}
      {shown.data && children(shown.data)}
    </>
  );
};
