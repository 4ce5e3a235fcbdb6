import { useCallback, useEffect, useRef, useState } from 'react';
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

type Look =
  | {
      readonly panel: string;
      readonly date: string;
      readonly at: string | null;
      readonly lead: boolean;
      readonly take: boolean;
    }
  | undefined;

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
  const wanted = useRef<Look>(undefined);
  const sending = useRef(false);
  // One after the other, the latest last: looks that overtake each other would leave the others at the wrong child.
  const send = useCallback(
    async (look: Look & object) => {
      wanted.current = { ...look, take: look.take || wanted.current?.take === true };
      if (sending.current) return;
      sending.current = true;
      for (let next: Look = wanted.current; next !== undefined; next = wanted.current) {
        wanted.current = undefined;
        await client.mutation(LookMutation, next).toPromise();
      }
      sending.current = false;
    },
    [client],
  );
  const mine = room?.people.find(({ id }) => id === me);
  const here = mine !== undefined;
  const forgotten = mine?.at === null && at !== undefined;
  useEffect(() => {
    if (here) void send({ panel, date, at: at ?? null, lead, take: false });
  }, [send, panel, date, at, lead, here, forgotten]);
  return () => void send({ panel, date, at: at ?? null, lead: true, take: true });
};
