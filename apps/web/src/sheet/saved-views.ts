import { readView, writeView, type SheetView } from './view.js';

const key = 'hub-sheet-views';

/** A view under the name its reader gave it. */
export interface SavedView {
  readonly name: string;
  /** The view as it stands in an address; never what was searched for, which may be a name. */
  readonly address: string;
}

/** The address of a view without the text that was searched for. */
export const addressOf = (view: SheetView): string => writeView({ ...view, text: '' }).toString();

const isSaved = (one: unknown): one is SavedView =>
  typeof one === 'object' && one !== null && 'name' in one && 'address' in one && typeof one.address === 'string';

/** The views kept in this browser, by name. */
export const savedViews = (): readonly SavedView[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
};

const keep = (views: readonly SavedView[]): readonly SavedView[] => {
  const sorted = [...views].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  localStorage.setItem(key, JSON.stringify(sorted));
  return sorted;
};

/** Keeps a view under a name; one of the same name is replaced. */
export const saveView = (name: string, view: SheetView): readonly SavedView[] =>
  keep([...savedViews().filter((one) => one.name !== name), { name, address: addressOf(view) }]);

/** Forgets a view. */
export const forgetView = (name: string): readonly SavedView[] => keep(savedViews().filter((one) => one.name !== name));

/** A kept view, as it is opened. */
export const openSaved = ({ address }: SavedView): SheetView => readView(new URLSearchParams(address));
