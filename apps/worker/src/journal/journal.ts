import { framesOf, kindOf } from './frames.js';

/** What a line of the journal is about. docs/how-to/watch-over-it.md says it of each. */
export const WHATS = [
  ...['started', 'ready', 'stopping', 'load', 'refused', 'trouble', 'fault', 'answered', 'ended', 'crashed', 'warning'],
  'withheld',
] as const;

/** One thing that is told to whoever runs the hub. Every word in it is the program's own. */
export interface Entry {
  readonly level: 'info' | 'warning' | 'error';
  readonly what: (typeof WHATS)[number];
  /** In words of the program; never those of a record, of a question or of another program's error. */
  readonly message: string;
  /** The number of a fault, as the person at the page was told it. */
  readonly fault?: string;
  /** Where in the program it arose. */
  readonly frames?: readonly string[];
  readonly method?: string;
  /** A route as it was written, for example `/children/:id`: never an address, which may name a child. */
  readonly route?: string;
  readonly status?: number;
  readonly milliseconds?: number;
}

/** The span that a line was told in, where the deployment brings an OpenTelemetry SDK. */
export interface TraceOf {
  readonly trace: string;
  readonly span: string;
}

/** Something that lines are written to. */
interface Written {
  write(text: string): unknown;
}

export interface JournalMeans {
  /** `json`: an object a line, all on standard output. `words`: as people read them at a terminal. */
  readonly form: 'json' | 'words';
  /** Which program it is: `api`, `worker`, or `door` for the one in front of several hubs. */
  readonly program: string;
  /** ONS code of the council whose hub it is; absent for what serves several. */
  readonly authority?: string | undefined;
  readonly out: Written;
  readonly err: Written;
  /** The present moment. */
  readonly now?: () => Date;
  readonly traceOf?: () => TraceOf | undefined;
}

const WITHHELD = 'A line that is not the hub’s own was withheld: it might name somebody.';

/** In production, and where HUB_JOURNAL asks for it, the lines are JSON: told before the settings can be read. */
export const journalForm = ({
  NODE_ENV: mode,
  HUB_JOURNAL: form,
}: Readonly<Record<string, string | undefined>>): JournalMeans['form'] =>
  mode === 'production' || form === 'json' ? 'json' : 'words';

/** A line that the journal of another process of this program wrote. */
const isJournals = (line: string): boolean => {
  try {
    const { time, what } = JSON.parse(line) as { time?: unknown; what?: unknown };
    return typeof time === 'string' && WHATS.includes(what as Entry['what']);
  } catch {
    return false;
  }
};

/**
 * What a process of the hub says to whoever runs it. Nothing in it is about a child or a person; what is not the hub's own
 * (a library that prints, an error that nobody caught) is told without its words.
 */
export class Journal {
  constructor(private readonly means: JournalMeans) {}

  get form(): JournalMeans['form'] {
    return this.means.form;
  }

  tell(entry: Entry): void {
    if (this.means.form === 'json') this.means.out.write(`${JSON.stringify(this.#line(entry))}\n`);
    else this.#tellInWords(entry);
  }

  /** Tells of an error that may hold words of a record: its kind, and where in the program it arose. */
  tellError(
    what: 'fault' | 'crashed' | 'warning',
    error: unknown,
    { fault, said }: { fault?: string; said: string },
  ): void {
    this.tell({
      level: what === 'warning' ? 'warning' : 'error',
      what,
      message: `${said}: ${kindOf(error)}`,
      ...(fault === undefined ? {} : { fault }),
      frames: framesOf(error),
    });
  }

  /** Passes on what a process of the hub of `name` said. */
  pass(line: string, stream: 'out' | 'err', name: string): void {
    const { form, out, err } = this.means;
    if (form === 'words') (stream === 'out' ? out : err).write(`${name}: ${line}\n`);
    else if (isJournals(line)) out.write(`${line}\n`);
    else this.#withhold();
  }

  /**
   * From now on, what this process and its threads print or fail with comes through the journal: uncaught errors and
   * warnings without their words, and where the lines are JSON everything else as one that says that it was withheld.
   * Answers how to give that back.
   */
  takeOver(process: NodeJS.Process): () => void {
    const onCrash = (error: unknown): void => {
      this.tellError('crashed', error, { said: 'The process ends, because of an error that nobody caught' });
      process.exit(1);
    };
    const onWarning = (error: unknown): void =>
      this.tellError('warning', error, { said: 'The machinery below the hub warns' });
    const others = process.listeners('warning');
    process.removeAllListeners('warning');
    process.on('warning', onWarning);
    process.on('uncaughtException', onCrash);
    const streams = this.means.form === 'json' ? [process.stdout, process.stderr] : [];
    const given = streams.map((stream) => Object.getOwnPropertyDescriptor(stream, 'write'));
    for (const stream of streams) {
      stream.write = (...[, encoding, done]: [unknown, unknown?, unknown?]): boolean => {
        this.#withhold();
        const told = typeof encoding === 'function' ? encoding : done;
        if (typeof told === 'function') setImmediate(() => (told as () => void)());
        return true;
      };
    }
    return () => {
      process.off('uncaughtException', onCrash);
      process.off('warning', onWarning);
      for (const other of others) process.on('warning', other);
      streams.forEach((stream, at) => {
        const before = given[at];
        if (before) Object.defineProperty(stream, 'write', before);
        else Reflect.deleteProperty(stream, 'write');
      });
    };
  }

  #withhold(): void {
    this.tell({ level: 'warning', what: 'withheld', message: WITHHELD });
  }

  #line({ level, what, message, ...more }: Entry): object {
    const { program, authority, now = () => new Date(), traceOf } = this.means;
    return {
      time: now().toISOString(),
      level,
      what,
      program,
      pid: process.pid,
      ...(authority === undefined ? {} : { authority }),
      message,
      ...more,
      ...traceOf?.(),
    };
  }

  #tellInWords({ level, what, message, frames = [] }: Entry): void {
    const { out, err } = this.means;
    if (what === 'answered') return;
    const said = what === 'trouble' ? `Attention: ${message}` : message;
    (level === 'info' ? out : err).write([said, ...frames.map((frame) => `    ${frame}`), ''].join('\n'));
  }
}

/** The journal of this process. Its lines go out by themselves, also after `takeOver`. */
export const journalOfProcess = (
  program: string,
  environment: Readonly<Record<string, string | undefined>>,
  traceOf?: JournalMeans['traceOf'],
): Journal => {
  const [out, err] = [process.stdout, process.stderr].map((stream) => ({ write: stream.write.bind(stream) }));
  const authority = environment['HUB_AUTHORITIES'] ? undefined : (environment['HUB_AUTHORITY'] ?? undefined);
  return new Journal({
    form: journalForm(environment),
    program,
    authority,
    out: out as Written,
    err: err as Written,
    ...(traceOf ? { traceOf } : {}),
  });
};
