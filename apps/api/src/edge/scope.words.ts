import type { Scope } from '@hub/sharing';

const WORDS: Readonly<Record<Scope, string>> = {
  all: 'All children of the hub that you may know of.',
  'own-and-team': 'Your own cases and your team’s. Other children are not listed or counted here.',
  'need-to-know': 'Children your agency works with. Other children are not listed or counted here.',
  allocated: 'Children with an interview that was given to you. Other children are not listed or counted here.',
  none: 'The whole borough. Numbers from 1 to 5, and those from which one could be worked out, are shown as c.',
};

/** Whose children a list or a figure is about, for everybody of a role alike. */
export const scopeInWords = (scope: Scope): string => WORDS[scope];
