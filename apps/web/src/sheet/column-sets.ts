import type { SheetView } from './view.js';

type Hidden = SheetView['hidden'];

/** Columns that are looked at together, by what somebody is doing. */
export const columnSets: readonly { readonly name: string; readonly hidden: Hidden }[] = [
  { name: 'Every column', hidden: [] },
  { name: 'Panel', hidden: ['AGE', 'INTERVIEW', 'LAST_ASSESSMENT'] },
  { name: 'Missing and interviews', hidden: ['LAST_ASSESSMENT', 'SAFETY_PLAN', 'LAST_PANEL', 'NEXT_ACTION'] },
  { name: 'Safeguards', hidden: ['AGE', 'MISSING', 'INTERVIEW', 'LAST_PANEL', 'NEXT_ACTION'] },
];

/** Whether exactly these columns are left out. */
export const isSet = (hidden: Hidden, set: Hidden): boolean =>
  hidden.length === set.length && set.every((name) => hidden.includes(name));
