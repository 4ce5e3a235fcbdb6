import { isDate } from '@hub/kernel';
import type { SearchedBy } from '@hub/sharing';

/** A date of birth as people type it: 2003-02-28, 28/02/2003, 28.2.2003. */
export const dobIn = (text: string): string | undefined => {
  const trimmed = text.trim();
  if (isDate(trimmed)) return trimmed;
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(trimmed) ?? [];
  if (!day || !month || !year) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
};

/** By what somebody looks for a child, as far as what they typed tells. */
export const searchedBy = (text: string): SearchedBy => {
  if (dobIn(text) !== undefined) return 'date-of-birth';
  return /\d/.test(text) ? 'id' : 'name';
};
