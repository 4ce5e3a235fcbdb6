import {
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { seal, unseal } from './sealing.js';

/** What others need to seal a letter for a hub, and to know one from it: DER in base64. Tells nobody anything. */
export interface PublicKeys {
  readonly sealing: string;
  readonly signing: string;
}

/** The keys of a hub for letters: made from its master key, so that whoever keeps that keeps these. */
export interface LetterKeys {
  readonly public: PublicKeys;
  readonly sealing: KeyObject;
  readonly signing: KeyObject;
}

/** What stands on the outside of a letter. It is signed and cannot be changed. */
export interface Outside {
  /** ONS codes. */
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  /** What the letter is about, for example the id of a handover. */
  readonly about: string;
}

/** A letter as it lies in a folder: what is inside is read by nobody but the hub it is for. */
export interface Letter extends Outside {
  readonly version: 1;
  /** The key made for this letter alone. */
  readonly once: string;
  readonly sealed: string;
  readonly signature: string;
}

/** A letter that is not what it says: changed, not from whom it says, or not for this hub. */
export class BadLetter extends Error {
  override readonly name = 'BadLetter';
}

const PREFIX = { x25519: '302e020100300506032b656e04220420', ed25519: '302e020100300506032b657004220420' } as const;

const privateKey = (curve: keyof typeof PREFIX, seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([Buffer.from(PREFIX[curve], 'hex'), seed]), format: 'der', type: 'pkcs8' });

const derOf = (key: KeyObject): string =>
  (key.type === 'private' ? createPublicKey(key as never) : key)
    .export({ format: 'der', type: 'spki' })
    .toString('base64');

const publicKey = (der: string): KeyObject =>
  createPublicKey({ key: Buffer.from(der, 'base64'), format: 'der', type: 'spki' });

/** The keys made of two secrets of 32 bytes each. */
export const letterKeysOf = (sealingSeed: Buffer, signingSeed: Buffer): LetterKeys => {
  const [sealing, signing] = [privateKey('x25519', sealingSeed), privateKey('ed25519', signingSeed)];
  return { public: { sealing: derOf(sealing), signing: derOf(signing) }, sealing, signing };
};

/** What two people compare by telephone to know that a key is the other's: eight groups of four hex digits. */
export const fingerprintOf = ({ sealing, signing }: PublicKeys): string =>
  (createHash('sha256').update(`${sealing} ${signing}`).digest('hex').slice(0, 32).match(/.{4}/g) ?? []).join(' ');

/** What is known of a letter without opening it: SHA-256 in hex. */
export const digestOfLetter = (letter: Letter): string => createHash('sha256').update(textOf(letter)).digest('hex');

const outsideOf = ({ from, to, kind, about }: Outside): string =>
  JSON.stringify(['hub letter 1', from, to, kind, about]);

const textOf = (letter: Letter): string => `${outsideOf(letter)} ${letter.once} ${letter.sealed}`;

const secretOf = (mine: KeyObject, theirs: KeyObject, once: string, outside: Outside): Buffer =>
  Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey: mine, publicKey: theirs }), once, outsideOf(outside), 32));

/** Seals a text for one hub (X25519, HKDF, AES-256-GCM) and signs it (Ed25519). */
export const sealLetter = (text: string, outside: Outside, from: LetterKeys, to: PublicKeys): Letter => {
  const ephemeral = generateKeyPairSync('x25519');
  const once = derOf(ephemeral.publicKey);
  const key = secretOf(ephemeral.privateKey, publicKey(to.sealing), once, outside);
  const sealed = seal(key, text, outsideOf(outside)).toString('base64');
  const letter: Letter = { version: 1, ...outside, once, sealed, signature: '' };
  return { ...letter, signature: sign(null, Buffer.from(textOf(letter)), from.signing).toString('base64') };
};

/** What a letter says. Throws `BadLetter` when it is not from whom it says, not for this hub, or was changed. */
export const openLetter = (letter: Letter, mine: LetterKeys, from: PublicKeys): string => {
  try {
    const signature = Buffer.from(letter.signature, 'base64');
    if (verify(null, Buffer.from(textOf(letter)), publicKey(from.signing), signature)) {
      const key = secretOf(mine.sealing, publicKey(letter.once), letter.once, letter);
      return unseal(key, Buffer.from(letter.sealed, 'base64'), outsideOf(letter)).toString('utf8');
    }
  } catch (error) {
    throw new BadLetter(`A letter that says it is from ${letter.from} does not open here`, { cause: error });
  }
  throw new BadLetter(`A letter says it is from ${letter.from}, but is not signed with the key of that authority`);
};
