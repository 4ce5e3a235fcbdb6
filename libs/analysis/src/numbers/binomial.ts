const sumFrom = (numbers: Float64Array, start: number): number => {
  let sum = 0;
  for (let at = start; at < numbers.length; at += 1) sum += numbers[at] as number;
  return sum;
};

/** How likely each number of successes 0 to n is, each success with probability p. */
export const binomial = (n: number, p: number): Float64Array => {
  const likelihoods = new Float64Array(n + 1);
  if (p <= 0 || p >= 1) {
    likelihoods[p <= 0 ? 0 : n] = 1;
    return likelihoods;
  }
  // From the likeliest number outwards, so that nothing large is ever multiplied by something vanishing.
  const middle = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  likelihoods[middle] = 1;
  for (let k = middle; k < n; k += 1) likelihoods[k + 1] = (likelihoods[k] as number) * (((n - k) / (k + 1)) * odds);
  for (let k = middle; k > 0; k -= 1) likelihoods[k - 1] = (likelihoods[k] as number) * (k / (n - k + 1) / odds);
  const all = sumFrom(likelihoods, 0);
  for (let k = 0; k <= n; k += 1) likelihoods[k] = (likelihoods[k] as number) / all;
  return likelihoods;
};

/** Numbers as likely as the one observed may differ from it in the last digits (as in R binom.test). */
const AS_LIKELY = 1 + 1e-7;

/** The two-sided p of k successes in n: of all numbers no likelier than k (exact binomial test). */
export const binomialP = (k: number, n: number, p: number): number => {
  const likelihoods = binomial(n, p);
  const observed = (likelihoods[k] ?? 0) * AS_LIKELY;
  let sum = 0;
  for (const likelihood of likelihoods) if (likelihood <= observed) sum += likelihood;
  return Math.min(1, sum);
};

const HALVINGS = 50;

/** The p between 0 and 1 at which a growing function reaches a target, by halving. */
const reached = (growing: (p: number) => number, target: number): number => {
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (growing(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** The interval of p that k successes in n do not contradict (Clopper and Pearson 1934), at 95 % unless said otherwise. */
export const binomialInterval = (k: number, n: number, confidence = 0.95): { low: number; high: number } => {
  const tail = (1 - confidence) / 2;
  const atLeast =
    (from: number) =>
    (p: number): number =>
      sumFrom(binomial(n, p), from);
  return {
    low: k === 0 ? 0 : reached(atLeast(k), tail),
    high: k === n ? 1 : reached(atLeast(k + 1), 1 - tail),
  };
};
