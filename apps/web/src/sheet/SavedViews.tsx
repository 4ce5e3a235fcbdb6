import { useState, type FormEvent } from 'react';
import { Menu } from '../parts/Menu.js';
import { addressOf, forgetView, openSaved, savedViews, saveView } from './saved-views.js';
import type { SheetView } from './view.js';

/** The views a reader keeps under names of their own, in this browser. A view is shared by its link. */
export const SavedViews = ({ view, onView }: { view: SheetView; onView: (view: SheetView) => void }) => {
  const [views, setViews] = useState(savedViews);
  const [name, setName] = useState('');
  const here = addressOf(view);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    if (!given) return;
    setViews(saveView(given, view));
    setName('');
  };

  return (
    <Menu label="Saved views">
      {views.length === 0 && <p>None yet. Filter, sort and choose columns, then save the view here.</p>}
      <ul className="hub-saved">
        {views.map((one) => (
          <li key={one.name}>
            <button
              type="button"
              className="hub-link"
              aria-current={one.address === here ? 'true' : undefined}
              onClick={() => onView(openSaved(one))}
            >
              {one.name}
            </button>
            <button
              type="button"
              className="hub-link hub-saved__forget"
              aria-label={`Delete the view ${one.name}`}
              onClick={() => setViews(forgetView(one.name))}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={save} className="hub-saved__new">
        <label htmlFor="view-name">Name of this view</label>
        <input
          id="view-name"
          className="govuk-input"
          value={name}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="govuk-button hub-button--small" disabled={!name.trim()}>
          Save this view
        </button>
      </form>
      <p className="hub-hint">Kept in this browser, without the words you searched for.</p>
    </Menu>
  );
};
