/**
 * P-values adjusted for how many were looked at, in the order given: the smallest false discovery rate at which each
 * would be called a discovery, min over j >= i of p(j) m / j, at most 1 (Benjamini and Hochberg 1995).
 */
export const falseDiscoveryRates = (ps: readonly number[]): number[] => {
  const fromLargest = ps.map((_, index) => index).sort((a, b) => (ps[b] as number) - (ps[a] as number));
  const adjusted = new Array<number>(ps.length);
  let least = 1;
  fromLargest.forEach((index, place) => {
    least = Math.min(least, (ps[index] as number) * (ps.length / (ps.length - place)));
    adjusted[index] = least;
  });
  return adjusted;
};
