import { createHash } from 'node:crypto';
import type { ProfileAudience, ProfileSectionId, RecommendationState } from '@hub/assurance';
import type { Instant, LondonDate } from '@hub/kernel';

/** A table of a profile, of cells as they are printed. The first column names its row, the second is this quarter. */
export interface ProfileTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is counted, or how to read it. */
  readonly note: string;
}

/** One indicator that counts, over quarters. `value` is null where there is nothing, or it is not shown. */
export interface ProfileTrend {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly points: readonly { readonly label: string; readonly value: number | null; readonly display: string }[];
}

/** A part of the map: one cell, or several shown as one. */
export interface ProfileRegion {
  readonly name: string;
  readonly cells: readonly string[];
  readonly events: number | null;
  readonly children: number | null;
  readonly change: string;
  /** More or fewer than chance would give, in words; empty where that was not worked out. */
  readonly chance: string;
}

/** One layer of the map in one quarter, in words and numbers. */
export interface ProfileMap {
  readonly layer: string;
  readonly title: string;
  readonly quarter: string;
  /** As known when: for the board always thirty days after the end of the quarter. */
  readonly knownAt: Instant;
  readonly cells: 'wards' | 'hexagons';
  /** For example: no distinguishable hotspot. */
  readonly says: string;
  readonly because: readonly string[];
  /** Most events first. */
  readonly regions: readonly ProfileRegion[];
  readonly geography: string;
  readonly approximate: boolean;
  readonly source: string;
}

/** When in the week: Monday to Sunday, hours from 0 to 23. */
export interface ProfileHours {
  readonly title: string;
  readonly reading: string;
  /** Shares of events, to one decimal. */
  readonly weights: readonly (readonly number[])[];
}

/** A section with what somebody writes of it and what the hub knows. */
export interface ProfileSection {
  readonly id: ProfileSectionId;
  readonly title: string;
  /** Null where nobody has written. */
  readonly text: string | null;
  readonly sentences: readonly string[];
  readonly tables: readonly ProfileTable[];
  readonly trends: readonly ProfileTrend[];
  readonly maps: readonly ProfileMap[];
  readonly hours: readonly ProfileHours[];
}

/** What is recommended, to whom, and how far it was at the moment of the profile. */
export interface ProfileRecommendation {
  readonly id: string;
  readonly text: string;
  readonly agency: string;
  readonly owner: string;
  readonly due: LondonDate;
  readonly state: RecommendationState;
  readonly overdue: boolean;
  readonly words: string | null;
  readonly actionId: string | null;
}

/** A number or a word that differs from the version before. */
export interface ProfileChange {
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

/** Everything a profile says to one audience. All its files are drawn from this. */
export interface ProfileContent {
  readonly audience: ProfileAudience;
  readonly council: string;
  readonly marking: string;
  readonly period: { readonly id: string; readonly label: string; readonly start: LondonDate; readonly end: LondonDate };
  /** 0 while it is live between two versions. */
  readonly version: number;
  readonly knownAt: Instant;
  readonly logPosition: number;
  /** Of the ledger, for the board. */
  readonly releaseId: string | null;
  readonly revises: { readonly version: number; readonly reason: string } | null;
  /** Whose children it is about, and how small numbers are kept. */
  readonly scope: string;
  readonly sections: readonly ProfileSection[];
  readonly recommendations: readonly ProfileRecommendation[];
  /** The version it is compared with; null for the first. */
  readonly since: { readonly period: string; readonly version: number } | null;
  readonly changed: readonly ProfileChange[];
  /** What the symbols say that are used. */
  readonly key: readonly string[];
}

export const PROFILE_SECTION_TITLES: Readonly<Record<ProfileSectionId, string>> = {
  victims: 'Victims',
  adults: 'Adults of concern',
  locations: 'Locations',
  themes: 'Themes: what, with whom and when',
  gaps: 'Gaps in knowledge',
};

export const PROFILE_AUDIENCE_NAMES: Readonly<Record<ProfileAudience, string>> = {
  panel: 'The panel, by its rights',
  director: 'Director and chief officer',
  board: 'Board and members',
};

/** SHA-256 of what a profile says to an audience: two with the same digest say the same. */
export const profileDigest = (content: ProfileContent): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');
