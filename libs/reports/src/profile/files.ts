import { htmlOf } from '../html.js';
import { profileDigest, type ProfileContent } from './content.js';
import { profileDocument } from './document.js';
import type { Drawings } from './drawings.js';
import { profileCsv, profileGeoJson } from './exports.js';
import { profileSlides } from './slides.js';

/** Names of the files of every profile, beside its slides. */
export const PROFILE_FILES = ['profile.html', 'profile.pdf', 'profile.json', 'profile.csv', 'profile.geojson'] as const;

/** The names of the slides of a profile, without their ending: each is there as a drawing (.svg) and in points (.png). */
export const slideNames = (content: ProfileContent, drawings: Drawings): readonly string[] =>
  profileSlides(content, drawings).map(({ name }) => name);

/**
 * Every file of a profile that is text, by its name, with how it is made; PDF and PNG are drawn elsewhere. The same content
 * gives the same text.
 */
export const profileTexts = (
  content: ProfileContent,
  drawings: Drawings,
): ReadonlyMap<string, () => string> =>
  new Map([
    ['profile.html', () => htmlOf(profileDocument(content, drawings))],
    ['profile.json', () => `${JSON.stringify({ digest: profileDigest(content), content }, null, 2)}\n`],
    ['profile.csv', () => profileCsv(content)],
    ['profile.geojson', () => profileGeoJson(content, drawings)],
    ...profileSlides(content, drawings).map(({ name, make }) => [`${name}.svg`, make] as const),
  ]);
