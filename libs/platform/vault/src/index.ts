export { eraseInCopy, keysLeftIn, type Erasure, type ErasureDone, type Residue } from './erasing.js';
export { sealedLog } from './sealed-log.js';
export { openVault, Vault, type SubjectKey, type VaultOptions } from './vault.js';
