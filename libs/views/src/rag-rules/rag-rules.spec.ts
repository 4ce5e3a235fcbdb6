import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asAtNow, casebookOf, rowsAfter, type ChildCase } from '@hub/casebook';
import { openStrands, RISK_TOOLS, type Band } from '@hub/exploitation';
import { at, AUTHORITY, BoroughStory } from '@hub/testing';
import { harmTrace } from './harm-trace.js';
import type { RagChange } from './rag-change.js';
import { whatIf } from './what-if.js';

const casesOf = (story: BoroughStory): ChildCase[] => [
  ...casebookOf(rowsAfter(story.events), AUTHORITY).cases.values(),
];

const seraf = RISK_TOOLS.find(({ tool }) => tool === 'SERAF');
const BANDS: readonly Band[] = seraf?.logic.by === 'bands' ? seraf.logic.bands : [];
/** Red from 14 on instead of 16. */
const STRICTER: RagChange = {
  tool: 'SERAF',
  bands: BANDS.map((band) => (band.rag === 'red' ? { ...band, from: 14 } : band)),
};
const END = at('2016-12-31T12:00');
const scored = (score: number, more: object = {}) => ({ score, toolVersion: '2015', ...more });

describe('what a changed rule would have done', () => {
  it('a child whose score falls into another band moves from the assessment on, and is still there', () => {
    const story = new BoroughStory()
      .child('A')
      .child('B')
      .assessment('a', 'A', 'cse', '2016-10-03T10:00', 'amber', scored(14))
      .assessment('b', 'B', 'cse', '2016-10-03T10:00', 'amber', scored(13));
    expect(whatIf(casesOf(story), STRICTER, END)).toEqual({
      moves: [
        { childId: 'A', strand: 'cse', from: at('2016-10-03T10:00'), was: 'amber', wouldBe: 'red', higher: true },
      ],
      assessments: 2,
      otherwise: 1,
      higherNow: 1,
      lowerNow: 0,
    });
  });

  it('until a panel set the RAG: what people decided stands', () => {
    const story = new BoroughStory()
      .child('A')
      .assessment('a', 'A', 'cse', '2016-10-03T10:00', 'amber', scored(15))
      .review('MASE', '2016-11-01', 'A', { ragAfter: 'green' });
    const { moves, higherNow } = whatIf(casesOf(story), STRICTER, END);
    expect(moves).toMatchObject([{ from: at('2016-10-03T10:00'), until: '2016-11-01T23:59:59.999Z', wouldBe: 'red' }]);
    expect(higherNow).toBe(0);
  });

  it('a professional judgement stands, whatever the tool would say', () => {
    const story = new BoroughStory()
      .child('A')
      .assessment(
        'a',
        'A',
        'cse',
        '2016-10-03T10:00',
        'amber',
        scored(15, { overrideRag: 'green', overrideReason: 'x' }),
      );
    expect(whatIf(casesOf(story), STRICTER, END)).toMatchObject({ moves: [], otherwise: 1 });
  });

  it('other versions, other tools and assessments without a score are left as they are', () => {
    const story = new BoroughStory()
      .child('A')
      .assessment('a', 'A', 'cse', '2016-10-03T10:00', 'amber', { score: 15, toolVersion: '2014' })
      .assessment('b', 'A', 'gangs', '2016-10-03T10:00', 'amber', { ...scored(15), tool: 'MERSEYSIDE_CCE' })
      .assessment('c', 'A', 'trafficking', '2016-10-03T10:00', 'amber', { toolVersion: '2015' });
    expect(whatIf(casesOf(story), { ...STRICTER, version: '2015' }, END)).toMatchObject({ moves: [], assessments: 0 });
  });

  it('the moves say at every moment exactly whose RAG would be another one', () => {
    const assessments = fc.array(
      fc.record({
        child: fc.constantFrom('A', 'B', 'C'),
        day: fc.integer({ min: 1, max: 28 }),
        score: fc.integer({ min: 0, max: 25 }),
        judged: fc.constantFrom(undefined, 'red', 'green'),
      }),
      { maxLength: 8 },
    );
    const reviews = fc.array(
      fc.record({
        child: fc.constantFrom('A', 'B', 'C'),
        day: fc.integer({ min: 1, max: 28 }),
        ragAfter: fc.constantFrom(undefined, 'red', 'amber', 'none'),
        decision: fc.constantFrom('continue', 'close'),
      }),
      { maxLength: 4 },
    );
    const dayOf = (day: number): string => `2016-10-${String(day).padStart(2, '0')}`;
    const ragBy = (bands: readonly Band[], score: number) =>
      bands.filter(({ from }) => from <= score).at(-1)?.rag ?? 'none';
    fc.assert(
      fc.property(assessments, reviews, fc.integer({ min: 1, max: 30 }), (assessed, reviewed, day) => {
        const told = (bands: readonly Band[]): ChildCase[] => {
          const story = new BoroughStory().child('A').child('B').child('C');
          assessed.forEach(({ child, day: on, score, judged }, index) =>
            story.assessment(`a${index}`, child, 'cse', `${dayOf(on)}T10:00`, ragBy(bands, score), {
              ...scored(score),
              ...(judged ? { overrideRag: judged, overrideReason: 'x' } : {}),
            }),
          );
          for (const { child, day: on, ragAfter, decision } of reviewed) {
            story.review('MASE', dayOf(on), child, { ragAfter, decision });
          }
          return casesOf(story);
        };
        const moment = at(`${dayOf(day)}T18:00`);
        const ragsOf = (cases: readonly ChildCase[]): Map<string, string | undefined> =>
          new Map(
            cases.map(({ id, strandFacts }) => [
              id,
              openStrands(strandFacts, asAtNow(moment)).find(({ strand }) => strand === 'cse')?.rag,
            ]),
          );
        const was = ragsOf(told(BANDS));
        const wouldBe = ragsOf(told(STRICTER.bands));
        const { moves } = whatIf(told(BANDS), STRICTER, END);
        for (const [id, rag] of was) {
          const move = moves.find(
            ({ childId, from, until }) => childId === id && from <= moment && (until === undefined || moment < until),
          );
          expect(move ? [move.was, move.wouldBe] : [rag, rag]).toEqual([rag, wouldBe.get(id)]);
        }
      }),
    );
  });
});

describe('the trace of a faulty rule', () => {
  const RIGHT: RagChange = { tool: 'SERAF', version: '2016-faulty', bands: BANDS };
  const FAULTY: readonly Band[] = BANDS.map((band) => (band.rag === 'red' ? { ...band, from: 20 } : band));
  const faulty = (score: number) => ({ score, toolVersion: '2016-faulty' });
  const saidBy = (bands: readonly Band[], score: number): string =>
    bands.filter(({ from }) => from <= score).at(-1)?.rag ?? 'none';

  it('names exactly the assessments that the faulty version rated wrongly, whatever else is on record', () => {
    const planted = fc.array(
      fc.record({
        score: fc.integer({ min: 0, max: 30 }),
        withFault: fc.boolean(),
        day: fc.integer({ min: 1, max: 28 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(planted, (assessed) => {
        const story = new BoroughStory();
        assessed.forEach(({ score, withFault, day }, index) =>
          story
            .child(`C${index}`)
            .assessment(
              `a${index}`,
              `C${index}`,
              'cse',
              `2016-10-${String(day).padStart(2, '0')}T10:00`,
              saidBy(withFault ? FAULTY : BANDS, score),
              withFault ? faulty(score) : scored(score),
            ),
        );
        const expected = assessed.flatMap(({ score, withFault }, index) =>
          withFault && score >= 16 && score < 20 ? [`a${index}`] : [],
        );
        expect(
          harmTrace(casesOf(story), RIGHT, END)
            .map(({ assessmentId }) => assessmentId)
            .sort(),
        ).toEqual(expected.sort());
      }),
    );
  });

  it('with every decision that was made while the wrong rating stood, and no other', () => {
    const story = new BoroughStory()
      .child('A')
      .assessment('a', 'A', 'cse', '2016-10-03T10:00', 'amber', faulty(18))
      .review('MASE', '2016-09-30', 'A', { decision: 'escalate' })
      .review('MASE', '2016-10-10', 'A', { decision: 'step_down', strands: ['cse'] })
      .review('MASE', '2016-10-17', 'A', { decision: 'continue', strands: ['gangs'] })
      .plan('p', 'A', '2016-09-01', '2016-10-12')
      .referral('r', 'A', '2016-10-04', { outcome: 'not_accepted', outcomeAt: '2016-10-05' })
      .assessment('b', 'A', 'cse', '2016-10-20T10:00', 'red', scored(18))
      .review('MASE', '2016-11-10', 'A', { decision: 'close', strands: ['cse'] });
    expect(harmTrace(casesOf(story), RIGHT, END)).toMatchObject([
      {
        assessmentId: 'a',
        said: 'amber',
        shouldSay: 'red',
        tooLow: true,
        overridden: false,
        stoodUntil: at('2016-10-20T10:00'),
        decisions: [
          { kind: 'referral', on: '2016-10-05', decided: 'not_accepted' },
          { kind: 'review', on: '2016-10-10', decided: 'step_down' },
          { kind: 'plan_ended', on: '2016-10-12' },
        ],
      },
    ]);
  });

  it('an erased person is in neither', () => {
    const cases = casesOf(
      new BoroughStory().child('A').assessment('a', 'A', 'cse', '2016-10-03T10:00', 'amber', faulty(18)),
    ).map((one): ChildCase => ({ ...one, erased: true }));
    expect(harmTrace(cases, RIGHT, END)).toEqual([]);
    expect(whatIf(cases, RIGHT, END)).toMatchObject({ moves: [], assessments: 0 });
  });
});
