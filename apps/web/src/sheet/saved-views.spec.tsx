import { beforeEach, describe, expect, it } from '@jest/globals';
import { forgetView, openSaved, savedViews, saveView, type SavedView } from './saved-views.js';
import { wholeSheet, type SheetView } from './view.js';

const view: SheetView = { ...wholeSheet, rag: ['RED'], group: 'worker', sort: [{ by: 'AGE', descending: true }] };

beforeEach(() => {
  localStorage.clear();
});

describe('views kept in this browser', () => {
  it('open as they were kept, in the order of their names', () => {
    saveView('Tuesday', view);
    saveView('All', wholeSheet);
    expect(savedViews().map(({ name }) => name)).toEqual(['All', 'Tuesday']);
    expect(openSaved(savedViews()[1] as SavedView)).toEqual(view);
  });

  it('never keep what was searched for: it may be the name of a child', () => {
    saveView('Mine', { ...view, text: 'Example' });
    expect(localStorage.getItem('hub-sheet-views')).not.toContain('Example');
  });

  it('one of the same name is replaced, and one can be deleted', () => {
    saveView('Mine', view);
    saveView('Mine', wholeSheet);
    expect(savedViews()).toEqual([{ name: 'Mine', address: '' }]);
    expect(forgetView('Mine')).toEqual([]);
  });

  it.each(['no JSON', '{}', '[1, null, {"name": "x"}]'])('a storage that holds %s holds no views', (text) => {
    localStorage.setItem('hub-sheet-views', text);
    expect(savedViews()).toEqual([]);
  });
});
