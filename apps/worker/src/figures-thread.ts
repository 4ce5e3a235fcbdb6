import { workerData, type MessagePort } from 'node:worker_threads';
import type { Row } from '@hub/kernel';
import { ViewStore, type ViewPlace } from '@hub/view-store';
import {
  links,
  offences,
  places,
  subjectMerges,
  type LinkRow,
  type OffenceRow,
  type PlaceRow,
  type SubjectMergeRow,
} from '@hub/views';
import { AssuranceDesk, type AnalysisAsked, type QuotationsAsked, type YearAsked } from './board/assurance-desk.js';
import { offer } from './calls.js';
import { QuestionDesk, type QuestionPut } from './board/question-desk.js';
import { collectGarbage } from './collect-garbage.js';
import {
  FigureDesk,
  type CasebookAsked,
  type ExplanationAsked,
  type FigureAsked,
  type RetentionAsked,
} from './figure-desk.js';
import { GuardDesk, type GuardAsked } from './guard-desk.js';
import { Geographies } from './geography/geographies.js';
import type { MapAsked } from './map/map-answer.js';
import { MapDesk, type MapRecordsAsked } from './map/map-desk.js';
import { QualityDesk, type QualityAsked, type QualityRecordsAsked } from './quality/quality-desk.js';
import { EffectDesk, type DisruptionEffectAsked } from './effect-desk.js';
import { ProfileFactsDesk, type ProfileFactsAsked } from './profile/facts-desk.js';
import { RuleDesk, type RuleAsked } from './rule-desk.js';

/** What this thread is started with. */
export interface FiguresThreadData {
  readonly views: ViewPlace;
  readonly authority: string;
  /** The folder with the boundaries that were loaded. */
  readonly geography: string;
  readonly calls: MessagePort;
}

/** The thread that works figures out, so that a page is never kept waiting by one. */
const { views, authority, geography, calls } = workerData as FiguresThreadData;
const store = await ViewStore.open({ ...views, readOnly: true });
const desk = new FigureDesk(store, authority);
const guard = new GuardDesk(store, (asked) => desk.figures(asked));
const quality = new QualityDesk(store, (asked) => desk.casebook(asked));
const assurance = new AssuranceDesk(store, (asked) => desk.casebook(asked), new Geographies({ geography }));
const questions = new QuestionDesk(store, desk);
const rules = new RuleDesk((asked) => desk.casebook(asked));
const effects = new EffectDesk((asked) => desk.casebook(asked));
const profileFacts = new ProfileFactsDesk(store, authority, (asked) => desk.casebook(asked));
const rowsAt = async <R extends Row>(table: string, position: number): Promise<readonly R[]> =>
  (await store.rowsAt<R>(table, position)).map(({ row }) => row);
const maps = new MapDesk({
  casebook: (asked) => desk.casebook(asked),
  offences: (position) => rowsAt<OffenceRow>(offences.table, position),
  meetings: async (position) => ({
    links: await rowsAt<LinkRow>(links.table, position),
    places: await rowsAt<PlaceRow>(places.table, position),
    merges: await rowsAt<SubjectMergeRow>(subjectMerges.table, position),
  }),
  geographies: new Geographies({ geography }),
});

offer(calls, {
  ready: () => undefined,
  prepare: (asked: CasebookAsked) => desk.prepare(asked),
  giveBack: () => collectGarbage(),
  figures: (asked: FigureAsked) => desk.figures(asked),
  figure: (asked: FigureAsked & { id: string }) => desk.figure(asked),
  trend: (asked: FigureAsked & { id: string; quarters: number }) => desk.trend(asked),
  retention: (asked: RetentionAsked) => desk.retention(asked),
  forget: () => {
    desk.forget();
    maps.forget();
    guard.forget();
    profileFacts.forget();
  },
  shownFigures: (asked: GuardAsked) => guard.figures(asked),
  shownTrend: (asked: GuardAsked & { id: string; quarters: number }) => guard.trend(asked),
  shownYears: (asked: GuardAsked) => guard.years(asked),
  analysis: (asked: AnalysisAsked) => assurance.analysis(asked),
  quotations: (asked: QuotationsAsked) => assurance.quotations(asked),
  serviceMap: (asked: YearAsked) => assurance.services(asked),
  qualityPage: (asked: QualityAsked) => quality.page(asked),
  qualityRecords: (asked: QualityRecordsAsked) => quality.records(asked),
  boardQuestion: (asked: QuestionPut) => questions.answer(asked),
  explain: (asked: ExplanationAsked) => desk.explain(asked),
  whatIf: (asked: RuleAsked) => rules.whatIf(asked),
  harmTrace: (asked: RuleAsked) => rules.harmTrace(asked),
  disruptionEffect: (asked: DisruptionEffectAsked) => effects.effect(asked),
  map: (asked: MapAsked) => maps.map(asked),
  mapRecords: (asked: MapRecordsAsked) => maps.mapRecords(asked),
  profileFacts: (asked: ProfileFactsAsked) => profileFacts.facts(asked),
  close: async () => {
    await store.close();
    setImmediate(() => calls.close());
  },
});
