import { ColumnChooser } from './ColumnChooser.js';
import { groupingWords } from './groups.js';
import { Menu } from '../parts/Menu.js';
import { SavedViews } from './SavedViews.js';
import type { Taking } from './useTaken.js';
import { groupings, type SheetView } from './view.js';

interface Props {
  readonly view: SheetView;
  readonly onView: (view: SheetView) => void;
  readonly onTake: (how: Taking) => void;
  readonly onCopyLink: () => void;
  readonly onKeys: () => void;
}

/** What can be done with the sheet as a whole: put together, keep, take away. */
export const SheetTools = ({ view, onView, onTake, onCopyLink, onKeys }: Props) => (
  <div className="hub-sheet-page__tools">
    <label className="hub-group-by">
      Group by{' '}
      <select
        id="sheet-group"
        value={view.group ?? ''}
        onChange={({ target }) => onView({ ...view, group: groupings.find((one) => one === target.value) })}
      >
        <option value="">nothing</option>
        {groupings.map((one) => (
          <option key={one} value={one}>
            {groupingWords[one]}
          </option>
        ))}
      </select>
    </label>
    <ColumnChooser view={view} onView={onView} />
    <SavedViews view={view} onView={onView} />
    <Menu label="Take away">
      <p>The rows and columns you see, all pages of them. That you took them is written down.</p>
      <button type="button" className="hub-link" onClick={() => onTake('copy')}>
        Copy for a spreadsheet
      </button>
      <button type="button" className="hub-link" onClick={() => onTake('file')}>
        Save as CSV
      </button>
      <button type="button" className="hub-link" onClick={onCopyLink}>
        Copy link to this view
      </button>
    </Menu>
    <button type="button" className="hub-link" onClick={onKeys}>
      Keys <kbd>?</kbd>
    </button>
  </div>
);
