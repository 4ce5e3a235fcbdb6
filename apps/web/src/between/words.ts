import type { Choice } from '../words/codes.js';

/** By which means somebody was asked again. */
export const means: readonly Choice[] = [
  { value: 'telephone', label: 'Telephone' },
  { value: 'email', label: 'Email' },
  { value: 'in_person', label: 'In person' },
  { value: 'letter', label: 'Letter' },
  { value: 'meeting', label: 'At a meeting' },
];

const meansWords = new Map(means.map(({ value, label }) => [value, label]));

/** A means in words. */
export const sayMeans = (code: string): string => meansWords.get(code) ?? code;

const nextWords: Readonly<Record<string, string>> = {
  done: 'Say what was done',
  answer_more_time: 'Answer the request for time',
  reply: 'Answer the challenge',
  accept: 'Accept or escalate',
  chase: 'Record a chase',
  read: 'Read',
};

/** What is to be done next about a matter. */
export const sayNext = (next: string): string => nextWords[next] ?? 'Read';

/** The page of a matter, opened at what is to be done. */
export const matterAddress = ({ kind, id }: { kind: string; id: string }, next?: string): string =>
  `/matters/${kind}/${encodeURIComponent(id)}${next && next !== 'read' ? `?do=${next}` : ''}`;
