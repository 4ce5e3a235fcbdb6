export { sealedLog } from './sealed-log.js';
export { openVault, Vault, type SubjectKey, type VaultOptions } from './vault.js';
