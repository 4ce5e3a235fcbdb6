export { openEmbeddedLog, openReadOnlyLog, type EmbeddedOptions, type WritableLog } from './embedded-log.js';
export { readConnectionString, type ServerAddress } from './eventstore/connection-string.js';
export {
  openServerLog,
  openThreadedServerLog,
  type ServerLogOptions,
  type ServerLogPlace,
} from './eventstore/server-log.js';
export { copyToServer, type LogMove, type MoveProgress } from './eventstore/moving.js';
export { verifyServerLog } from './eventstore/verify-server.js';
export { PATIENCE, type Patience, type Timers } from './eventstore/timers.js';
export {
  BadConnectionString,
  EventIdReused,
  HistoryGoesBackwards,
  LogInUse,
  LogUnavailable,
  type UnavailableReason,
} from './errors.js';
export { eventIdOf } from './event-ids.js';
export { handle, type Handled, type HandleOptions } from './handle.js';
export { readLock, type LockHolder } from './lease.js';
export { openMemoryLog } from './memory-log.js';
export { newEventsOf } from './new-events.js';
export { openLogOnPort } from './port-log.js';
export { openThreadedLog, type ThreadedLog } from './threaded-log.js';
export { upcastLog, type Upcast, type Upcasts } from './upcasts.js';
export { digestAt, verifyChain, type ChainReport, type Digest } from './verifying.js';
