/** Which ties the page shows, as its address says. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
  readonly confirmedOnly: boolean;
}

const day = (text: string | null): string | null => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);

/** Reads the window of an address; what cannot be read is left open. */
export const readWindow = (query: URLSearchParams): Window => ({
  from: day(query.get('from')),
  to: day(query.get('to')),
  confirmedOnly: query.get('confirmed') === 'yes',
});

/** The address of a page with this window and one of its parts. */
export const writeWindow = ({ from, to, confirmedOnly }: Window, part: string): string => {
  const query = new URLSearchParams();
  if (part !== 'picture') query.set('show', part);
  if (from) query.set('from', from);
  if (to) query.set('to', to);
  if (confirmedOnly) query.set('confirmed', 'yes');
  const text = query.toString();
  return text ? `/links?${text}` : '/links';
};
