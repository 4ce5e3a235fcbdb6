/**
 * Elapsed hours in words: `40 min`, `9 h`, `11 h 30 min`, from four days on `5 d 3 h`, from ten on `12 d`. The 72
 * hours of an interview stay in hours, because people count them in hours.
 */
export const sayHours = (hours: number): string => {
  const minutes = Math.round(Math.abs(hours) * 60);
  const h = Math.floor(minutes / 60);
  if (h >= 240) return `${Math.floor(h / 24)} d`;
  if (h >= 96) return h % 24 === 0 ? `${h / 24} d` : `${Math.floor(h / 24)} d ${h % 24} h`;
  if (h >= 24) return `${Math.round(minutes / 60)} h`;
  if (h === 0) return `${minutes} min`;
  return minutes % 60 === 0 ? `${h} h` : `${h} h ${minutes % 60} min`;
};

/** Elapsed hours where room is short: minutes below one hour, then whole hours, from four days on whole days. */
export const sayShortHours = (hours: number): string => {
  const whole = Math.floor(Math.abs(hours));
  if (whole === 0) return sayHours(hours);
  return whole >= 96 ? `${Math.floor(whole / 24)} d` : sayHours(whole);
};

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
