export { eventLogContract, type OpenedLog } from './event-log-contract.js';
export { startProtocolFake, type ProtocolFake } from './protocol-fake/protocol-fake.js';
export { AUTHORITY, handClock, SAMPLE_BY, SAMPLE_KIND, SAMPLE_KINDS, sampleEvent, type HandClock } from './samples.js';
export { postgresForTests } from './postgres.js';
export { temporaryFolder } from './temporary-folder.js';
export { Story } from './story.js';
export { at, BoroughStory } from './borough-story.js';
export { newEventsOf, openEmbeddedLog, openMemoryLog } from '@hub/event-log';
