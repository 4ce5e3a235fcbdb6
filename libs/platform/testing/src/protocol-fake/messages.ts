/** What goes wrong with the next append. */
export type AppendFault =
  /** Not stored, never answered. */
  | 'silent'
  /** Stored, never answered. */
  | 'stored-in-silence'
  /** Stored, answered when released: long after the client has given up. */
  | 'late'
  /** The connection ends before anything is stored. */
  | 'drop-before'
  /** The connection ends after it was stored, before the answer. */
  | 'drop-after'
  /** Refused as if someone else had been quicker; nobody was. */
  | 'wrong-revision'
  /** The server ran out of time and does not say whether it was stored; it was not. */
  | 'timeout'
  | 'access-denied';

/** What goes wrong with the next read. */
export type ReadFault =
  /** Never answered. */
  | 'silent'
  /** The connection ends half-way. */
  | 'drop';

/** What goes wrong with the next subscription. */
export type ListenFault =
  /** Begins three events too early. */
  | 'duplicates'
  /** Leaves the first event out. */
  | 'gap'
  /** Confirmed, and then nothing. */
  | 'silent'
  /** The reader was too slow: it is told that it fell behind, and catches up from the log. */
  | 'fell-behind';

/** Kinds of requests, and what can go wrong with each. */
export interface Faults {
  readonly append: AppendFault;
  readonly read: ReadFault;
  readonly listen: ListenFault;
}

export type Request = keyof Faults;

export interface Fault {
  readonly on: Request;
  readonly fault: Faults[Request];
}

/** An event as the fake keeps it, as far as specs look at it. */
export interface KeptEvent {
  readonly id: string;
  readonly type: string;
  readonly revision: number;
  readonly data: string;
  readonly metadata: string;
}

/** How the fake is started. */
export interface FakeSettings {
  /** Servers of one cluster, over one store; the first leads. */
  readonly nodes: number;
  /** Whether appends come on one stream of calls, as to newer servers, or each as a call. */
  readonly batchAppend: boolean;
  readonly tls?: { readonly key: string; readonly certificate: string };
  /** Without these every call is refused; absent = nobody is asked. */
  readonly user?: { readonly name: string; readonly password: string };
}

/** What a spec may ask of the fake. */
export type FakeOrder =
  | { readonly order: 'fault'; readonly fault: Fault }
  /** Answers appends that are late. */
  | { readonly order: 'release' }
  /** Ends every connection. */
  | { readonly order: 'drop' }
  /** Nothing that the servers say arrives any more, or does again. */
  | { readonly order: 'mute'; readonly muted: boolean }
  /** Another server leads; the old one stays as a follower. */
  | { readonly order: 'lead'; readonly node: number }
  | { readonly order: 'events'; readonly stream: string }
  /** Writes over the data of an event, as nobody can through the protocol. */
  | { readonly order: 'tamper'; readonly stream: string; readonly revision: number; readonly data: string }
  /** Forgets the last events of a stream, as a server restored from an older backup has. */
  | { readonly order: 'forget'; readonly stream: string; readonly events: number };

/** From the fake: the answer to an order, or what it saw. */
export type FakeNote =
  | { readonly note: 'started'; readonly ports: readonly number[] }
  | { readonly note: 'answer'; readonly number: number; readonly events: readonly KeptEvent[] }
  | { readonly note: 'seen'; readonly what: Request; readonly node: number };
