import fc from 'fast-check';
import { HOUR } from '../definitions/london.js';
import { absence } from './absence.js';
import { disruption } from './disruption.js';
import { childIds, personOf, reportRefs, strands, type Told } from './rows.js';
import { momentIn, styles, textOf, type Scene } from './scenes.js';

const DAYS = 24 * HOUR;

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined, freq: 2 });

/** Somebody is worried about a child, who is looked after or in need, and all safeguards are put in place; nearly. */
const worry = (scene: Scene): fc.Arbitrary<Told[]> =>
  fc
    .record({
      child_id: childIds,
      strand: strands,
      start: momentIn(scene),
      style: styles,
      status: fc.constantFrom('CLA', 'CPP', 'CIN', 'EARLY_HELP'),
      id: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5', 'a6'),
      rag: fc.constantFrom('red', 'amber', 'green'),
      gang_link: fc.constantFrom('', 'at_risk', 'affiliated'),
      review: momentIn(scene),
      decision: fc.constantFrom('continue', 'escalate', 'close'),
      referredAfter: fc.constantFrom(0, DAYS, 30 * DAYS),
      end: maybe(momentIn(scene)),
    })
    .map(({ child_id, strand, start, style, status, id, rag, review, decision, referredAfter, ...told }) => {
      const date = (moment: number | undefined): string =>
        moment === undefined ? '' : textOf(moment, '').slice(0, 10);
      const from = date(start - 5 * DAYS);
      const end = date(told.end === undefined ? undefined : Math.max(told.end, start));
      const assessed_at = textOf(start, style);
      const gang_link = strand === 'gangs' ? told.gang_link : '';
      return [
        { feed: 'statuses', cells: { child_id, status, start: from, end } },
        { feed: 'keyworkers', cells: { child_id, worker: 'W', start: from, end } },
        { feed: 'safety_plans', cells: { plan_id: `plan-${id}`, child_id, agreed_at: from, ended_at: end } },
        {
          feed: 'risk_assessments',
          cells: {
            assessment_id: id,
            child_id,
            strand,
            tool: 'SERAF',
            assessed_at,
            rag,
            agency: 'CSC',
            multi_agency: 'Y',
            gang_link,
          },
        },
        {
          feed: 'panel_reviews',
          cells: { panel: 'MASE', meeting_date: date(review), child_id, decision, strands: strand },
        },
        {
          feed: 'panel_referrals',
          cells: {
            referral_id: `referral-${id}`,
            panel: 'MAP',
            child_id,
            referred_at: date(start + referredAfter),
            referrer_agency: 'police',
          },
        },
      ];
    });

/** A child in need is looked after for a while: which of the two counts changes on the days between. */
const care = (scene: Scene): fc.Arbitrary<Told[]> =>
  fc
    .record({
      child_id: childIds,
      status: fc.constantFrom('CIN', 'CPP'),
      lookedAfter: momentIn(scene),
      days: fc.constantFrom(0, 1, 5, 40),
      before: fc.constantFrom(0, 1, 400),
    })
    .map(({ child_id, status, lookedAfter, days, before }) => {
      const date = (days: number): string => textOf(lookedAfter + days * DAYS, '').slice(0, 10);
      return [
        { feed: 'statuses', cells: { child_id, status, start: date(-before), end: '' } },
        { feed: 'statuses', cells: { child_id, status: 'CLA', start: date(0), end: date(days) } },
      ];
    });

/** One child has two records, with the same name or nearly; somebody merges them, or says whose report it is. */
const twice = (scene: Scene): fc.Arbitrary<Told[]> =>
  fc
    .record({
      of: fc.constantFrom('A', 'B', 'C'),
      ids: fc.constantFrom(['D', ''], ['', 'D'], undefined),
      otherBirth: fc.constantFrom('', scene.births[5] ?? ''),
      own: fc.boolean(),
      report_ref: maybe(reportRefs),
      decided: fc.constantFrom('D', ''),
    })
    .map(({ of, ids, otherBirth, own, report_ref, decided }) => {
      const person = { ...personOf(scene, of), ...(otherBirth === '' ? {} : { dob: otherBirth }) };
      const at = textOf(scene.turns[0] ?? 0, '');
      const rows: Told[] = [
        {
          feed: 'children',
          cells: { child_id: 'D', ...person, sex: '9', responsible_la: own ? 'E09000006' : 'E09000008' },
        },
      ];
      if (ids) {
        const [old_child_id = of, child_id = of] = ids.map((id) => id || of);
        rows.push({ feed: 'child_aliases', cells: { old_child_id, child_id, merged_at: at } });
      }
      if (report_ref !== undefined) {
        const cells = { report_ref, child_id: decided || of, decided_by: 'a person', decided_at: at };
        rows.push({ feed: 'match_decisions', cells });
      }
      return rows;
    });

/** A MASE meeting at which somebody is challenged and something is to be done, by a day that is met or missed by one. */
const meeting = (scene: Scene): fc.Arbitrary<Told[]> =>
  fc
    .record({
      on: momentIn(scene),
      held: fc.constantFrom('Y', 'Y', 'N', ''),
      child_id: fc.oneof(fc.constant(''), childIds),
      number: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      dueAfter: fc.constantFrom(0, 7 * DAYS, 30 * DAYS),
      doneAfter: maybe(fc.constantFrom(-DAYS, 0, DAYS)),
      cancelledAfter: maybe(fc.constantFrom(-DAYS, 0, 0, DAYS)),
    })
    .map(({ on, held, child_id, number, dueAfter, doneAfter, cancelledAfter }) => {
      const date = (after: number | undefined): string =>
        after === undefined ? '' : textOf(on + after, '').slice(0, 10);
      const at = { panel: 'MASE', meeting_date: date(0) };
      const after = (days: number | undefined): string => date(days === undefined ? undefined : dueAfter + days);
      return [
        { feed: 'panel_meetings', cells: { ...at, held } },
        {
          feed: 'panel_challenges',
          cells: { challenge_id: number, ...at, child_id, by_agency: 'CSC', to_agency: 'police', matter: 'notices' },
        },
        {
          feed: 'panel_actions',
          cells: {
            action_id: number,
            ...at,
            child_id,
            owner_agency: 'police',
            action: 'visit',
            due: date(dueAfter),
            completed_at: after(doneAfter),
            cancelled_at: after(cancelledAfter),
          },
        },
      ];
    });

/** Rows that belong together. */
export const anyStory = (scene: Scene): fc.Arbitrary<Told[]> =>
  fc.oneof(
    { weight: 7, arbitrary: absence(scene) },
    { weight: 3, arbitrary: worry(scene) },
    { weight: 1, arbitrary: care(scene) },
    { weight: 1, arbitrary: twice(scene) },
    { weight: 2, arbitrary: meeting(scene) },
    { weight: 3, arbitrary: disruption(scene) },
  );

/** The children A, B and C, as everybody knows them from the start; C is another authority's. */
export const firstChildren = (scene: Scene): Told[] =>
  ['A', 'B', 'C'].map((child_id, index) => ({
    feed: 'children',
    cells: {
      child_id,
      ...personOf(scene, child_id),
      sex: ['1', '2', '9'][index] ?? '9',
      responsible_la: child_id === 'C' ? 'E09000008' : 'E09000006',
    },
  }));
