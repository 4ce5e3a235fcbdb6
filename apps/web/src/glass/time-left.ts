const minute = 60_000;

/** What is left until a moment, in whole minutes rounded up: `2 h 45 min left`, `1 min left`. */
export const sayMinutesLeft = (nowMs: number, until: string): string => {
  const minutes = Math.max(0, Math.ceil((Date.parse(until) - nowMs) / minute));
  const [h, min] = [Math.floor(minutes / 60), minutes % 60];
  if (h === 0) return `${min} min left`;
  return min === 0 ? `${h} h left` : `${h} h ${min} min left`;
};
