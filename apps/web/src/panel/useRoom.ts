import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { RoomSubscriptionSubscription } from '../gql/graphql.js';
import { LookMutation, RoomSubscription } from './queries.js';

export type Room = RoomSubscriptionSubscription['panelRoom'];

/** Which meeting. */
export interface Meeting {
  readonly panel: string;
  readonly date: string;
}

/** Who is at the meeting and what each looks at, as it changes. Undefined until the hub has said. */
export const useRoom = ({ panel, date }: Meeting): Room | undefined => {
  const client = useClient();
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    const hearing = client.subscription(RoomSubscription, { panel, date }).subscribe(({ data }) => {
      if (data) setRoom(data.panelRoom);
    });
    return () => hearing.unsubscribe();
  }, [client, panel, date]);
  return room;
};

interface Looking {
  /** `child:` with the id of a child, or a topic. */
  readonly at: string | undefined;
  /** The others follow. */
  readonly lead: boolean;
  readonly me: string | undefined;
}

/**
 * Tells the others what this page shows, each time it shows something else, and again when the line was down. Answers how
 * to take the lead from whoever has it.
 */
export const useLook = ({ panel, date }: Meeting, { at, lead, me }: Looking, room: Room | undefined): (() => void) => {
  const client = useClient();
  const mine = room?.people.find(({ id }) => id === me);
  const here = mine !== undefined;
  const forgotten = mine?.at === null && at !== undefined;
  useEffect(() => {
    if (here) void client.mutation(LookMutation, { panel, date, at: at ?? null, lead }).toPromise();
  }, [client, panel, date, at, lead, here, forgotten]);
  return () => void client.mutation(LookMutation, { panel, date, at: at ?? null, lead: true, take: true }).toPromise();
};
