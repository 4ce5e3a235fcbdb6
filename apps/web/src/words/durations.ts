/**
 * Elapsed hours in words: `40 min`, `9 h`, `11 h 30 min`, and from four days on `5 d 3 h`. The 72 hours of an
 * interview stay in hours, because people count them in hours.
 */
export const sayHours = (hours: number): string => {
  const minutes = Math.round(Math.abs(hours) * 60);
  const h = Math.floor(minutes / 60);
  if (h >= 96) return h % 24 === 0 ? `${h / 24} d` : `${Math.floor(h / 24)} d ${h % 24} h`;
  if (h >= 24) return `${Math.round(minutes / 60)} h`;
  if (h === 0) return `${minutes} min`;
  return minutes % 60 === 0 ? `${h} h` : `${h} h ${minutes % 60} min`;
};

/** Elapsed hours where room is short: minutes below two hours, whole hours after that. */
export const sayShortHours = (hours: number): string =>
  Math.abs(hours) < 2 ? sayHours(hours) : sayHours(Math.floor(Math.abs(hours)));

/** What is left of a clock: `9 h left`, or `5 h overdue` once it has run out. */
export const sayLeft = (hours: number, say: (hours: number) => string = sayHours): string =>
  hours < 0 ? `${say(hours)} overdue` : `${say(hours)} left`;

/** How long ago a day was: `today`, `yesterday`, `12 d ago`. */
export const sayAgo = (days: number): string => {
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 0 ? `in ${-days} d` : `${days} d ago`;
};

/** A number with its noun: `1 child`, `3 children`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
