/** Made-up chance that is the same every time (mulberry32). */
export const chance = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (n: number): number => Math.floor(next() * n),
    happens: (share: number): boolean => next() < share,
    one: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  };
};
