import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Whether a request carries this secret as its bearer token; false when there is no secret. Takes the same time either way. */
export const holdsToken = ({ headers }: Pick<FastifyRequest, 'headers'>, token: string | undefined): boolean => {
  if (token === undefined) return false;
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};
