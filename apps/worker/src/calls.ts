import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';

/** An error as it travels between threads. */
interface PlainFailure {
  readonly name: string;
  readonly message: string;
}

type FromThread =
  | { readonly kind: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly error: PlainFailure }
  | { readonly kind: 'note'; readonly note: unknown };

interface ToThread {
  readonly id: number;
  readonly method: string;
  readonly argument: unknown;
}

/** What a thread offers: each method takes one plain argument and answers something plain. */
export type Methods = Readonly<Record<string, (argument: never) => unknown>>;

/** In a thread: answers calls, and tells notes that nobody asked for. */
export const offer = (port: MessagePort, methods: Methods): ((note: unknown) => void) => {
  port.on('message', ({ id, method, argument }: ToThread) => {
    const run = async (): Promise<unknown> => {
      const found = methods[method];
      if (!found) throw new Error(`This thread has no ${method}`);
      return found(argument as never);
    };
    run().then(
      (result) => port.postMessage({ kind: 'answer', id, result } satisfies FromThread),
      (error: unknown) => {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        port.postMessage({ kind: 'failure', id, error: { name, message } } satisfies FromThread);
      },
    );
  });
  return (note) => port.postMessage({ kind: 'note', note } satisfies FromThread);
};

/** An error that arose in another thread. */
export class ThreadFailure extends Error {
  constructor({ name, message }: PlainFailure) {
    super(message);
    this.name = name;
  }
}

/** A thread ended before it answered. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';

  /** `asked` = whoever started it had it closed: then it is no trouble that something was still under way. */
  constructor(readonly asked: boolean) {
    super('The thread has ended');
  }
}

/** A thread of this process that can be called. */
export interface Thread {
  /** Settles when it has started; fails with what stopped it. */
  readonly ready: Promise<void>;
  call<Result>(method: string, argument?: unknown): Promise<Result>;
  /** Asks it to end itself by its method `close`, and waits. */
  close(): Promise<void>;
}

export interface ThreadOptions {
  /** Name of the compiled module, beside this one. */
  readonly module: string;
  readonly data: object;
  readonly ports?: Readonly<Record<string, MessagePort>>;
  readonly onNote?: (note: never) => void;
  readonly onTrouble: (error: unknown) => void;
}

/** Threads run compiled code, whether this module itself is compiled or run from its source by a test. */
const threadOf = (module: string): URL => new URL(`../dist/${module}.js`, import.meta.url);

/** Starts a thread. It can be called at once; it answers when it has started. */
export const startThread = ({ module, data, ports = {}, onNote, onTrouble }: ThreadOptions): Thread => {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(threadOf(module), {
    workerData: { ...data, ...ports, calls: port2 },
    transferList: [port2, ...Object.values(ports)],
  });
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  let next = 0;
  let ended = false;
  let closing = false;
  const end = (error: Error): void => {
    ended = true;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve())).then(() =>
    end(new ThreadEnded(closing)),
  );
  worker.on('error', (error) => {
    const failure = new ThreadFailure(error);
    end(failure);
    onTrouble(failure);
  });
  port1.on('message', (message: FromThread) => {
    if (message.kind === 'note') {
      onNote?.(message.note as never);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') call?.resolve(message.result as never);
    else call?.reject(new ThreadFailure(message.error));
  });
  const call = <Result>(method: string, argument?: unknown): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      if (ended) {
        reject(new ThreadEnded(closing));
        return;
      }
      const id = next++;
      waiting.set(id, { resolve, reject });
      port1.postMessage({ id, method, argument } satisfies ToThread);
    });
  const ready = call<undefined>('ready');
  ready.catch(() => undefined);
  return {
    ready,
    call,
    close: async () => {
      closing = true;
      if (!ended) await call('close').catch(() => undefined);
      port1.close();
      await exited;
    },
  };
};

/**
 * A thread that is started at a moment, or before when somebody calls it: until then it takes nothing from the threads that
 * are busy. One that was closed before is never started. What kept it from starting at its moment is trouble.
 */
export const startThreadLater = (
  start: () => Thread,
  moment: Promise<unknown>,
  onTrouble: (error: unknown) => void,
): Thread => {
  let thread: Thread | undefined;
  let closed = false;
  const started = (): Thread => {
    if (closed) throw new ThreadEnded(true);
    thread ??= start();
    return thread;
  };
  const begin = (): void => {
    if (!closed) started();
  };
  moment.then(begin, begin).catch(onTrouble);
  return {
    get ready() {
      return started().ready;
    },
    call: async (method, argument) => started().call(method, argument),
    close: async () => {
      closed = true;
      await thread?.close();
    },
  };
};
