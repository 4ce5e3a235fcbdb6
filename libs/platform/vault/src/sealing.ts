import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

const pool = Buffer.allocUnsafe(IV_BYTES * 1_024);
let used = pool.length;

/** Random initial values, drawn many at a time. */
const nextIv = (): Buffer => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += IV_BYTES;
  return Buffer.from(pool.subarray(used - IV_BYTES, used));
};

/** AES-256-GCM: iv, tag, ciphertext in one. `context` is not stored, but the same must be given to open it. */
export const seal = (key: Buffer, plain: Buffer | string, context: string): Buffer => {
  const iv = nextIv();
  const cipher = createCipheriv(CIPHER, key, iv);
  cipher.setAAD(Buffer.from(context));
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  cipher.final();
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
};

/** What was sealed. Throws when the key or the context is another one, or when a byte was changed. */
export const unseal = (key: Buffer, sealed: Buffer, context: string): Buffer => {
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const body = decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES));
  decipher.final();
  return body;
};
