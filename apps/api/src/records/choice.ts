import { z } from 'zod';
import { oneOf } from '../edge/fields.js';

/** A choice as the schema writes it, in capitals, as the record writes it. */
export const choice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z
    .string()
    .transform((name) => name.toLowerCase())
    .pipe(oneOf(words));
