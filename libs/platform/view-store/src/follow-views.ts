import { setTimeout } from 'node:timers/promises';
import type { Line, Move, Moves, Notice } from './connection.js';

/** Said when another process, or this one, has moved the views. */
export interface ViewsMoved {
  /** Every view is made up to it. */
  readonly position: number;
  /** The tables that changed; absent when any may have, because the line was down or there were too many. */
  readonly tables?: readonly string[];
  /** What was committed since the last time, in its order; absent when that is no longer known. */
  readonly moves?: readonly Move[];
}

export interface FollowOptions {
  readonly onMoved: (moved: ViewsMoved) => void;
  /** The line was lost; it is tried again. */
  readonly onTrouble?: (error: unknown) => void;
}

/** Views that are followed from outside of the process that keeps them up. */
export interface FollowedViews {
  /** Settles when the line is there for the first time and the position was told. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** What is followed: a line on which commits are told, and the position as it is kept. */
export interface Followed {
  listen(heard: (notice: Partial<Notice>) => void): Promise<Line>;
  position(): Promise<number>;
  /** What was committed after the move of this number. */
  movesAfter(number: number): Promise<Moves>;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

class Following implements FollowedViews {
  readonly ready: Promise<void>;
  readonly #ending = new AbortController();
  readonly #done: Promise<void>;
  #isReady: () => void = () => undefined;
  /** What was heard and not looked into yet; `any` = something may have been missed. */
  #heard: Set<string> | 'any' | undefined;
  #looking: Promise<void> | undefined;
  /** Number of the last move that was looked up; none before the first look. */
  #seen: number | undefined;
  #line: Line | undefined;

  constructor(
    private readonly followed: Followed,
    private readonly options: FollowOptions,
  ) {
    this.ready = new Promise((resolve) => {
      this.#isReady = resolve;
    });
    this.#done = this.#keepLine();
  }

  /** Listens first and looks afterwards, so that nothing falls between the two. */
  async #keepLine(): Promise<void> {
    const { signal } = this.#ending;
    let pause = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      try {
        this.#line = await this.followed.listen(({ tables }) => this.#look(tables));
        if (!signal.aborted) {
          this.#look(undefined);
          await this.#looking;
          this.#isReady();
          pause = FIRST_PAUSE_MS;
          await this.#line.ended;
        }
      } catch (error) {
        if (!signal.aborted) this.options.onTrouble?.(error);
      }
      await this.#line?.close();
      await setTimeout(pause, undefined, { signal }).catch(() => undefined);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
    this.#isReady();
  }

  #look(tables: readonly string[] | undefined): void {
    if (tables === undefined || this.#heard === 'any') this.#heard = 'any';
    else this.#heard = new Set([...(this.#heard ?? []), ...tables]);
    if (this.#looking) return;
    this.#looking = this.#tell().finally(() => {
      this.#looking = undefined;
    });
    // A position that cannot be read: whatever comes next is looked into again, on a new line.
    this.#looking.catch(() => this.#line?.close());
  }

  /** What is told is what is kept, not what was heard: anybody may say something on the line. */
  async #tell(): Promise<void> {
    while (this.#heard !== undefined && !this.#ending.signal.aborted) {
      const heard = this.#heard;
      this.#heard = undefined;
      // The position first: what is committed between the two looks is among the moves, and heard of once more.
      const position = await this.followed.position();
      const { last, moves } = await this.followed.movesAfter(this.#seen ?? 0);
      const known = this.#seen === undefined ? undefined : moves;
      this.#seen = last;
      const tables = heard === 'any' || known === undefined ? undefined : [...heard].sort();
      this.options.onMoved({ position, ...(tables ? { tables } : {}), ...(known ? { moves: known } : {}) });
    }
  }

  async close(): Promise<void> {
    this.#ending.abort();
    await this.#line?.close();
    await this.#done;
    await this.#looking?.catch(() => undefined);
  }
}

/**
 * Follows views that another process keeps up. Tells the position at the start, after each commit, and after every
 * interruption of the line, so that whoever reads the views again then has missed nothing.
 */
export const followViews = (followed: Followed, options: FollowOptions): FollowedViews =>
  new Following(followed, options);
