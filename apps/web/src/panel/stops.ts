import type { Rag, TopicKind } from '../gql/graphql.js';
import type { Tab } from '../parts/Tabs.js';
import type { Meeting } from './MeetingPage.js';

export type AgendaTab = 'children' | 'people' | 'places' | 'themes';

/** One thing that the meeting comes to: a child, a person of concern, a place, a theme. */
export interface Stop {
  /** `child:` with the id of the child, or the topic. */
  readonly at: string;
  readonly tab: AgendaTab;
  /** As the agenda lists it. */
  readonly title: string;
  /** As it is spoken of. */
  readonly spoken: string;
  readonly state: string;
  /** Of a child. */
  readonly overall?: Rag | null;
}

const tabOfKind: Readonly<Record<TopicKind, AgendaTab>> = { PERSON: 'people', PLACE: 'places', THEME: 'themes' };

const labels: Readonly<Record<AgendaTab, string>> = {
  children: 'Children',
  people: 'People of concern',
  places: 'Places',
  themes: 'Themes',
};
const order = Object.keys(labels) as readonly AgendaTab[];

/** Everything on the agenda in the order in which the meeting goes: children, people of concern, places, themes. */
export const stopsOf = ({ agenda, topics }: Pick<Meeting, 'agenda' | 'topics'>): readonly Stop[] => {
  const children = agenda.map((item): Stop => ({
    at: `child:${item.childId}`,
    tab: 'children',
    title: `${item.surname}, ${item.forename}`,
    spoken: `${item.forename} ${item.surname}`,
    state: item.state,
    overall: item.overall ?? null,
  }));
  const others = topics.map(({ topic, kind, title, state }): Stop => ({
    at: topic,
    tab: tabOfKind[kind],
    title,
    spoken: title,
    state,
  }));
  return order.flatMap((tab) => [...children, ...others].filter((stop) => stop.tab === tab));
};

/** The tabs of an agenda, with how much stands under each. */
export const tabsOf = (stops: readonly Stop[]): readonly Tab<AgendaTab>[] =>
  order.map((name) => ({ name, label: labels[name], count: stops.filter(({ tab }) => tab === name).length }));

/** What a page of the meeting stands at, by its address. */
export const stopAt = (query: URLSearchParams): string | undefined => {
  const child = query.get('child');
  return child === null ? (query.get('topic') ?? undefined) : `child:${child}`;
};

/** The id of the child that a page stands at; undefined when it stands at a topic. */
export const childAt = (at: string): string | undefined => (at.startsWith('child:') ? at.slice(6) : undefined);

/** Where the meeting shows it. */
export const pathOf = ({ panel, date }: { readonly panel: string; readonly date: string }, at: string): string => {
  const child = childAt(at);
  const query = child === undefined ? `topic=${encodeURIComponent(at)}` : `child=${encodeURIComponent(child)}`;
  return `/panels/${panel}/${date}/meeting?${query}`;
};
