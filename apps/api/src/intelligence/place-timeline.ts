import { subjectKey } from '@hub/intelligence';
import type { LondonDate } from '@hub/kernel';
import { londonDateOf } from '@hub/kernel';
import type { TopicMinutes } from '@hub/panels';
import type { OffenceRow, PlaceCareRow } from '@hub/views';
import type { Disruption, PlaceMoment, PlaceMomentKind } from '../generated/graphql.js';
import { dateInWords } from '../edge/words.js';
import type { KnownLinks, KnownTie } from './known-links.js';

/** What a meeting of a panel had about a place. */
export interface Heard {
  readonly panel: string;
  readonly meetingDate: LondonDate;
  readonly minuted: TopicMinutes;
}

/** Everything about one place that somebody may know. */
export interface PlaceHistory {
  readonly known: KnownLinks;
  readonly ties: readonly KnownTie[];
  readonly care: PlaceCareRow | undefined;
  readonly orders: readonly Disruption[];
  readonly incidents: readonly OffenceRow[];
  readonly heard: readonly Heard[];
}

const ERASED = '(erased)';

const RELATIONS: Readonly<Record<string, string>> = {
  associates_with: 'is linked with it',
  met_at: 'met others here',
  found_at: 'was found here',
  exploited_at: 'was exploited here',
  suspected_of_exploiting: 'is linked with it',
  member_of: 'belongs to it',
  uses: 'uses it',
};

const RAGS: Readonly<Record<string, string>> = { red: 'red', amber: 'amber', green: 'green', none: 'no concern now' };

const VERDICTS = { keep: 'kept in view', act: 'to be acted on', close: 'closed' } as const;

const moment = (
  on: LondonDate,
  kind: PlaceMomentKind,
  words: string,
  childIds: readonly string[] = [],
): PlaceMoment => ({
  on,
  kind,
  words,
  childIds: [...childIds],
});

const ofCare = (care: PlaceCareRow | undefined): readonly PlaceMoment[] => [
  ...(care?.ratings ?? []).map(({ at, rag, reason }) =>
    moment(londonDateOf(at), 'RATED', `Rated ${RAGS[rag] ?? rag}: ${reason ?? ERASED}`),
  ),
  ...(care?.plans ?? []).map(({ at, plan, leadAgency }) =>
    moment(londonDateOf(at), 'PLANNED', `Plan, ${leadAgency} leads: ${plan ?? ERASED}`),
  ),
  ...(care?.guardians ?? []).flatMap(({ name = ERASED, part, since, until }) => [
    moment(since, 'GUARDIAN', `${name}, ${part}, looks out for children here`),
    ...(until === undefined ? [] : [moment(until, 'GUARDIAN', `${name}, ${part}, no longer looks out here`)]),
  ]),
];

const ofOrders = (orders: readonly Disruption[]): readonly PlaceMoment[] =>
  orders.flatMap(({ toolWords, steps, children }) =>
    steps.map(({ status, statusAt, expires }) =>
      moment(
        statusAt,
        'ORDER',
        `${toolWords}: ${status}${expires ? `, until ${dateInWords(expires)}` : ''}`,
        children.map(({ id }) => id),
      ),
    ),
  );

const ofIncidents = (incidents: readonly OffenceRow[], known: KnownLinks): readonly PlaceMoment[] =>
  incidents.map(({ occurredFrom, offenceType, childIds }) => {
    const names = childIds.map((id) => known.subjects.get(`child:${id}`)?.label ?? id);
    const whom = names.length === 0 ? '' : `: ${names.join('; ')}`;
    return moment(londonDateOf(occurredFrom), 'INCIDENT', `Incident, ${offenceType}${whom}`, childIds);
  });

/** Evidence that stands; when nobody says when it was seen, it counts on the day it became known. */
const ofTies = (ties: readonly KnownTie[], known: KnownLinks, place: string): readonly PlaceMoment[] =>
  ties.flatMap(({ a, b, evidence }) => {
    const other = subjectKey(a) === place ? b : a;
    const name = known.subjects.get(subjectKey(other))?.label ?? other.id;
    return evidence
      .filter(({ state }) => state !== 'refuted')
      .map(({ lastSeen, firstSeen, knownOn, relation, state, sourceAgency }) =>
        moment(
          lastSeen ?? firstSeen ?? knownOn,
          'SEEN',
          `${name} ${RELATIONS[relation] ?? relation} (${sourceAgency}, ${state})`,
          other.type === 'child' ? [other.id] : [],
        ),
      );
  });

const ofMeetings = (heard: readonly Heard[]): readonly PlaceMoment[] =>
  heard.flatMap(({ panel, meetingDate, minuted: { decision, actions } }) => [
    ...(decision
      ? [moment(meetingDate, 'HEARD', `${panel}: ${VERDICTS[decision.content.decision]}. ${decision.content.reason}`)]
      : []),
    ...actions.map(({ at, content: { ownerAgency, action, due } }) =>
      moment(londonDateOf(at), 'ACTION', `${panel} asks ${ownerAgency}, by ${dateInWords(due)}: ${action ?? ERASED}`),
    ),
  ]);

/** All that is known to have happened at a place and was done about it, the latest first. */
export const placeTimelineOf = (place: string, history: PlaceHistory): PlaceMoment[] => {
  const { known, ties, care, orders, incidents, heard } = history;
  return [
    ...ofCare(care),
    ...ofOrders(orders),
    ...ofIncidents(incidents, known),
    ...ofTies(ties, known, place),
    ...ofMeetings(heard),
  ].sort((a, b) => b.on.localeCompare(a.on) || a.kind.localeCompare(b.kind) || a.words.localeCompare(b.words));
};
