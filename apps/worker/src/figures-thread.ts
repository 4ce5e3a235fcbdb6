import { workerData, type MessagePort } from 'node:worker_threads';
import { ViewStore, type ViewPlace } from '@hub/view-store';
import { offer } from './calls.js';
import { FigureDesk, type ExplanationAsked, type FigureAsked, type RetentionAsked } from './figure-desk.js';
import { RuleDesk, type RuleAsked } from './rule-desk.js';

/** What this thread is started with. */
export interface FiguresThreadData {
  readonly views: ViewPlace;
  readonly authority: string;
  readonly calls: MessagePort;
}

/** The thread that works figures out, so that a page is never kept waiting by one. */
const { views, authority, calls } = workerData as FiguresThreadData;
const store = await ViewStore.open({ ...views, readOnly: true });
const desk = new FigureDesk(store, authority);
const rules = new RuleDesk((asked) => desk.casebook(asked));

offer(calls, {
  ready: () => undefined,
  figures: (asked: FigureAsked) => desk.figures(asked),
  trend: (asked: FigureAsked & { id: string; quarters: number }) => desk.trend(asked),
  retention: (asked: RetentionAsked) => desk.retention(asked),
  forget: () => desk.forget(),
  explain: (asked: ExplanationAsked) => desk.explain(asked),
  whatIf: (asked: RuleAsked) => rules.whatIf(asked),
  harmTrace: (asked: RuleAsked) => rules.harmTrace(asked),
  close: async () => {
    await store.close();
    setImmediate(() => calls.close());
  },
});
