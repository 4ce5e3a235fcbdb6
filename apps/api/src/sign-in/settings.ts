import { createPrivateKey, hash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ROLES, ROLES_OF_NOBODY, type Role } from '@hub/sharing';
import { BadSettings } from '@hub/worker';
import { importPKCS8, type CryptoKey } from 'jose';
import { ClientSecretPost, modifyAssertion, PrivateKeyJwt, type ClientAuth } from 'openid-client';
import { z } from 'zod';

/** Where a claim stands among the claims of a person: the names from the outside in. */
export type ClaimPath = readonly string[];

/** What the hub takes from a claim: the first line whose value the claim holds. */
export interface ClaimMap<Meaning> {
  readonly claim: ClaimPath;
  readonly map: readonly (readonly [value: string, meaning: Meaning])[];
}

/** A program that sends records. */
export interface Program {
  /** How the issuer calls it: its client id. */
  readonly client: string;
  readonly name: string;
  /** For which agency it records. */
  readonly agency: string;
}

/** Which programs an issuer vouches for, and for whom their access tokens must be made. */
export interface ProgramSettings {
  readonly audience: string;
  readonly clients: readonly Program[];
}

/** One sign-in service: an issuer of OpenID Connect, and what its claims mean here. */
export interface IssuerSettings {
  /** Its short name in addresses and in the ids of its people. */
  readonly id: string;
  /** What it is called on the sign-in page. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  /** How the hub proves to the issuer that it is the hub. */
  readonly authentication: ClientAuth;
  readonly scopes: string;
  readonly role: ClaimMap<Role>;
  /** By claim, or the one agency that all people of this issuer work for. */
  readonly agency: ClaimMap<string> | string;
  /** The claim with the team of social care that somebody works in, in the words of case records. */
  readonly team?: ClaimPath;
  /** The claim with the name under which case records list somebody as key worker: one that nobody changes themselves. */
  readonly worker?: ClaimPath;
  /** The claim that holds a person's name, for the page only. */
  readonly displayName: ClaimPath;
  /** The claim by which the issuer's own administrators find the account. */
  readonly account: ClaimPath;
  /** Programs of partners that sign in with an access token of their own. */
  readonly programs?: ProgramSettings;
}

/** How people sign in. */
export interface SignInSettings {
  /** The hub's own origin, as browsers reach it; undefined = as each request names it, outside production only. */
  readonly address: string | undefined;
  /** Whom to ring, as a sentence. */
  readonly contact: string;
  /** Whether the made-up users can be chosen too: never in production. */
  readonly developmentUsers: boolean;
  readonly issuers: readonly IssuerSettings[];
}

/** The roles that a sign-in service can give people. */
const GIVEN_ROLES = (Object.keys(ROLES) as Role[]).filter((role) => !ROLES_OF_NOBODY.includes(role));

const text = z.string().trim().min(1, 'is empty');
const sentence = text.regex(/[.!]$/, 'must be a sentence that ends with a full stop');

/** A path with dots (`realm_access.roles`), or its names one by one when a name has dots itself. */
const claim = z.union([text.transform((path) => path.split('.')), z.array(text).min(1)], {
  error: 'must name a claim, such as "roles", "realm_access.roles" or ["https://hub.example/roles"]',
});

const RoleMap = z.strictObject({
  claim,
  map: z
    .array(
      z.strictObject({
        value: text,
        role: z.enum(GIVEN_ROLES as [Role, ...Role[]], { error: `must be one of ${GIVEN_ROLES.join(', ')}` }),
      }),
    )
    .min(1, 'gives nobody a role'),
});

const AgencyMap = z.strictObject({
  always: text.optional(),
  claim: claim.optional(),
  map: z
    .array(z.strictObject({ value: text, agency: text }))
    .min(1, 'names no agency')
    .optional(),
});

const PrivateKey = z.strictObject({
  file: text,
  algorithm: z.enum(['RS256', 'PS256', 'ES256', 'ES384'], { error: 'must be RS256, PS256, ES256 or ES384' }),
  /** Sent as `kid`. */
  keyId: text.optional(),
  /** Its thumbprint is sent as `x5t#S256`. */
  certificateFile: text.optional(),
  audience: z.enum(['issuer', 'token-endpoint'], { error: 'must be "issuer" or "token-endpoint"' }).default('issuer'),
});

const url = z.url({ protocol: /^https?$/, error: 'must be an address such as https://login.example' });

const Programs = z.strictObject({
  audience: text,
  clients: z.array(z.strictObject({ client: text, name: text, agency: text })).min(1, 'names no program'),
});

const Issuer = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'must be a short name of small letters, numbers and dashes'),
  name: text,
  issuer: url,
  clientId: text,
  clientSecretFile: text.optional(),
  privateKey: PrivateKey.optional(),
  scopes: z.array(text).default(['openid', 'profile']),
  role: RoleMap,
  agency: AgencyMap,
  team: z.strictObject({ claim }).optional(),
  worker: z.strictObject({ claim }).optional(),
  displayName: claim.default(['name']),
  account: claim.default(['sub']),
  programs: Programs.optional(),
});

const File = z.strictObject({
  address: url.optional(),
  contact: sentence,
  developmentUsers: z.boolean().default(false),
  issuers: z.array(Issuer).min(1, 'names no sign-in service'),
});

type GivenIssuer = z.output<typeof Issuer>;

const pathInWords = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (words, part) =>
      typeof part === 'number' ? `${words}[${part}]` : words === '' ? String(part) : `${words}.${String(part)}`,
    '',
  );

const issueInWords = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${pathInWords([...issue.path, key])}: there is no such setting`).join('\n');
  }
  const missing = issue.code === 'invalid_type' && /received undefined/.test(issue.message);
  return `${pathInWords(issue.path) || 'the file'}: ${missing ? 'is missing' : issue.message}`;
};

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address may be used: over TLS, or on this machine while nothing is real. */
const isSafe = (address: string, production: boolean): boolean => {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (!production && LOOPBACK.includes(hostname));
};

const repeated = (values: readonly string[]): string | undefined =>
  values.find((value, at) => values.indexOf(value) !== at);

/** What the shape of the file alone cannot say, each with the key it is about. */
const faultsOf = ({ address, developmentUsers, issuers }: z.output<typeof File>, production: boolean): string[] => {
  const faults: string[] = [];
  if (address === undefined) {
    if (production) faults.push('address: is missing: name the address of the hub, such as https://hub.example');
  } else {
    if (new URL(address).origin !== address.replace(/\/$/, ''))
      faults.push('address: must be an origin, without a path');
    if (!isSafe(address, production)) faults.push('address: must begin with https://');
  }
  if (developmentUsers && production) faults.push('developmentUsers: made-up users do not exist in production');
  const id = repeated(issuers.map((issuer) => issuer.id));
  if (id !== undefined) faults.push(`issuers: two have the id ${id}`);
  const same = repeated(issuers.map(({ issuer }) => new URL(issuer).href));
  if (same !== undefined) faults.push(`issuers: two name ${same}`);
  for (const [at, { issuer, clientId, clientSecretFile, privateKey, scopes, agency, programs }] of issuers.entries()) {
    const here = `issuers[${at}]`;
    if (!isSafe(issuer, production)) faults.push(`${here}.issuer: must begin with https://`);
    if ((clientSecretFile === undefined) === (privateKey === undefined)) {
      faults.push(`${here}: name either clientSecretFile or privateKey`);
    }
    if (!scopes.includes('openid')) faults.push(`${here}.scopes: must hold openid`);
    // A token that is made for people would otherwise let a program in.
    if (programs?.audience === clientId) faults.push(`${here}.programs.audience: must be another than clientId`);
    const twice = repeated((programs?.clients ?? []).map(({ client }) => client));
    if (twice !== undefined) faults.push(`${here}.programs: two have the client id ${twice}`);
    const { always, claim: from, map } = agency;
    if (always === undefined ? !from || !map : Boolean(from ?? map)) {
      faults.push(`${here}.agency: name either "always", or "claim" and "map"`);
    }
  }
  return faults;
};

const readNear = (file: string, name: string): string => {
  const path = resolve(dirname(file), name);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new BadSettings(`${file} names ${path}, which cannot be read.`);
  }
};

const secretOf = (file: string, name: string): string => {
  const secret = readNear(file, name).trim();
  if (secret === '') throw new BadSettings(`${file} names ${name} for a client secret, but it is empty.`);
  return secret;
};

const privateKeyJwt = async (file: string, given: z.output<typeof PrivateKey>): Promise<ClientAuth> => {
  const { algorithm, keyId, certificateFile, audience } = given;
  const pem = readNear(file, given.file);
  let key: CryptoKey;
  try {
    key = await importPKCS8(createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }) as string, algorithm);
  } catch {
    throw new BadSettings(`${file} names ${given.file}, which is no private key for ${algorithm} in PEM form.`);
  }
  let thumbprint: string | undefined;
  if (certificateFile !== undefined) {
    const certificate = readNear(file, certificateFile);
    try {
      thumbprint = hash('sha256', new X509Certificate(certificate).raw, 'base64url');
    } catch {
      throw new BadSettings(`${file} names ${certificateFile}, which is no certificate in PEM form.`);
    }
  }
  // The issuer's metadata reaches the assertion only here, so the client's authentication is made for each request.
  return (server, client, body, headers) =>
    PrivateKeyJwt(keyId === undefined ? key : { key, kid: keyId }, {
      [modifyAssertion]: (header, payload) => {
        if (thumbprint !== undefined) header['x5t#S256'] = thumbprint;
        if (audience === 'token-endpoint' && server.token_endpoint) payload['aud'] = server.token_endpoint;
      },
    })(server, client, body, headers);
};

const issuerOf = async (file: string, given: GivenIssuer): Promise<IssuerSettings> => {
  const { id, name, issuer, clientId, clientSecretFile, privateKey, scopes, role, agency, team, worker } = given;
  const { displayName, account, programs } = given;
  return {
    id,
    name,
    issuer,
    clientId,
    authentication: privateKey
      ? await privateKeyJwt(file, privateKey)
      : ClientSecretPost(secretOf(file, clientSecretFile ?? '')),
    scopes: scopes.join(' '),
    role: { claim: role.claim, map: role.map.map((line) => [line.value, line.role] as const) },
    agency: agency.always ?? {
      claim: agency.claim ?? [],
      map: (agency.map ?? []).map((line) => [line.value, line.agency] as const),
    },
    ...(team ? { team: team.claim } : {}),
    ...(worker ? { worker: worker.claim } : {}),
    displayName,
    account,
    ...(programs ? { programs } : {}),
  };
};

/** Reads what a settings file says, without the files it names. Throws `BadSettings` naming each key that is wrong. */
const parse = (file: string, production: boolean): z.output<typeof File> => {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? `is no JSON: ${error.message}` : 'cannot be read';
    throw new BadSettings(`HUB_SIGN_IN: ${file} ${why}.`);
  }
  const parsed = File.safeParse(given);
  const faults = parsed.success ? faultsOf(parsed.data, production) : parsed.error.issues.map(issueInWords);
  if (!parsed.success || faults.length > 0) {
    throw new BadSettings([`HUB_SIGN_IN: ${file} cannot be used.`, ...faults].join('\n'));
  }
  return parsed.data;
};

/**
 * Reads how people sign in from the file that `HUB_SIGN_IN` names. Files named inside are looked for beside it. In
 * production everything must go over TLS. Throws `BadSettings` naming each key that is unknown, missing or wrong.
 */
export const readSignIn = async (file: string, production: boolean): Promise<SignInSettings> => {
  const { address, contact, developmentUsers, issuers } = parse(file, production);
  return {
    address: address === undefined ? undefined : new URL(address).origin,
    contact,
    developmentUsers,
    issuers: await Promise.all(issuers.map((issuer) => issuerOf(file, issuer))),
  };
};
