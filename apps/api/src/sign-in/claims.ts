import { hash } from 'node:crypto';
import { ROLES } from '@hub/sharing';
import type { HubUser } from '../edge/development-users.js';
import type { ClaimMap, ClaimPath, IssuerSettings } from './settings.js';

/** What an issuer says of a person. */
export type Claims = Readonly<Record<string, unknown>>;

/** Why somebody who proved who they are does not come in. */
export type Lacking = 'role' | 'agency' | 'groups';

/** A person as the hub knows them, or what their claims lack. */
export type Member = { readonly user: HubUser } | { readonly lacking: Lacking };

const isObject = (value: unknown): value is Claims =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (claims: Claims, path: ClaimPath): unknown =>
  path.reduce<unknown>(
    (inside, name) => (isObject(inside) && Object.hasOwn(inside, name) ? inside[name] : undefined),
    claims,
  );

/** The texts that a claim holds: one, or a list of them. */
const textsAt = (claims: Claims, path: ClaimPath): readonly string[] =>
  [valueAt(claims, path)].flat().filter((value): value is string => typeof value === 'string' && value !== '');

const meaningOf = <Meaning>(claims: Claims, { claim, map }: ClaimMap<Meaning>): Meaning | undefined => {
  const held = new Set(textsAt(claims, claim));
  return map.find(([value]) => held.has(value))?.[1];
};

/** Whether a claim was left out because it would have been too long; Entra ID does so with more than 200 groups. */
const isLeftOut = (claims: Claims, [name = '']: ClaimPath): boolean => {
  const elsewhere = claims['_claim_names'];
  return isObject(elsewhere) && Object.hasOwn(elsewhere, name);
};

/**
 * The id of a person: made of issuer and subject alone, so that no two people share one and nobody's changes with a name
 * or an e-mail address. It does not tell who they are.
 */
export const personOf = ({ id }: Pick<IssuerSettings, 'id'>, issuer: string, subject: string): string =>
  `${id}-${hash('sha256', JSON.stringify([issuer, subject]), 'hex').slice(0, 20)}`;

/** The account by which the issuer's administrators find a person: never a claim that holds a name. */
export const accountOf = (claims: Claims & { readonly sub: string }, { account }: IssuerSettings): string =>
  textsAt(claims, account)[0] ?? claims.sub;

/** Who somebody is here, by the claims that their issuer vouches for. */
export const memberOf = (
  claims: Claims & { readonly iss: string; readonly sub: string },
  settings: IssuerSettings,
): Member => {
  const role = meaningOf(claims, settings.role);
  if (role === undefined) return { lacking: isLeftOut(claims, settings.role.claim) ? 'groups' : 'role' };
  const agency = typeof settings.agency === 'string' ? settings.agency : meaningOf(claims, settings.agency);
  if (agency === undefined) return { lacking: 'agency' };
  const name = textsAt(claims, settings.displayName)[0] ?? ROLES[role];
  const [team] = settings.team ? textsAt(claims, settings.team) : [];
  const [worker] = settings.worker ? textsAt(claims, settings.worker) : [];
  const tied = { ...(team === undefined ? {} : { team }), ...(worker === undefined ? {} : { worker }) };
  return { user: { person: personOf(settings, claims.iss, claims.sub), name, role, agency, ...tied } };
};
