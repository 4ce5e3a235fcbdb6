import { useEffect } from 'react';
import { useLive } from '../api/live.js';
import type { ItemQueryQuery } from '../gql/graphql.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting, WithheldNote } from '../parts/States.js';
import type { Meeting } from './MeetingPage.js';
import { ItemView } from './ItemView.js';
import { ItemQuery } from './queries.js';
import { Saying } from './Saying.js';

export type Item = Extract<ItemQueryQuery['panelItem'], { __typename: 'PanelItem' }>;

interface Props {
  readonly meeting: Meeting;
  readonly childId: string;
  readonly me: { readonly id: string; readonly agency: string };
  readonly now: string;
  /** Rises with everything that is said or done at the meeting. */
  readonly revision: number | undefined;
}

/** One child at the meeting: what is known in the middle, what is decided on the right. */
export const ItemPage = ({ meeting, childId, me, now, revision }: Props) => {
  const { panel, date } = meeting;
  const { data, error, again } = useLive({
    query: ItemQuery,
    variables: { panel, date, childId },
    concerns: ({ childIds }) => childIds.includes(childId),
  });
  useEffect(() => {
    if (revision !== undefined) again();
  }, [revision, again]);
  const item = data?.panelItem;
  if (!item) return error ? <NoAnswer error={error} again={again} /> : <Waiting>Loading the child…</Waiting>;
  if (item.__typename === 'NotFound') return <p className="govuk-body">{item.message}</p>;
  if (item.__typename === 'Withheld') return <WithheldNote reason={item.reason} ask={item.ask} />;
  return (
    <>
      <ItemView item={item} />
      <Saying item={item} meeting={meeting} me={me} now={now} again={again} />
    </>
  );
};
