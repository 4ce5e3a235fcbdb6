/** A part of papers or minutes: whom or what it is about, and what is said, line by line. */
export interface SaidSection {
  readonly heading: string;
  /** The child it is about; null or absent = none. */
  readonly childId?: string | null | undefined;
  /** The person of concern, the place or the theme it is about; null or absent = none. */
  readonly topic?: string | null | undefined;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}
