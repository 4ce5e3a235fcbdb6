import { useRef, useState, type DragEvent } from 'react';
import { count } from '../words/durations.js';
import { kindOf, sayFeed } from './feeds.js';
import { chosenIn, dropped, saySize, withMore, type Chosen } from './files.js';

const sayKind = (path: string): string => {
  const found = kindOf(path);
  if (found.kind === 'feed') return sayFeed(found.feed);
  if (found.kind === 'declaration') return 'How the files are written';
  if (found.kind === 'unknown') return 'No feed of this name: the hub will refuse it';
  return found.spreadsheet
    ? 'A spreadsheet: it is not sent. Save the sheet as CSV (UTF-8) and choose that file'
    : 'No CSV file: it is not sent';
};

interface Props {
  readonly chosen: readonly Chosen[];
  readonly onChosen: (chosen: Chosen[]) => void;
}

/** Chooses the files of a delivery: drop them, or choose files, or a whole folder. */
export const FileChooser = ({ chosen, onChosen }: Props) => {
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const add = (more: readonly Chosen[]) => onChosen(withMore(chosen, more));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void dropped(event.dataTransfer).then(add);
  };
  const total = chosen.reduce((sum, { file }) => sum + file.size, 0);
  const field = (label: string, ref: typeof files, attributes: object) => (
    <>
      <input
        ref={ref}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={(event) => {
          add(chosenIn(event.target.files ?? []));
          event.target.value = '';
        }}
        {...attributes}
      />
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => ref.current?.click()}>
        {label}
      </button>
    </>
  );
  return (
    <>
      <div
        className={over ? 'hub-drop hub-drop--over' : 'hub-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>Drop the CSV files of a delivery here, or a whole folder.</p>
        <div className="hub-drop__buttons">
          {field('Choose files', files, {})}
          {field('Choose a folder', folder, { webkitdirectory: '' })}
        </div>
      </div>
      {chosen.length > 0 && (
        <div className="hub-scroll hub-scroll--tall" role="region" aria-label="Chosen files" tabIndex={0}>
          <table className="hub-table">
            <caption>
              {count(chosen.length, 'file')}, {saySize(total)}
            </caption>
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">What it is</th>
                <th scope="col" className="hub-table__number">
                  Size
                </th>
                <th scope="col">
                  <span className="govuk-visually-hidden">Remove</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {chosen.map(({ path, file }) => (
                <tr key={path}>
                  <th scope="row">{path}</th>
                  <td className={/^(un|other)/.test(kindOf(path).kind) ? 'hub-lacking' : undefined}>{sayKind(path)}</td>
                  <td className="hub-table__number">{saySize(file.size)}</td>
                  <td>
                    <button
                      type="button"
                      className="hub-link"
                      onClick={() => onChosen(chosen.filter((one) => one.path !== path))}
                    >
                      Remove<span className="govuk-visually-hidden"> {path}</span>
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};
