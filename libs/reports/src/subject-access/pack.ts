import { hash } from 'node:crypto';
import { heldRecords, type ChildCase, type Held } from '@hub/casebook';
import type { Instant } from '@hub/kernel';
import type { GROUNDS, TEXT_DECISIONS } from '@hub/records';
import { fieldInWords, valueInWords } from '../words.js';
import { fieldShown, SHOWN, type FieldShown, type PackKind } from './fields.js';
import { ANOTHER_PERSON, screenFor, type PersonName } from './screen.js';

export type Ground = (typeof GROUNDS)[number];

/** What a person decided about a free text, or about a whole record (`textId` = its key). */
export interface TextDecision {
  readonly textId: string;
  readonly decision: (typeof TEXT_DECISIONS)[number];
  readonly ground?: Ground | undefined;
  readonly text?: string | undefined;
}

/** A value of a record as it is given out, or why it is not. */
export type PackField = {
  /** The name of the field in the record. */
  readonly field: string;
  readonly label: string;
} & (
  | { readonly is: 'given'; readonly value: string }
  | { readonly is: 'left out'; readonly ground: Ground }
  /** A free text that nobody has read yet: nothing is given out before. */
  | { readonly is: 'unread'; readonly textId: string }
);

/** One record. */
export interface PackEntry {
  readonly key: string;
  readonly kind: PackKind;
  readonly title: string;
  /** When the hub was told. */
  readonly knownAt: Instant;
  readonly fields: readonly PackField[];
}

/** A free text for whoever decides: what stands there, and how it reads with the names of others replaced. */
export interface PackText {
  readonly textId: string;
  readonly title: string;
  readonly label: string;
  readonly original: string;
  readonly proposed: string;
  /** How many names were replaced. */
  readonly replaced: number;
  readonly decision?: TextDecision;
}

/** What is held about a person, as it may be given to that person; `texts` is for whoever decides and stays inside. */
export interface Pack {
  readonly entries: readonly PackEntry[];
  readonly leftOut: readonly { readonly ground: Ground; readonly count: number }[];
  readonly texts: readonly PackText[];
  /** Free texts that nobody has read yet. */
  readonly unread: number;
}

/** Something that is held about a person, and since when. */
export type PackRecord = Pick<Held<object>, 'key' | 'knownAt' | 'content'>;

export interface PackInput {
  readonly childCase: ChildCase;
  /** Addresses that were checked for the child. */
  readonly areaChecks?: readonly PackRecord[];
  /** What was decided of the child's own words in interviews. */
  readonly quotations?: readonly PackRecord[];
  /** Names of everybody else the hub knows. */
  readonly others: Iterable<PersonName>;
  readonly decisions: readonly TextDecision[];
}

/** Names a free text so that a decision no longer holds when the text is another. */
export const textIdOf = (key: string, field: string, text: string): string =>
  `${key} ${field} ${hash('sha256', text, 'hex').slice(0, 16)}`;

/** The names by which a person is held: those stay in the texts. */
const ownNames = (childCase: ChildCase): PersonName[] => [
  childCase.child.content,
  ...childCase.episodes.flatMap(({ reports }) => reports.map(({ held }) => held.content)),
];

class PackMaking {
  readonly #screen: ReturnType<typeof screenFor>;
  readonly #decisions: ReadonlyMap<string, TextDecision>;
  readonly #leftOut = new Map<Ground, number>();
  readonly texts: PackText[] = [];

  constructor({ childCase, others, decisions }: PackInput) {
    this.#screen = screenFor(ownNames(childCase), others);
    this.#decisions = new Map(decisions.map((decision) => [decision.textId, decision]));
  }

  get leftOut(): Pack['leftOut'] {
    return [...this.#leftOut].map(([ground, count]) => ({ ground, count })).sort((a, b) => (a.ground < b.ground ? -1 : 1));
  }

  #leave(ground: Ground): Ground {
    this.#leftOut.set(ground, (this.#leftOut.get(ground) ?? 0) + 1);
    return ground;
  }

  entry(kind: PackKind, { key, knownAt, content }: PackRecord): PackEntry | undefined {
    const whole = this.#decisions.get(key);
    if (whole?.decision === 'leave_out') {
      this.#leave(whole.ground ?? 'third_party');
      return undefined;
    }
    const title = SHOWN[kind]?.title ?? fieldInWords(kind);
    const known = Object.keys(SHOWN[kind]?.fields ?? {});
    const given = Object.keys(content);
    const order = [...known.filter((name) => given.includes(name)), ...given.filter((name) => !known.includes(name))];
    const fields = order.flatMap((field) => {
      const value = (content as Record<string, unknown>)[field];
      return value === undefined ? [] : this.#field(kind, key, title, field, value);
    });
    return { key, kind, title, knownAt, fields };
  }

  #field(kind: PackKind, key: string, title: string, field: string, value: unknown): PackField[] {
    const { label, as, words }: FieldShown = fieldShown(kind, field) ?? { label: fieldInWords(field), as: 'free' };
    switch (as) {
      case 'hidden':
        return [];
      case 'plain':
        return [{ field, label, is: 'given', value: words?.[String(value)] ?? valueInWords(value) }];
      case 'others':
        return [{ field, label, is: 'left out', ground: this.#leave('third_party') }];
      case 'free':
        return [this.#text(key, title, field, label, valueInWords(value))];
    }
  }

  #text(key: string, title: string, field: string, label: string, original: string): PackField {
    const textId = textIdOf(key, field, original);
    const { text: proposed, replaced } = this.#screen(original);
    const decision = this.#decisions.get(textId);
    this.texts.push({ textId, title, label, original, proposed, replaced, ...(decision ? { decision } : {}) });
    if (!decision) return { field, label, is: 'unread', textId };
    if (decision.decision === 'leave_out') {
      return { field, label, is: 'left out', ground: this.#leave(decision.ground ?? 'third_party') };
    }
    if (decision.decision === 'release') return { field, label, is: 'given', value: original };
    if (decision.text !== original) this.#leave(decision.ground ?? 'third_party');
    return { field, label, is: 'given', value: decision.text ?? ANOTHER_PERSON };
  }
}

/**
 * What of everything that is held about a person may be given to that person. Other people are left out, free texts wait
 * until somebody has decided on each, and what is left out is counted by its ground.
 */
export const packOf = (input: PackInput): Pack => {
  const making = new PackMaking(input);
  const held = [
    ...heldRecords(input.childCase),
    ...(input.areaChecks ?? []).map((check) => ['areaCheck', check] as const),
    ...(input.quotations ?? []).map((words) => ['quotation', words] as const),
  ];
  const entries = held.flatMap(([kind, one]) => making.entry(kind, one) ?? []);
  const { texts, leftOut } = making;
  return { entries, leftOut, texts, unread: texts.filter(({ decision }) => decision === undefined).length };
};
