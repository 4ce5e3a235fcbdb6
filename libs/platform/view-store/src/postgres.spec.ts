import { POSTGRES } from '../test/engines.js';
import { viewStoreContract } from '../test/view-store-contract.js';

viewStoreContract(POSTGRES);
