import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Envelope } from '@hub/kernel';
import {
  Registry,
  RowsInMemory,
  assembleAgain,
  assembleCase,
  recordAfter,
  type AssembledCase,
  type Owner,
  type RecordRow,
} from '@hub/casebook';
import { AUTHORITY, BoroughStory } from '@hub/testing';
import { DEFAULT_SETTINGS, Workings, caseViews, fromParts, momentOf, type CaseRow, type CaseView } from '@hub/views';
import { randomHistory } from './random-borough.js';

const RUNS = Number(process.env['HUB_PROPERTY_RUNS'] ?? 400);

interface Followed {
  readonly owner: Owner;
  readonly event: Envelope;
  /** The case before the event, if there was one. */
  readonly known: AssembledCase | undefined;
  /** The case put together again; absent when it had to be put together from its records. */
  readonly again: AssembledCase | undefined;
  readonly whole: AssembledCase;
}

/** Follows a history event by event, each case carried on from the one before; says what became of each case touched. */
function* follow(events: readonly Envelope[]): Iterable<Followed> {
  const registry = new Registry();
  const source = new RowsInMemory();
  const held = new Map<string, RecordRow>();
  const cases = new Map<Owner, AssembledCase>();
  for (const event of events) {
    const before = held.get(event.stream);
    const row = recordAfter(event, before);
    if (!row) continue;
    held.set(row.key, row);
    const touched = registry.take(row, before);
    source.put(row, before);
    for (const owner of touched) {
      const whole = assembleCase(owner, AUTHORITY, registry, source);
      const known = cases.get(owner);
      const again = known && assembleAgain(known, row, touched, registry, source);
      cases.set(owner, again ?? whole);
      yield { owner, event, known, again, whole };
    }
  }
}

describe('a case put together again after one record', () => {
  it('is the case put together from all its records', () => {
    let count = 0;
    fc.assert(
      fc.property(randomHistory(), (events) => {
        for (const { again, whole } of follow(events)) {
          if (!again) continue;
          count += 1;
          expect(again).toEqual(whole);
        }
      }),
      { numRuns: RUNS },
    );
    expect(count).toBeGreaterThan(RUNS * 5);
  });

  it('has the very same episodes and interviews where the record has no bearing on them', () => {
    let count = 0;
    fc.assert(
      fc.property(randomHistory(), (events) => {
        for (const { event, known, again } of follow(events)) {
          const { stream, data } = event;
          const about = [stream, (data as { reportRef?: string }).reportRef ?? stream];
          for (const list of ['episodes', 'interviews'] as const) {
            const before = new Map<string, object>(known?.case?.[list].map((one) => [JSON.stringify(one), one]));
            for (const text of before.keys()) if (about.some((name) => text.includes(name))) before.delete(text);
            for (const one of again?.case?.[list] ?? []) {
              const same = before.get(JSON.stringify(one));
              if (!same) continue;
              count += 1;
              expect(one).toBe(same);
            }
          }
        }
      }),
      { numRuns: RUNS },
    );
    expect(count).toBeGreaterThan(RUNS * 5);
  });
});

/** The views whose rows differ when they are carried on event by event from when they are made whole. */
const differing = (views: readonly CaseView<CaseRow>[], events: readonly Envelope[]): string[] => {
  const found = new Set<string>();
  const workingsOf = new Map<Owner, Workings>();
  for (const { owner, event, again, whole } of follow(events)) {
    let workings = workingsOf.get(owner);
    if (!workings) workingsOf.set(owner, (workings = new Workings()));
    const moment = { owner, ...momentOf(event.recordedAt) };
    for (const view of views) {
      const carried = view.rows(again ?? whole, { ...moment, workings });
      const made = view.rows(whole, { ...moment, workings: new Workings() });
      const texts = made.map(({ key, row }) => `${key} ${JSON.stringify(row)}`);
      const others = [...carried, ...made].map(({ key, body }) => `${key} ${body}`);
      if ([...texts, ...texts].join('\n') !== others.join('\n')) found.add(view.table.table);
    }
  }
  return [...found];
};

describe('the rows of a view, event by event', () => {
  it('are byte for byte those made whole, and their text is their JSON', () => {
    fc.assert(
      fc.property(randomHistory(), (events) => {
        expect(differing(caseViews(DEFAULT_SETTINGS), events)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('differ for a view that keeps what it made of more than the parts it named', () => {
    let plans = 0;
    const counted = fromParts((owner: Owner) => ({ owner, plans }));
    const forgetful: CaseView<CaseRow> = {
      table: { table: 'forgetful_v1', columns: { owner: 'text' } },
      of: new Set(['plan']),
      rows: (assembled, { owner, workings }) => {
        plans = assembled.case?.plans.length ?? 0;
        const row = counted(workings, owner);
        return [{ key: owner, row, body: JSON.stringify(row) }];
      },
    };
    const story = new BoroughStory().child('A').plan('p', 'A', '2016-01-01').plan('q', 'A', '2016-02-01');
    expect(differing([forgetful], story.events)).toEqual(['forgetful_v1']);
  });
});
