import { readFileSync } from 'node:fs';

const HOW_TO = new URL('../../../docs/how-to/send-one-police-report.md', import.meta.url);

/** The bodies that the how-to for partners tells them to send, in its order. */
export const bodiesOfHowTo = (): readonly string[] =>
  [...readFileSync(HOW_TO, 'utf8').matchAll(/```json\n(.*?)```/gs)].map(([, json]) => json ?? '');
