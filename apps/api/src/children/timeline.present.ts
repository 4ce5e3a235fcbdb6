import { elapsedHours, startOfLondonDay } from '@hub/kernel';
import { councilInWords } from '@hub/placements';
import { ROLES } from '@hub/sharing';
import type { TimelineEntry as ViewEntry } from '@hub/views';
import type { DecisionContent } from '@hub/panels';
import { decisionInWords } from '@hub/reports';
import type { TimelineEntry } from '../generated/graphql.js';
import { fieldInWords, noticeInWords, sentence, valueInWords } from '../edge/words.js';
import { toolSaysInWords, type ToolSaid } from './wording.js';

type Content = Readonly<Record<string, unknown>>;

interface Told {
  readonly title: string;
  readonly detail?: readonly (string | undefined)[];
}

const text = (value: unknown): string => valueInWords(value) ?? '';

/** Before what a child said in an interview. */
export const CHILD_WORDS = 'In the child’s words';

const labelled = (label: string, value: unknown): string | undefined => {
  const words = valueInWords(value);
  return words === null ? undefined : `${label}: ${words}`;
};

const when = (value: unknown): string => (typeof value === 'string' ? value : '');

const STATUS: Readonly<Record<string, string>> = {
  CLA: 'Looked after',
  CPP: 'Child protection plan',
  CIN: 'Child in need',
  EARLY_HELP: 'Early help',
  CARE_LEAVER: 'Care leaver',
};

const STRAND: Readonly<Record<string, string>> = {
  cse: 'CSE',
  missing: 'Missing',
  trafficking: 'Trafficking',
  gangs: 'Gangs',
};

const until = (content: Content): string => (content['end'] === undefined ? '' : ` until ${text(content['end'])}`);

const FROM: Readonly<Record<string, string>> = {
  home: 'home',
  foster: 'a foster placement',
  childrens_home: 'a children’s home',
  semi_independent: 'a semi-independent placement',
  hospital: 'hospital',
  school: 'school',
  other: 'somewhere else',
};

const from = (type: unknown): string => (type === undefined ? '' : `, from ${FROM[String(type)] ?? text(type)}`);

const report = (content: Content): Told => ({
  title: `Reported ${text(content['category'])} to police${from(content['missingFromType'])}`,
  detail: [
    labelled('Last seen', content['lastSeenAt']),
    labelled('Reported', content['reportedAt']),
    `${noticeInWords(
      content['laNotifiedAt'] === undefined
        ? undefined
        : elapsedHours(when(content['reportedAt']), when(content['laNotifiedAt'])),
      'report',
    )}.`,
    labelled('Risk', content['riskGrade']),
    labelled('Circumstances', content['circumstances']),
  ],
});

const found = (content: Content): Told => ({
  title: 'Came back or was found',
  detail: [
    labelled('Found', content['foundAt']),
    `${noticeInWords(
      content['laNotifiedAt'] === undefined
        ? undefined
        : elapsedHours(when(content['foundAt']), when(content['laNotifiedAt'])),
      'return',
    )}.`,
    labelled('How', content['foundHow']),
    labelled('Prevention interview', content['preventionInterviewAt']),
    labelled('Harm', content['harm']),
  ],
});

const interview = (content: Content): Told => {
  const detail = [
    labelled('Offered', content['offeredAt']),
    labelled('Answer', content['response']),
    labelled('Answered', content['responseAt']),
    labelled('Reason why not offered', content['notOfferedReason']),
    labelled('Agreed for', content['scheduledFor']),
    labelled('Took place', content['completedAt']),
    labelled('By', content['providerType']),
    labelled(CHILD_WORDS, content['childWords']),
  ];
  if (content['completedAt'] !== undefined) return { title: 'Return home interview took place', detail };
  if (content['response'] === 'not_offered') return { title: 'Return home interview not offered', detail };
  if (content['response'] !== undefined)
    return { title: `Return home interview: ${text(content['response'])}`, detail };
  if (content['scheduledFor'] !== undefined) return { title: 'Return home interview agreed', detail };
  return {
    title: content['offeredAt'] === undefined ? 'Return home interview opened' : 'Return home interview offered',
    detail,
  };
};

const TOLD: Readonly<Record<string, (content: Content) => Told>> = {
  child: (content) => ({
    title: 'On record with social care',
    detail: [labelled('Responsible authority', content['responsibleLa'])],
  }),
  status: (content) => ({
    title: `${STATUS[text(content['status'])] ?? text(content['status'])} from ${text(content['start'])}${until(content)}`,
    detail: [labelled('Legal status', content['legalStatus'])],
  }),
  death: (content) => ({
    title: `Died on ${text(content['diedOn'])}`,
    detail: [labelled('Told by', content['toldBy'])],
  }),
  keyWorker: (content) => ({
    title: `Key worker ${text(content['worker'])} from ${text(content['start'])}${until(content)}`,
    detail: [labelled('Team', content['team'])],
  }),
  merge: (content) => ({ title: `Id ${text(content['oldChildId'])} merged into ${text(content['childId'])}` }),
  match: (content) => ({
    title: `Report ${text(content['reportRef'])} matched to this child`,
    detail: [labelled('Decided by', content['decidedBy'])],
  }),
  report,
  return: found,
  interview,
  duty: (content) => ({
    title:
      content['notRequired'] === undefined ? 'Return home interview required' : 'Decided that no interview is required',
    detail: [labelled('Reason', (content['notRequired'] as Content | undefined)?.['reason'])],
  }),
  assessment: (content) => ({
    title: `${STRAND[text(content['strand'])] ?? ''} assessed: ${text(content['overrideRag'] ?? content['rag'])}`,
    detail: [
      `${toolSaysInWords(content as unknown as ToolSaid)}.`,
      labelled('Professional judgement', content['overrideRag']),
      labelled('Reason', content['overrideReason']),
      labelled('By', content['assessor']),
      labelled('Agency', content['agency']),
    ],
  }),
  plan: (content) => ({
    title: content['endedAt'] === undefined ? 'Safety plan agreed' : `Safety plan ended on ${text(content['endedAt'])}`,
    detail: [labelled('Agreed', content['agreedAt']), labelled('Review due', content['reviewDue'])],
  }),
  referral: (content) => ({
    title: `Referred to ${text(content['panel'])}`,
    detail: [labelled('By', content['referrerAgency']), labelled('Outcome', content['outcome'] ?? 'pending')],
  }),
  review: (content) => ({
    title: `Heard at ${text(content['panel'])}: ${decisionInWords(content['decision'] as DecisionContent['decision'])}`,
    detail: [labelled('About', content['strands']), labelled('RAG after', content['ragAfter'])],
  }),
  challenge: (content) => ({
    title: `${text(content['byAgency'])} challenged ${text(content['toAgency'])} at ${text(content['panel'])}`,
    detail: [labelled('Matter', content['matter']), labelled('Answered', content['answeredAt'])],
  }),
  action: (content) => ({
    title: `Action for ${text(content['ownerAgency'])}: ${text(content['action'])}`,
    detail: [
      labelled('Due', content['due']),
      labelled('Completed', content['completedAt']),
      labelled('Cancelled', content['cancelledAt']),
    ],
  }),
  placement: (content) => ({
    title: content['end'] === undefined ? 'Placed' : `Placement until ${text(content['end'])}`,
    detail: [
      labelled('From', content['start']),
      labelled('Kind', content['placementType']),
      labelled('Council of the area', councilInWords(text(content['hostLa']))),
      labelled('Checked', content['checkedAt']),
    ],
  }),
  authorisation: (content) => ({
    title: 'Placement agreed to',
    detail: [
      labelled('From', content['start']),
      labelled('Checks missing', content['missing']),
      labelled('Reason', content['reason']),
    ],
  }),
};

/** Who recorded it: agency and role, no names; of what a rule of the hub noted, that it did. */
const byInWords = ({ agency, role }: ViewEntry['by']): string =>
  role === 'PROCESS'
    ? 'The hub itself, by a rule'
    : `${agency}, ${((ROLES as Readonly<Record<string, string>>)[role] ?? role).toLowerCase()}`;

const changeInWords = ({ changed, withdrawn, type }: ViewEntry): string | undefined => {
  if (withdrawn) return 'This record was taken back. It counts nowhere.';
  const fields = changed.filter((field) => field !== 'assumed').map(fieldInWords);
  if (fields.length === 0) return undefined;
  return type.endsWith('Corrected') ? `Corrected: ${fields.join(', ')}.` : `New: ${fields.join(', ')}.`;
};

/** An entry of the timeline in words, with when it happened and when we knew. */
export const timelineEntry = (entry: ViewEntry): TimelineEntry => {
  const content = entry.content as Content;
  const { title, detail = [] } = TOLD[entry.kind]?.(content) ?? { title: entry.type };
  const assumed = content['assumed'] as readonly string[] | undefined;
  return {
    id: entry.id,
    occurredAt: entry.date === undefined ? entry.occurredAt : startOfLondonDay(entry.date),
    occurredOn: entry.date ?? null,
    recordedAt: entry.recordedAt,
    theme: entry.key.slice(0, entry.key.indexOf('.')),
    type: entry.type,
    title: sentence(title),
    detail: [
      changeInWords(entry),
      ...detail,
      assumed === undefined
        ? undefined
        : `Time assumed, because it exists twice: ${assumed.map(fieldInWords).join(', ')}.`,
    ].filter((words): words is string => words !== undefined),
    by: byInWords(entry.by),
    key: entry.key,
    withdrawn: entry.withdrawn,
  };
};
