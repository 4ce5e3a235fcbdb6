import { setFlagsFromString } from 'node:v8';

/** By so many hundredths of what is in use a heap may grow until what is not needed any more is collected. */
const GROWTH = 50;

/**
 * Has every thread of this process, those that are yet to begin too, collect what is not needed any more as soon as its heap
 * has grown by half. Left to itself V8 waits until it is up to four times as large, for it counts with the whole machine.
 */
export const keepHeapsSmall = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
