import type { HubProcess } from './process.js';
import { whenAChildReturnsThenAnInterviewIsRequired } from './when-a-child-returns-then-an-interview-is-required.js';
import { whenAMatterMovesOnThenItsRecordSaysSo } from './when-a-matter-moves-on-then-its-record-says-so.js';
import { whenAMeetingAsksForADisruptionThenTheRegisterConsidersIt } from './when-a-meeting-asks-for-a-disruption-then-the-register-considers-it.js';
import { whenAMeetingDecidesThenTheRecordsSaySo } from './when-a-meeting-decides-then-the-records-say-so.js';
import { whenAnEpisodeOpensForALookedAfterChildThenBriefingsAreDue } from './when-an-episode-opens-for-a-looked-after-child-then-briefings-are-due.js';

export { commandOf, type Histories, type HubProcess, type ProcessCommand } from './process.js';

/** Every process of the hub. A new one is added here. */
export const processes: readonly HubProcess[] = [
  whenAChildReturnsThenAnInterviewIsRequired,
  whenAMatterMovesOnThenItsRecordSaysSo,
  whenAMeetingDecidesThenTheRecordsSaySo,
  whenAMeetingAsksForADisruptionThenTheRegisterConsidersIt,
  whenAnEpisodeOpensForALookedAfterChildThenBriefingsAreDue,
];
