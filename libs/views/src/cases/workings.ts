/** An answer, and the parts of a case that it was worked out from. */
export interface Known<Parts extends readonly unknown[] = readonly unknown[], Answer = unknown> {
  readonly parts: Parts;
  readonly answer: Answer;
}

let numbers = 0;

/**
 * What was worked out of one case, each answer with the parts it was worked out from, for those who keep the case: an event
 * leaves most parts of a case the very same. Whoever has nothing to keep takes a new one.
 */
export class Workings {
  readonly #known: unknown[] = new Array<unknown>(numbers).fill(undefined);

  /** What is known under a number. */
  get(number: number): unknown {
    return this.#known[number];
  }

  set(number: number, known: unknown): void {
    this.#known[number] = known;
  }
}

/** Whether two lists hold the very same things in the same order. */
const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean => {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index += 1) if (some[index] !== others[index]) return false;
  return true;
};

/**
 * A function that works an answer out from parts of a case only when one of them is another thing than the last time, and
 * is given that last answer to carry on from. What it makes must follow from the parts alone, as it would without: it is
 * given no others. No part may be changed afterwards.
 */
export const carriedOn = <Parts extends readonly unknown[], Answer>(
  make: (before: Known<Parts, Answer> | undefined, ...parts: Parts) => Answer,
): ((workings: Workings, ...parts: Parts) => Answer) => {
  const number = (numbers += 1) - 1;
  return (workings, ...parts) => {
    const before = workings.get(number) as Known<Parts, Answer> | undefined;
    if (before && areSame(before.parts, parts)) return before.answer;
    const answer = make(before, ...parts);
    workings.set(number, { parts, answer });
    return answer;
  };
};

/** At most four parts: a function of more is given a list (`fromList`). */
type Few = readonly [unknown?, unknown?, unknown?, unknown?];

interface KnownOfFew<Answer> {
  a: unknown;
  b: unknown;
  c: unknown;
  d: unknown;
  answer: Answer;
}

/**
 * A function that works an answer out from parts of a case only when one of them is another thing than the last time. It
 * is asked some forty times an event, so the parts are no list.
 */
export const fromParts = <Parts extends Few, Answer>(
  make: (...parts: Parts) => Answer,
): ((workings: Workings, ...parts: Parts) => Answer) => {
  const number = (numbers += 1) - 1;
  const makeOf: (a: unknown, b: unknown, c: unknown, d: unknown) => Answer = make as never;
  const known = (workings: Workings, a?: unknown, b?: unknown, c?: unknown, d?: unknown): Answer => {
    const before = workings.get(number) as KnownOfFew<Answer> | undefined;
    if (before === undefined) {
      const answer = makeOf(a, b, c, d);
      workings.set(number, { a, b, c, d, answer } satisfies KnownOfFew<Answer>);
      return answer;
    }
    if (before.a === a && before.b === b && before.c === c && before.d === d) return before.answer;
    before.answer = makeOf(a, b, c, d);
    before.a = a;
    before.b = b;
    before.c = c;
    before.d = d;
    return before.answer;
  };
  return known as never;
};

/** The same for a list of which each entry is a part. */
export const fromList = <Entry, Answer>(
  make: (list: readonly Entry[]) => Answer,
): ((workings: Workings, list: readonly Entry[]) => Answer) => {
  const number = (numbers += 1) - 1;
  return (workings, list) => {
    const before = workings.get(number) as { readonly list: readonly Entry[]; readonly answer: Answer } | undefined;
    if (before && areSame(before.list, list)) return before.answer;
    const answer = make(list);
    workings.set(number, { list, answer });
    return answer;
  };
};

/**
 * The same for each entry of a list, with the one that follows it: where one was put in, replaced or taken out, only this
 * one and the one before are worked out.
 */
export const fromEach = <Entry, Other, Answer>(
  make: (entry: Entry, next: Entry | undefined, other: Other) => Answer,
): ((workings: Workings, list: readonly Entry[], other: Other) => readonly Answer[]) =>
  carriedOn<[readonly Entry[], Other], readonly Answer[]>((before, list, other) => {
    const old = before && before.parts[1] === other ? before.parts[0] : [];
    const answers = before?.answer ?? [];
    let shift = 0;
    return list.map((entry, index) => {
      const next = list[index + 1];
      if (old[index + shift] !== entry) {
        const at = old.indexOf(entry);
        if (at < 0) return make(entry, next, other);
        shift = at - index;
      }
      return old[index + shift + 1] === next ? (answers[index + shift] as Answer) : make(entry, next, other);
    });
  });
