import type { HubUser } from './development-users.js';
import type { Session } from './sessions.js';

/** What every resolver is given. */
export interface EdgeContext {
  readonly user: HubUser;
  readonly session: Session;
}
