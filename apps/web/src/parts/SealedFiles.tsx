import { useState } from 'react';
import { saveFile } from '../figures/download.js';
import type { GivenFile } from './TakeFiles.js';

interface Props {
  readonly files: readonly { readonly name: string }[];
  /** What each file is for, by its name. */
  readonly words: Readonly<Record<string, string>>;
  /** What they are files of, where several stand on one page. */
  readonly of?: string;
  /** Asks the hub for one of them; undefined when it is not given out. */
  readonly take: (name: string) => Promise<GivenFile | undefined>;
}

/** The files of something that was sealed, each as a button. One that is not what was sealed is not given out. */
export const SealedFiles = ({ files, words, of, take }: Props) => {
  const [failed, setFailed] = useState(false);
  const press = async (name: string) => {
    const file = await take(name);
    setFailed(file === undefined);
    if (file) saveFile(file);
  };
  return (
    <>
      {failed && (
        <p className="hub-problem" role="alert">
          This file is not the one that was sealed, so it is not given out. Ring the administrator of the hub.
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
