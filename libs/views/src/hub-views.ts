import type { ViewGroup } from '@hub/kernel';
import { access } from './access/access.js';
import { areaChecks } from './area-checks/area-checks.js';
import { analyses } from './board/analyses.js';
import { packs } from './board/packs.js';
import { profiles, recommendations } from './board/profiles.js';
import { boardQuestions, releases } from './board/releases.js';
import { caseGroup, type CaseGroupLimits } from './cases/case-group.js';
import type { CaseRow, CaseView } from './cases/case-view.js';
import { children } from './children/children.js';
import { deliveryLog } from './delivery-log/delivery-log.js';
import { disruptions } from './disruptions/disruptions.js';
import { findings } from './findings/findings.js';
import { followUps } from './follow-ups/follow-ups.js';
import { disputes, holds, requests, retention } from './governance/governance.js';
import { handovers, receivedHandovers } from './handovers/handovers.js';
import { intelligenceViews } from './intelligence/index.js';
import { interviewsDue } from './interviews-due/interviews-due.js';
import { involvement } from './involvement/involvement.js';
import { matchQueue } from './match-queue/match-queue.js';
import { missingNow } from './missing-now/missing-now.js';
import { panelMeetings } from './panel-meetings/panel-meetings.js';
import { placements } from './placements/placements.js';
import { plainViews } from './plain-views.js';
import { quotations } from './quotations/quotations.js';
import { services } from './services/services.js';
import { DEFAULT_SETTINGS, type ViewSettings } from './settings.js';
import { trackingSheet } from './tracking-sheet/make-row.js';

/** Whoever was erased is counted, but shown nowhere. */
const exceptErased = (view: CaseView<CaseRow>): CaseView<CaseRow> => ({
  ...view,
  rows: (assembled, moment) => (assembled.case?.erased ? [] : view.rows(assembled, moment)),
});

/** Every view of whole cases. A new one is added here. */
export const caseViews = (settings: ViewSettings): readonly CaseView<CaseRow>[] =>
  [
    trackingSheet(settings),
    missingNow(settings),
    interviewsDue(settings),
    matchQueue,
    findings,
    children,
    involvement,
    placements,
  ].map(exceptErased);

/** Tables in which a case has at most one row, under the id of its child or report: its row is found by that key. */
export const KEYED_BY_CASE: ReadonlySet<string> = new Set(
  caseViews(DEFAULT_SETTINGS).flatMap(({ table, keyedByCase }) => (keyedByCase ? [table.table] : [])),
);

/** What the views are made for. */
export interface HubViews {
  /** ONS code of the council whose hub it is. */
  readonly authority: string;
  readonly settings?: ViewSettings;
  /** How much is kept in memory. */
  readonly limits?: CaseGroupLimits;
}

/** Every view of the hub, in the groups in which they are kept up. */
export const hubViews = ({ authority, settings = DEFAULT_SETTINGS, limits }: HubViews): readonly ViewGroup[] => [
  caseGroup(authority, caseViews(settings), limits),
  plainViews('deliveries', [deliveryLog]),
  plainViews('access', [access]),
  plainViews('area-checks', [areaChecks]),
  plainViews('panel-meetings', [panelMeetings]),
  plainViews('disruptions', [disruptions]),
  plainViews('follow-ups', [followUps]),
  plainViews('records', [holds, retention, disputes, requests]),
  plainViews('handovers', [handovers, receivedHandovers]),
  plainViews('intelligence', intelligenceViews),
  plainViews('board', [packs, releases, boardQuestions]),
  plainViews('problem-profile', [profiles, recommendations]),
  plainViews('analysis', [analyses, quotations, services]),
];
