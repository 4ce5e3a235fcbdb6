import { useId, useState } from 'react';
import { columns, metaOf } from './columns.js';
import { toggled } from './Filters.js';
import type { SheetView } from './view.js';

/** Which columns the sheet shows. The choice is part of the address. */
export const ColumnChooser = ({ view, onView }: { view: SheetView; onView: (view: SheetView) => void }) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <span className="hub-columns" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <button type="button" className="hub-link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        Columns
      </button>
      {open && (
        <fieldset id={id} className="hub-columns__panel">
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
      )}
    </span>
  );
};
