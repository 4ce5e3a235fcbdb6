/** The sum of numbers; 0 of none. */
export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The arithmetic mean; not a number of none. */
export const meanOf = (numbers: readonly number[]): number => sumOf(numbers) / numbers.length;
