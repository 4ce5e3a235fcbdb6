import { Menu } from '../parts/Menu.js';
import { columnSets, isSet } from './column-sets.js';
import { columns, metaOf } from './columns.js';
import { toggled } from './Filters.js';
import type { SheetView } from './view.js';

/** Which columns the sheet shows: a set by what one is doing, or one by one. The choice is part of the address. */
export const ColumnChooser = ({ view, onView }: { view: SheetView; onView: (view: SheetView) => void }) => (
  <Menu label="Columns">
    <fieldset>
      <legend>Columns for</legend>
      {columnSets.map(({ name, hidden }) => (
        <label key={name} className="hub-tick">
          <input
            type="radio"
            name="column-set"
            checked={isSet(view.hidden, hidden)}
            onChange={() => onView({ ...view, hidden })}
          />
          {name}
        </label>
      ))}
    </fieldset>
    <fieldset>
      <legend>Columns shown</legend>
      {columns
        .filter((column) => column.enableHiding)
        .map((column) => {
          const name = column.id as SheetView['hidden'][number];
          return (
            <label key={name} className="hub-tick">
              <input
                type="checkbox"
                checked={!view.hidden.includes(name)}
                onChange={() => onView({ ...view, hidden: toggled(view.hidden, name) })}
              />
              {metaOf({ columnDef: column }).label}
            </label>
          );
        })}
    </fieldset>
  </Menu>
);
