import { PROFILE_SECTIONS, type ProfileSectionId } from '@hub/assurance';
import { PROFILE_SECTION_TITLES, type ProfileMap, type ProfileSection, type ProfileTrend } from './content.js';

/** What the rendition for board and members is made from: only what those may be shown who may know no children. */
export interface GuardedFacts {
  /** Maps of regions of enough children. */
  readonly maps: readonly ProfileMap[];
  /** Indicators as the guard of all figures shows them. */
  readonly trends: Readonly<Partial<Record<ProfileSectionId, readonly ProfileTrend[]>>>;
  readonly texts: Readonly<Partial<Record<ProfileSectionId, string>>>;
}

const SENTENCES: Readonly<Record<ProfileSectionId, readonly string[]>> = {
  victims: ['How old the children are and how they are looked after is told to the panel.'],
  adults: ['Adults of concern are in no number here. What was done against those who exploit children is.'],
  locations: ['Each area is of at least six children. Where less is known, areas are shown as one.'],
  themes: ['With whom, and at which hours, is told to the panel.'],
  gaps: ['How often something is missing from the records is told to the panel. Here stands what the lead makes of it.'],
};

/**
 * The sections for board and members. They bring no number of their own: each is one of the guard of all figures or of
 * the guarded map, so that whoever reads the profile knows nothing that the board page and the map do not tell.
 */
export const guardedSections = ({ maps, trends, texts }: GuardedFacts): readonly ProfileSection[] =>
  PROFILE_SECTIONS.map((id) => ({
    id,
    title: PROFILE_SECTION_TITLES[id],
    text: texts[id] ?? null,
    sentences: SENTENCES[id],
    tables: [],
    trends: trends[id] ?? [],
    maps: id === 'locations' ? maps : [],
    hours: [],
  }));
