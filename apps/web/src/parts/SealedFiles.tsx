import { useState } from 'react';
import { saveFile } from '../figures/download.js';
import { NOT_MADE } from './TakeFiles.js';
import type { Taken } from './taken.js';

interface Props {
  readonly files: readonly { readonly name: string }[];
  /** What each file is for, by its name. */
  readonly words: Readonly<Record<string, string>>;
  /** What they are files of, where several stand on one page. */
  readonly of?: string;
  /** Asks the hub for one of them. */
  readonly take: (name: string) => Promise<Taken>;
}

/** The files of something that was sealed, each as a button. Why one is not given out is said. */
export const SealedFiles = ({ files, words, of, take }: Props) => {
  const [failed, setFailed] = useState('');
  const press = async (name: string) => {
    const file = await take(name);
    setFailed(typeof file === 'string' ? file : file ? '' : NOT_MADE);
    if (typeof file === 'object') saveFile(file);
  };
  return (
    <>
      {failed !== '' && (
        <p className="hub-problem" role="alert">
          {failed}
        </p>
      )}
      <div className="govuk-button-group">
        {files.map(({ name }) => (
          <button
            key={name}
            type="button"
            className="govuk-button govuk-button--secondary hub-button--small"
            onClick={() => void press(name)}
          >
            {words[name] ?? name}
            {of && <span className="govuk-visually-hidden"> of {of}</span>}
          </button>
        ))}
      </div>
    </>
  );
};
