import { addDays, londonDateOf, type RowVersion } from '@hub/kernel';
import { agendaOf, MEMBERS, TERMS, topicKey, topicOfKey, type DecisionContent, type TopicRef } from '@hub/panels';
import { decisionInWords } from '@hub/reports';
import { isOther, judge } from '@hub/sharing';
import {
  panelMeetings as meetingsView,
  TRACKING_SHEET,
  presentSheetRow,
  type PanelMeetingRow,
  type SheetRow,
} from '@hub/views';
import { nobody, read, type ReadContext } from '../edge/reads.js';
import { rowsFor } from '../edge/live-rows.js';
import { sentence } from '../edge/words.js';
import { ragOf } from '../sheet/sheet.present.js';
import type {
  AgendaItem,
  AgendaProposal,
  PanelMeeting,
  PanelMeetingLine,
  PanelMeetingResult,
  ProposedTopic,
} from '../generated/graphql.js';
import { knownPart } from './known-part.js';
import { withoutSeat } from './seats.js';
import { agendaTopics, proposedTopics } from './topics.reads.js';
import { topicsAt, topicSight, type TopicSight } from './topic-titles.js';
import { proposedFor, type Proposed } from './agenda.facts.js';
import {
  earlierMeetingsOf,
  headersAt,
  noMeeting,
  kindInWords,
  reasonsInWords,
  sittingOf,
  type MeetingAsked,
  type Sitting,
} from './sittings.js';
import type { PresentedHeader, PresentedSheetRow } from '@hub/views';

const nameOfPanel = (panel: string): string => TERMS.findLast((terms) => terms.panel === panel)?.name ?? panel;

interface MeetingsKnown {
  readonly rows: readonly RowVersion<PanelMeetingRow>[];
  readonly topics: TopicSight;
}

const topicsOfRows = (rows: readonly RowVersion<PanelMeetingRow>[]): readonly TopicRef[] =>
  rows.flatMap(({ row }) => row.topics.flatMap((key) => topicOfKey(key) ?? []));

/** Every meeting made in the hub. */
export const panelMeetings = read({
  subject: 'panel',
  purpose: 'safeguarding',
  find: (_args: object, { hub, moment }) => rowsFor<PanelMeetingRow>(hub, meetingsView.table, moment),
  hydrate: async (rows: readonly RowVersion<PanelMeetingRow>[], _args, context): Promise<MeetingsKnown> => ({
    rows,
    topics: await topicSight(context, topicsOfRows(rows)),
  }),
  rules: ({ rows, topics: known }, { sight }) => ({
    topics: known,
    rows: rows
      .filter(({ row }) => sight.sitsOn(row.panel))
      .map((version) => {
        const open = (childId: string): boolean => sight.opens(childId);
        const { agenda, decided } = version.row;
        const topics = topicsOfRows([version])
          .filter((topic) => known.opens(topic))
          .map(topicKey);
        return {
          ...version,
          row: { ...version.row, agenda: agenda.filter(open), decided: decided.filter(open), topics },
        };
      }),
  }),
  present: ({ rows }): PanelMeetingLine[] =>
    rows
      .map(({ row }) => ({
        panel: row.panel,
        panelName: nameOfPanel(row.panel),
        date: row.meetingDate,
        status: row.status,
        chairAgency: row.chairAgency,
        children: row.agenda.length,
        topics: row.topics.length,
        decided: row.decided.length,
        openedAt: row.openedAt ?? null,
        closedAt: row.closedAt ?? null,
        quorate: row.quorate ?? null,
      }))
      .sort((a, b) => b.date.localeCompare(a.date) || (a.panel < b.panel ? -1 : 1)),
  names: nobody,
});

/** Adults of concern and places among topics. */
const othersAmong = (topics: readonly { readonly topic: string }[]): readonly string[] =>
  topics.map(({ topic }) => topic).filter(isOther);

interface MeetingKnown {
  readonly sitting: Sitting;
  readonly childIds: readonly string[];
  readonly headers: ReadonlyMap<string, PresentedHeader>;
  readonly lines: ReadonlyMap<string, PresentedSheetRow>;
  readonly topics: TopicSight;
}

const decidedInWords = ({ decision, ragAfter }: DecisionContent): string =>
  sentence(`${decisionInWords(decision)}${ragAfter === undefined ? '' : `, RAG ${ragAfter}`}`);

const itemOf = ({ sitting: { state, minutes }, headers, lines }: MeetingKnown, childId: string): AgendaItem => {
  const item = state.items[childId];
  const header = headers.get(childId);
  const line = lines.get(header?.childId ?? childId);
  const minuted = minutes.items.find((one) => one.childId === childId);
  const clash = (item?.clashing.length ?? 0) > 0;
  return {
    childId,
    surname: header?.surname ?? childId,
    forename: header?.forename ?? '',
    age: header?.age ?? null,
    overall: ragOf(line?.overall),
    missingNow: line?.missing.now ?? false,
    reasons: minuted ? reasonsInWords(minuted) : [],
    state: clash ? 'clash' : item?.decided ? 'decided' : 'waiting',
    decision: item?.decided ? decidedInWords(item.decided) : null,
  };
};

const linesNow = async ({ hub, moment }: ReadContext): Promise<ReadonlyMap<string, PresentedSheetRow>> => {
  const rows = await rowsFor<SheetRow>(hub, TRACKING_SHEET.table, moment);
  return new Map(
    rows.flatMap(({ row }) => {
      const line = presentSheetRow(row, moment.at);
      return line ? [[line.childId, line] as const] : [];
    }),
  );
};

const meetingOf = (known: MeetingKnown, { hub, user, moment, sight }: ReadContext): PanelMeeting => {
  const { state, minutes } = known.sitting;
  const { terms, chairs, quorum, papers } = minutes;
  const may = (subject: 'panel-prepare' | 'panel-chair'): boolean =>
    judge(user.role, 'safeguarding', subject, hub.settings.roles).allowed;
  return {
    panel: minutes.panel,
    panelName: terms.name,
    purpose: terms.purpose,
    terms: terms.version,
    date: minutes.meetingDate,
    status: state.status,
    canOpen: state.status === 'called' && londonDateOf(moment.at) >= minutes.meetingDate,
    chair: chairs.chair,
    chairAgency: chairs.chairAgency,
    coChair: chairs.coChair ?? null,
    coChairAgency: chairs.coChairAgency ?? null,
    openedAt: minutes.openedAt ?? null,
    closedAt: minutes.closedAt ?? null,
    quorum: { ...quorum, lacking: quorum.lacking.map((member) => MEMBERS[member]) },
    members: terms.members.map((code) => ({
      code,
      name: MEMBERS[code],
      attendance: state.attendance[code]?.attendance ?? null,
      people: state.attendance[code]?.people ?? null,
    })),
    agenda: known.childIds.map((childId) => itemOf(known, childId)),
    topics: agendaTopics(known.sitting),
    papers: papers
      ? {
          sealedAt: papers.judgedAt,
          children: papers.childIds.filter((childId) => sight.opens(childId)).length,
        }
      : null,
    nextReview: addDays(minutes.meetingDate, terms.everyDays - 3),
    mayPrepare: may('panel-prepare'),
    mayChair: may('panel-chair'),
  };
};

/** One meeting with its agenda. */
export const panelMeeting = read({
  subject: 'panel',
  purpose: 'safeguarding',
  find: (args: MeetingAsked, { hub, sight }) =>
    sight.sitsOn(args.panel) ? sittingOf(hub, args) : Promise.resolve(undefined),
  hydrate: async (sitting: Sitting | undefined, _args, context): Promise<MeetingKnown | undefined> =>
    sitting && {
      sitting,
      childIds: agendaOf(sitting.state),
      headers: await headersAt(context.hub, context.moment),
      lines: await linesNow(context),
      topics: await topicSight(context, topicsAt([sitting])),
    },
  rules: (known, { sight }) =>
    known && {
      ...known,
      sitting: knownPart(known.sitting, sight, known.topics),
      childIds: known.childIds.filter((childId) => sight.opens(childId)),
    },
  present: (known, args, context): PanelMeetingResult =>
    withoutSeat(args.panel, context.sight) ??
    (known ? { __typename: 'PanelMeeting', ...meetingOf(known, context) } : noMeeting(args)),
  names: (answer) => (answer.__typename === 'PanelMeeting' ? answer.agenda.map(({ childId }) => childId) : []),
  others: (answer) => (answer.__typename === 'PanelMeeting' ? othersAmong(answer.topics) : []),
});

interface ProposalKnown extends Proposed {
  readonly onAgenda: ReadonlySet<string>;
  readonly topics: readonly ProposedTopic[];
  readonly headers: ReadonlyMap<string, PresentedHeader>;
}

/** Whom the rules propose and who is not yet on the agenda. */
export const agendaProposal = read({
  subject: 'panel-prepare',
  purpose: 'safeguarding',
  find: (args: MeetingAsked, { hub, moment }) => proposedFor(hub, args, moment),
  hydrate: async (proposed: Proposed, args, context): Promise<ProposalKnown> => {
    const { hub, moment, sight } = context;
    const sitting = await sittingOf(hub, args);
    const earlier = await earlierMeetingsOf(hub, args, moment);
    const topics = await topicSight(context, topicsAt(earlier));
    return {
      ...proposed,
      onAgenda: new Set(sitting ? agendaOf(sitting.state) : []),
      topics: proposedTopics(
        earlier.map((one) => knownPart(one, sight, topics)),
        sitting,
      ),
      headers: await headersAt(hub, moment),
    };
  },
  rules: (known, { sight }) => ({ ...known, proposals: sight.keep(known.proposals, ({ childId }) => childId) }),
  present: ({ rules, proposals, lines, onAgenda, headers, topics }): AgendaProposal => ({
    rules,
    topics: [...topics],
    children: proposals
      .filter(({ childId }) => !onAgenda.has(childId))
      .flatMap((proposal) => {
        const header = headers.get(proposal.childId);
        if (!header) return [];
        return [
          {
            childId: proposal.childId,
            surname: header.surname,
            forename: header.forename,
            age: header.age,
            overall: ragOf(lines.get(proposal.childId)?.overall),
            missingNow: proposal.reasons.some(({ code }) => code === 'missing_now'),
            reasons: reasonsInWords(proposal),
            kinds: proposal.reasons.map(kindInWords),
          },
        ];
      }),
  }),
  names: ({ children }) => children.map(({ childId }) => childId),
  others: ({ topics }) => othersAmong(topics),
});
