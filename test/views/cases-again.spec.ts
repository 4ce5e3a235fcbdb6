import { expect, it } from '@jest/globals';
import fc from 'fast-check';
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
import { AUTHORITY } from '@hub/testing';
import { randomHistory } from './random-borough.js';

const RUNS = Number(process.env['HUB_PROPERTY_RUNS'] ?? 400);

it('a case put together again after one record is the case put together from all its records', () => {
  let again = 0;
  fc.assert(
    fc.property(randomHistory(), (events) => {
      const registry = new Registry();
      const source = new RowsInMemory();
      const held = new Map<string, RecordRow>();
      const cases = new Map<Owner, AssembledCase>();
      for (const event of events) {
        const before = held.get(event.stream);
        const row = recordAfter(event, before);
        if (!row) continue;
        held.set(row.key, row);
        const touched = registry.touchedBy(row);
        if (before) for (const owner of registry.touchedBy(before)) touched.add(owner);
        registry.put(row, before);
        source.put(row, before);
        for (const owner of registry.touchedBy(row)) touched.add(owner);
        if (before) for (const owner of registry.touchedBy(before)) touched.add(owner);
        for (const owner of touched) {
          const whole = assembleCase(owner, AUTHORITY, registry, source);
          const known = cases.get(owner);
          const quick = known && assembleAgain(known, row, touched, registry, source);
          if (quick) {
            again += 1;
            expect(quick).toEqual(whole);
          }
          cases.set(owner, whole);
        }
      }
    }),
    { numRuns: RUNS },
  );
  expect(again).toBeGreaterThan(RUNS * 5);
});
