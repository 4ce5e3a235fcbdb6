export { eraseInCopy, keysLeftIn, type Erasure, type ErasureDone, type ErasureWhole, type Residue } from './erasing.js';
export {
  BadLetter,
  digestOfLetter,
  fingerprintOf,
  letterKeysOf,
  openLetter,
  sealLetter,
  type Letter,
  type LetterKeys,
  type Outside,
  type PublicKeys,
} from './letter.js';
export { sealedLog } from './sealed-log.js';
export type { Statement, VaultDesk, VaultServer } from './server-keys.js';
export { copyVault, erasuresAt, sameVault, type VaultCopied, type VaultPlace } from './copying.js';
export { openVault, Vault, type SubjectKey, type SubjectKeys, type VaultOptions } from './vault.js';
