import type { Envelope, Instant } from '@hub/kernel';
import { Registry, RowsInMemory, assembleCase, rowsAfter, type AssembledCase, type Owner } from '@hub/casebook';
import { DEFAULT_SETTINGS, Workings, momentOf, type CaseRow, type CaseView, type ViewSettings } from '../src/index.js';

/** What a spec tells. */
interface Told {
  readonly events: readonly Envelope[];
}

/** The council of the samples. */
export const OURS = 'E09000006';

/** The case of an owner after everything a story told. */
export const caseOf = (story: Told, owner: Owner): AssembledCase => {
  const registry = new Registry();
  const source = new RowsInMemory();
  for (const row of rowsAfter(story.events)) {
    registry.put(row, undefined);
    source.put(row, undefined);
  }
  return assembleCase(owner, OURS, registry, source);
};

/** The rows that a view makes of a case, as known when the last event of the story was recorded. */
export const rowsOf = <R extends CaseRow>(view: CaseView<R>, story: Told, owner: Owner): { key: string; row: R }[] => {
  const knownAt: Instant = story.events.at(-1)?.recordedAt ?? '';
  return view
    .rows(caseOf(story, owner), { owner, workings: new Workings(), ...momentOf(knownAt) })
    .map(({ key, row }) => ({ key, row }));
};

/** The same settings with some changed. */
export const settingsWith = (changes: Partial<ViewSettings>): ViewSettings => ({ ...DEFAULT_SETTINGS, ...changes });
