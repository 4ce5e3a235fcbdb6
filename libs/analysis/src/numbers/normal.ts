const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
const FAR = 3;
const FRACTION_TERMS = 200;

/** The area between 0 and z > 0: phi(z) (z + z^3/3 + z^5/15 + ...), all terms positive (Marsaglia 2004). */
const fromZero = (z: number): number => {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return (sum * Math.exp((-z * z) / 2)) / ROOT_TWO_PI;
};

/** The area above a far z: phi(z) / (z + 1/(z + 2/(z + 3/(z + ...)))) (Laplace's continued fraction). */
const beyond = (z: number): number => {
  let fraction = z;
  for (let term = FRACTION_TERMS; term > 0; term -= 1) fraction = z + term / fraction;
  return Math.exp((-z * z) / 2) / (ROOT_TWO_PI * fraction);
};

/** P(Z > z) of a standard normal variable, to about 14 digits of its own size in both tails. */
export const upperTail = (z: number): number => {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < 0) return 1 - upperTail(-z);
  return z > FAR ? beyond(z) : 0.5 - fromZero(z);
};

/** P(|Z| >= |z|) of a standard normal variable. */
export const twoSidedP = (z: number): number => 2 * upperTail(Math.abs(z));
