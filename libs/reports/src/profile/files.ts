import { madeFile, type MadeFile } from '../board/files.js';
import { htmlOf } from '../html.js';
import { profileDigest, type ProfileContent } from './content.js';
import { profileDocument } from './document.js';
import type { Shapes } from './drawings.js';
import { profileCsv, profileGeoJson } from './exports.js';
import { profileSlides } from './slides.js';

/** Names of the files of every profile, beside its slides. */
export const PROFILE_FILES = ['profile.html', 'profile.pdf', 'profile.json', 'profile.csv', 'profile.geojson'] as const;

/** Every file of a profile that is text; PDF and PNG are drawn elsewhere. The same content gives the same bytes. */
export const profileFiles = (content: ProfileContent, shapes: Shapes): readonly MadeFile[] => [
  madeFile('profile.html', htmlOf(profileDocument(content, shapes))),
  madeFile('profile.json', `${JSON.stringify({ digest: profileDigest(content), content }, null, 2)}\n`),
  madeFile('profile.csv', profileCsv(content)),
  madeFile('profile.geojson', profileGeoJson(content, shapes)),
  ...profileSlides(content, shapes).map(({ name, svg }) => madeFile(`${name}.svg`, svg)),
];
