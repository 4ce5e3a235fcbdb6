const signs = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'touchstart', 'focus'] as const;

/**
 * When the person at this page last did something. The page asks the hub for news by itself too, and tells it how long
 * nobody has touched it, so that an open page alone keeps nobody signed in.
 */
export class Activity {
  #last = Date.now();
  #held = false;

  /** Begins to watch; the answer stops that. */
  watch(page: Window): () => void {
    const note = () => {
      if (!this.#held) this.#last = Date.now();
    };
    for (const sign of signs) page.addEventListener(sign, note, { capture: true, passive: true });
    return () => {
      for (const sign of signs) page.removeEventListener(sign, note, { capture: true });
    };
  }

  /** Whole seconds since the last sign of the person. */
  idleSeconds(): number {
    return Math.max(0, Math.floor((Date.now() - this.#last) / 1_000));
  }

  /** From now on a sign is none: the person is asked, and the answer alone counts. */
  hold(): void {
    this.#held = true;
  }

  /** Signs count again. */
  free(): void {
    this.#held = false;
  }

  /** The person answered: they are there. */
  answered(): void {
    this.#held = false;
    this.#last = Date.now();
  }
}

/** The activity at this page. */
export const activity = new Activity();
