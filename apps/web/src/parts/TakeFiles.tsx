import { useState } from 'react';
import type { FileEncoding, FileFormat } from '../gql/graphql.js';
import { saveFile } from '../figures/download.js';
import type { Taken } from './taken.js';

/** A file as the hub hands it over. */
export interface GivenFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly encoding: FileEncoding;
  readonly content: string;
}

interface Choice<Format> {
  readonly format: Format;
  readonly label: string;
}

type Way = 'ready' | 'making' | 'failed' | 'done';

/** What is said when no file came and the hub did not say why. */
export const NOT_MADE =
  'The file could not be made. Nothing is lost: try again, and tell your administrator if it fails again.';

const SAYS: Readonly<Record<Way, string>> = {
  ready: '',
  making: 'The file is being made…',
  failed: NOT_MADE,
  done: 'The file is in your downloads.',
};

/** Buttons that take what a page shows out of the hub as a file. `take` asks the hub for it. */
export const TakeFiles = <Format extends string = FileFormat>({
  choices,
  take,
  note,
}: {
  choices: readonly Choice<Format>[];
  take: (format: Format) => Promise<Taken>;
  note: string;
}) => {
  const [way, setWay] = useState<Way>('ready');
  const [why, setWhy] = useState('');
  const press = async (format: Format) => {
    if (way === 'making') return;
    setWay('making');
    const file = await take(format).catch(() => undefined);
    const given = typeof file === 'object';
    if (given) saveFile(file);
    setWhy(typeof file === 'string' ? file : '');
    setWay(given ? 'done' : 'failed');
  };
  return (
    <div className="hub-files">
      <p className="hub-cell__nothing">{note}</p>
      <div className="govuk-button-group">
        {choices.map(({ format, label }) => (
          <button
            key={format}
            type="button"
            className="govuk-button govuk-button--secondary hub-button--small"
            aria-disabled={way === 'making'}
            onClick={() => void press(format)}
          >
            {label}
          </button>
        ))}
      </div>
      <p role={way === 'failed' ? 'alert' : 'status'} className={way === 'failed' ? 'hub-problem' : 'govuk-body'}>
        {way === 'failed' && why !== '' ? why : SAYS[way]}
      </p>
    </div>
  );
};
