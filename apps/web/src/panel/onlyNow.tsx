import type { ComponentType } from 'react';
import { useKnown } from '../frame/known.js';
import { PageTitle } from '../frame/page.js';

interface Props {
  readonly params: Record<string, string>;
}

/** A page of meetings: it stands at now. What a panel could know on an earlier day is in its papers. */
export const onlyNow = (Shown: ComponentType<Props>): ComponentType<Props> =>
  function OnlyNow(props: Props) {
    if (!useKnown().at) return <Shown {...props} />;
    return (
      <>
        <PageTitle>Panels</PageTitle>
        <p className="govuk-body">
          Meetings are shown as they are now. Go back to now first: the button is at the top. What a panel knew on its
          day is in its papers.
        </p>
      </>
    );
  };
