import { useState } from 'react';
import { useClient } from 'urql';
import { saveFile } from '../figures/download.js';
import type { ProfilePageFieldsFragment } from '../gql/graphql.js';
import { NOT_MADE, TakeFiles } from '../parts/TakeFiles.js';
import { takenFrom } from '../parts/taken.js';
import { ProfileFileQuery } from './queries.js';
import { Recommendations } from './Recommendations.js';
import { ProfileTable, SectionView } from './Sections.js';
import { profileFileWords, slideWords } from './words.js';
import { WriteText } from './WriteText.js';

export type ProfileShown = ProfilePageFieldsFragment;

const Files = ({ profileId, shown }: { profileId: string; shown: ProfileShown }) => {
  const client = useClient();
  const [slide, setSlide] = useState('');
  const [noSlide, setNoSlide] = useState('');
  const { audience } = shown;
  const take = async (name: string) => {
    const { data } = await client
      .query(ProfileFileQuery, { profileId, audience, name }, { requestPolicy: 'network-only' })
      .toPromise();
    return takenFrom(data?.problemProfileFile);
  };
  const takeSlide = async (name: string) => {
    const file = await take(name).catch(() => undefined);
    setNoSlide(typeof file === 'string' ? file : file ? '' : NOT_MADE);
    if (typeof file === 'object') saveFile(file);
  };
  const slides = shown.files.filter((name) => name.startsWith('slide-'));
  const chosen = slides.includes(slide) ? slide : (slides[0] ?? '');
  return (
    <section className="hub-section" aria-labelledby="files">
      <h2 className="govuk-heading-m" id="files">
        Take it away
      </h2>
      <TakeFiles
        choices={shown.files
          .filter((name) => !name.startsWith('slide-'))
          .map((name) => ({ format: name, label: profileFileWords[name] ?? name }))}
        take={take}
        note="The file holds what this page shows, and no more. That you took it stands in the audit."
      />
      {slides.length > 0 && (
        <div className="hub-profile__slides">
          <label className="govuk-label govuk-label--s" htmlFor="slide">
            Slide of a map or chart
          </label>
          <select id="slide" className="govuk-select" value={chosen} onChange={({ target }) => setSlide(target.value)}>
            {slides.map((name) => (
              <option key={name} value={name}>
                {slideWords(name)}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="govuk-button govuk-button--secondary hub-button--small"
            onClick={() => void takeSlide(chosen)}
          >
            Take the slide
          </button>
          {noSlide !== '' && (
            <p className="hub-problem" role="alert">
              {noSlide}
            </p>
          )}
        </div>
      )}
    </section>
  );
};

/** A profile as one audience has it: recommendations and what changed first, then the sections, then its files. */
export const Document = ({ shown, onDone }: { shown: ProfileShown; onDone: (words: string) => void }) => {
  const { version, sections, recommendations, changed, since, key } = shown;
  const draft = version && version.state !== 'SEALED' && version.may.includes('WRITE') ? version.id : undefined;
  const parts = [
    ['recommendations', 'Recommendations'],
    ['changed', 'What changed'],
    ...sections.map(({ id, title }) => [`section-${id.toLowerCase()}`, title]),
    ...(version ? [['files', 'Take it away']] : []),
  ];
  return (
    <>
      <nav aria-label="In this profile" className="hub-jump">
        <ul>
          {parts.map(([id, words]) => (
            <li key={id}>
              <a href={`#${id}`}>{words}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Recommendations all={recommendations} draft={draft} onDone={onDone} />
      <section className="hub-section" aria-labelledby="changed">
        <h2 className="govuk-heading-m" id="changed">
          What changed
        </h2>
        {since ? (
          <ProfileTable
            caption={`Beside ${since}`}
            head={['What', 'Then', 'Now']}
            rows={changed.map(({ what, before, now }) => [what, before, now])}
          />
        ) : (
          <p className="govuk-body">There is no earlier version to set it beside.</p>
        )}
      </section>
      {sections.map((section) => (
        <SectionView
          key={section.id}
          section={section}
          under={
            draft !== undefined && (
              <WriteText
                key={section.text}
                profileId={draft}
                section={section.id}
                text={section.text ?? ''}
                onDone={onDone}
              />
            )
          }
        />
      ))}
      {key.map((words) => (
        <p key={words} className="hub-shown">
          {words}
        </p>
      ))}
      {version && <Files profileId={version.id} shown={shown} />}
    </>
  );
};
