import { PARTS, type PartName } from '@hub/sharing';
import type {
  Child,
  ClockReading,
  Episode,
  Interview,
  InterviewDue,
  PoliceReport,
  StrandDetail,
  TimelineEntry,
} from '../generated/graphql.js';
import { NOT_REQUIRED } from './clocks.present.js';
import { CHILD_WORDS } from './timeline.present.js';

const ASK = 'Ring the MASH operational lead on the number in the directory.';

const withoutReason = (due: InterviewDue): InterviewDue => ({ ...due, reason: null });

const wordless = (interview: Interview): Interview => ({ ...interview, childWords: null });

/** An entry of the timeline without what the child said. */
export const withoutWords = (entry: TimelineEntry): TimelineEntry => ({
  ...entry,
  detail: entry.detail.filter((line) => !line.startsWith(CHILD_WORDS)),
});

const withoutDecision = (clock: ClockReading): ClockReading =>
  clock.words.startsWith(NOT_REQUIRED) ? { ...clock, words: NOT_REQUIRED } : clock;

const unheard = (interview: Interview): Interview => ({
  ...interview,
  pushFactors: [],
  pullFactors: [],
  companions: [],
  places: [],
  harmDisclosed: null,
  intelligenceSharedAt: null,
  quality: null,
});

const onlyColour = (strand: StrandDetail): StrandDetail => ({
  ...strand,
  why: [],
  toolSays: null,
  overrideRag: null,
  overrideReason: null,
  overrideUntil: null,
  reviewJudgement: false,
  assessor: null,
  gangLink: null,
  category: null,
  history: [],
});

const inReports =
  (change: (report: PoliceReport) => PoliceReport) =>
  (episode: Episode): Episode => ({ ...episode, reports: episode.reports.map(change) });

const dateless = (report: PoliceReport): PoliceReport => ({ ...report, dob: null });

const bare = (report: PoliceReport): PoliceReport => ({
  ...report,
  circumstances: null,
  lastSeenPlace: null,
  missingFromName: null,
  return: report.return ? { ...report.return, foundPlace: null, foundPlaceType: null } : null,
  conflictingReturn: null,
});

const undecided = (report: PoliceReport): PoliceReport => ({ ...report, notRequiredReason: null });

/** How each part is taken out of a child's page. */
const CUTS: Readonly<Record<PartName, (child: Child) => Child>> = {
  dob: (child) => ({ ...child, dob: null, episodes: child.episodes.map(inReports(dateless)) }),
  ethnicity: (child) => ({ ...child, ethnicity: null }),
  disability: (child) => ({ ...child, disability: [] }),
  childWords: (child) => ({
    ...child,
    childWords: [],
    interviews: child.interviews.map(wordless),
    timeline: child.timeline.map(withoutWords),
  }),
  interviewDetail: (child) => ({ ...child, interviews: child.interviews.map(unheard) }),
  noInterviewReason: (child) => ({
    ...child,
    interviewsDue: child.interviewsDue.map(withoutReason),
    clocks: child.clocks.map(withoutDecision),
    interviews: child.interviews.map((interview) => ({ ...interview, notOfferedReason: null })),
    episodes: child.episodes
      .map(inReports(undecided))
      .map((episode) => ({ ...episode, interview: episode.interview ? withoutReason(episode.interview) : null })),
  }),
  placementPlace: (child) => ({ ...child, placement: child.placement ? { ...child.placement, name: null } : null }),
  circumstances: (child) => ({ ...child, episodes: child.episodes.map(inReports(bare)) }),
  assessments: (child) => ({ ...child, assessments: [], strands: child.strands.map(onlyColour) }),
  panels: (child) => ({
    ...child,
    referrals: [],
    reviews: [],
    nextReviews: [],
    challenges: [],
    strands: child.strands.map((strand) => ({ ...strand, setByPanel: null })),
  }),
  actions: (child) => ({ ...child, actions: [] }),
  timeline: (child) => ({ ...child, timeline: [] }),
  findings: (child) => ({ ...child, findings: [] }),
};

/** A child's page without the parts that are kept back, each named with the reason, whether or not anything is in it. */
export const cutChild = (child: Child, hidden: ReadonlySet<PartName>): Child => {
  let cut = child;
  for (const part of hidden) cut = CUTS[part](cut);
  const withheld = [...hidden].map((part) => ({
    part,
    what: PARTS[part].what,
    reason: PARTS[part].reason,
    ask: ASK,
  }));
  return { ...cut, withheld };
};
