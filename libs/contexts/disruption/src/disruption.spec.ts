import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  MEASURE_TERMS,
  MEASURES,
  STATUSES,
  TOOL_TERMS,
  TOOLS,
  breachesOf,
  disruptionKinds,
  inForceOn,
  interimOn,
  isClosed,
  lifeOf,
  mayFollow,
  standingOn,
  stepDecider,
  stepStream,
  termsOf,
  whyNotTake,
  type DisruptionLife,
  type Measure,
  type Status,
  type Step,
} from './index.js';

const step = (status: Status, statusAt: string, more: Partial<Step> = {}): Step => ({
  disruptionId: 'D1',
  tool: 'SRO',
  subjectType: 'person',
  subjectId: 'PC1',
  status,
  statusAt,
  ...more,
});

const life = (...steps: readonly Step[]): DisruptionLife => {
  const found = lifeOf(steps);
  if (!found) throw new Error('no life');
  return found;
};

const codes = (...steps: readonly Step[]): string[] => life(...steps).contradictions.map(({ code }) => code);

describe('a step', () => {
  it('is taken whatever the others say: files come in any order', () => {
    for (const status of STATUSES) {
      const decision = stepDecider.decide(
        { type: 'Record', content: step(status, '2026-01-01', { expires: '2026-02-01' }) },
        stepDecider.initial,
      );
      expect(decision.outcome).toBe('accepted');
    }
  });

  it.each<[Status, boolean]>([
    ['granted', false],
    ['served', false],
    ['varied', false],
    ['interim', false],
    ['expired', true],
    ['breached', true],
  ])('%s with an expiry before its date: taken = %s', (status, taken) => {
    const decision = stepDecider.decide(
      { type: 'Record', content: step(status, '2026-02-02', { expires: '2026-02-01' }) },
      stepDecider.initial,
    );
    expect(decision.outcome === 'accepted').toBe(taken);
  });

  it('has a stream of its own, and nothing in it names anybody', () => {
    expect(stepStream('D1', 'granted', '2026-01-01')).toBe('disruption.step-D1|granted|2026-01-01');
    expect(disruptionKinds.flatMap(({ personal }) => personal)).toEqual([]);
  });
});

describe('a life', () => {
  const steps = [
    step('considered', '2026-01-01', { childIds: ['B'] }),
    step('applied', '2026-01-05'),
    step('interim', '2026-01-10', { expires: '2026-02-10' }),
    step('granted', '2026-02-01', { expires: '2028-03-01', childIds: ['A', 'B'] }),
    step('served', '2026-02-01'),
    step('breached', '2026-05-01', { outcome: 'arrest' }),
    step('charged', '2026-05-02'),
    step('convicted', '2026-07-01'),
  ];

  it('is the same in whatever order its steps come', () => {
    const whole = lifeOf(steps);
    fc.assert(
      fc.property(fc.shuffledSubarray(steps, { minLength: steps.length }), (shuffled) => {
        expect(lifeOf(shuffled)).toEqual(whole);
      }),
    );
  });

  it('fits together, names every child it protects, and each breach', () => {
    expect(life(...steps)).toMatchObject({ childIds: ['A', 'B'], contradictions: [] });
    expect(breachesOf(life(...steps))).toEqual([{ on: '2026-05-01', outcome: 'arrest' }]);
  });

  it('is none without a step', () => expect(lifeOf([])).toBeUndefined());

  it('takes tool and subject from its last step, and says that an earlier one differs', () => {
    const differing = life(step('applied', '2026-01-01', { tool: 'STRO' }), step('granted', '2026-02-01'));
    expect(differing.tool).toBe('SRO');
    expect(differing.contradictions).toMatchObject([{ code: 'tool-differs', statusAt: '2026-02-01' }]);
    expect(codes(step('applied', '2026-01-01', { subjectId: 'PC2' }), step('granted', '2026-02-01'))).toEqual([
      'subject-differs',
    ]);
  });
});

describe('in force (indicator definition D1)', () => {
  it.each<[string, readonly Step[], string, boolean]>([
    ['granted, from that day', [step('granted', '2026-02-01')], '2026-02-01', true],
    ['not the day before', [step('granted', '2026-02-01')], '2026-01-31', false],
    ['served only', [step('served', '2026-02-01')], '2026-02-01', true],
    ['only asked for', [step('applied', '2026-02-01')], '2026-03-01', false],
    ['interim only', [step('interim', '2026-02-01')], '2026-03-01', false],
    ['the last day of its term', [step('granted', '2026-02-01', { expires: '2026-03-01' })], '2026-02-28', true],
    ['on the day it expires', [step('granted', '2026-02-01', { expires: '2026-03-01' })], '2026-03-01', false],
    [
      'varied to a later expiry',
      [
        step('granted', '2026-02-01', { expires: '2026-03-01' }),
        step('varied', '2026-02-20', { expires: '2026-05-01' }),
      ],
      '2026-04-01',
      true,
    ],
    [
      'varied to a later expiry, before that was known to hold',
      [
        step('granted', '2026-02-01', { expires: '2026-03-01' }),
        step('varied', '2026-03-20', { expires: '2026-05-01' }),
      ],
      '2026-03-10',
      false,
    ],
    ['discharged later', [step('granted', '2026-02-01'), step('discharged', '2026-03-01')], '2026-03-01', false],
    [
      'discharged on the same day',
      [step('granted', '2026-02-01'), step('discharged', '2026-02-01')],
      '2026-02-01',
      false,
    ],
    [
      'discharged and granted again',
      [step('granted', '2026-02-01'), step('discharged', '2026-03-01'), step('granted', '2026-04-01')],
      '2026-04-01',
      true,
    ],
    ['breached all the same', [step('granted', '2026-02-01'), step('breached', '2026-03-01')], '2026-03-02', true],
    ['a visit never', [step('served', '2026-02-01', { tool: 'VISIT' })], '2026-02-01', false],
    ['a prosecution never', [step('granted', '2026-02-01', { tool: 'PROSECUTION' })], '2026-02-01', false],
    ['"other" never', [step('granted', '2026-02-01', { tool: 'OTHER' })], '2026-02-01', false],
  ])('%s', (_words, steps, on, expected) => expect(inForceOn(life(...steps), on)).toBe(expected));

  it('an interim order holds until it is decided or runs out, and is said apart', () => {
    const interim = step('interim', '2026-02-01', { expires: '2026-03-01' });
    expect(interimOn(life(interim), '2026-02-15')).toBe(true);
    expect(interimOn(life(interim), '2026-03-01')).toBe(false);
    expect(interimOn(life(interim, step('refused', '2026-02-10')), '2026-02-15')).toBe(false);
    expect(interimOn(life(interim, step('granted', '2026-02-10')), '2026-02-15')).toBe(false);
  });

  it('says how many days are left, and that it ran out though nobody said so', () => {
    const order = life(step('granted', '2026-02-01', { expires: '2026-03-01' }));
    expect(standingOn(order, '2026-02-20')).toMatchObject({
      inForce: true,
      expires: '2026-03-01',
      daysLeft: 9,
      ranOut: false,
    });
    expect(standingOn(order, '2026-03-01')).toMatchObject({ inForce: false, ranOut: true });
    const ended = life(step('granted', '2026-02-01', { expires: '2026-03-01' }), step('expired', '2026-03-01'));
    expect(standingOn(ended, '2026-03-02')).toMatchObject({ status: 'expired', ranOut: false });
    const early = life(step('granted', '2026-02-01', { expires: '2026-03-01' }), step('discharged', '2026-02-10'));
    expect(standingOn(early, '2026-03-02').ranOut).toBe(false);
  });
});

describe('tools as dated data', () => {
  it('every tool has terms on every date, whose versions follow each other', () => {
    for (const tool of TOOLS) {
      const all = TOOL_TERMS.filter((terms) => terms.tool === tool);
      expect(all.length).toBeGreaterThan(0);
      all.slice(1).forEach((terms, at) => expect(terms.from).toBe(all[at]?.until));
      expect(termsOf(tool, '1900-01-01')).toBe(all[0]);
      expect(termsOf(tool, '2099-01-01')).toBe(all.at(-1));
    }
  });

  it('SOPO and RSHO run on, and none is asked for from 8 March 2015', () => {
    const old = life(step('granted', '2014-05-01', { tool: 'SOPO', expires: '2024-05-01' }));
    expect(old.contradictions).toEqual([]);
    expect(inForceOn(old, '2023-01-01')).toBe(true);
    expect(isClosed(termsOf('RSHO', '2015-03-07'), '2015-03-07')).toBe(false);
    expect(isClosed(termsOf('RSHO', '2015-03-08'), '2015-03-08')).toBe(true);
    const late = life(step('applied', '2015-03-08', { tool: 'SOPO' }));
    expect(late.contradictions).toMatchObject([{ code: 'tool-closed' }]);
    expect(late.contradictions[0]?.words).toContain('Use sexual harm prevention order.');
    expect(
      codes(step('applied', '2015-03-01', { tool: 'SOPO' }), step('granted', '2015-06-01', { tool: 'SOPO' })),
    ).toEqual([]);
  });

  it('a breach of an abduction warning notice is no offence; an order’s is', () => {
    expect(termsOf('CAWN', '2026-01-01').breach).toBe('none');
    expect(termsOf('SRO', '2026-01-01').breach).toBe('offence');
    expect(termsOf('GANG_INJUNCTION', '2026-01-01').breach).toBe('contempt');
  });

  it('a term too short or too long is said', () => {
    expect(codes(step('granted', '2026-01-01', { expires: '2027-12-31' }))).toEqual(['too-short']);
    expect(codes(step('granted', '2026-01-01', { expires: '2028-01-01' }))).toEqual([]);
    const closure = { tool: 'CLOSURE_ORDER', subjectType: 'place', subjectId: 'PL1' } as const;
    expect(codes(step('granted', '2026-01-01', { ...closure, expires: '2026-04-01' }))).toEqual([]);
    expect(codes(step('granted', '2026-01-01', { ...closure, expires: '2026-04-02' }))).toEqual(['too-long']);
    const dispersal = { tool: 'DISPERSAL', subjectType: 'place', subjectId: 'PL1' } as const;
    expect(codes(step('granted', '2026-01-01', { ...dispersal, expires: '2026-01-04' }))).toEqual([]);
    expect(codes(step('granted', '2026-01-01', { ...dispersal, expires: '2026-01-05' }))).toEqual(['too-long']);
  });

  it('an order against a place cannot be used against a person', () =>
    expect(codes(step('applied', '2026-01-01', { tool: 'CLOSURE_ORDER' }))).toEqual(['not-against']));

  it('a tool without an interim order has none in its flow', () => {
    expect(mayFollow(termsOf('SRO', '2026-01-01'), 'applied')).toContain('interim');
    expect(mayFollow(termsOf('CAWN', '2026-01-01'), 'considered')).not.toContain('interim');
    expect(mayFollow(termsOf('OTHER', '2026-01-01'), 'refused')).toBeUndefined();
  });
});

describe('measures that "other" stands for', () => {
  const measure = (name: Measure, status: Status, on: string, more: Partial<Step> = {}): Step =>
    step(status, on, { tool: 'OTHER', measure: name, ...more });

  const PARK = { subjectType: 'place', subjectId: 'PL1' } as const;

  it('each says its law, who asks and who decides, and begins somewhere', () => {
    for (const one of MEASURES) {
      const terms = MEASURE_TERMS[one];
      expect(terms.words.length * terms.law.length * terms.askedBy.length * terms.decidedBy.length).toBeGreaterThan(0);
      expect(mayFollow(terms, undefined)?.length).toBeGreaterThan(0);
    }
  });

  it('no other tool is said more exactly', () => {
    const decision = stepDecider.decide(
      { type: 'Record', content: step('granted', '2026-01-01', { measure: 'arrest' }) },
      stepDecider.initial,
    );
    expect(decision).toMatchObject({ outcome: 'refused', refusal: { code: 'measure-of-other', field: 'measure' } });
  });

  it('an injunction of the High Court has a clock of its own, and is not in the figure of disruptions in force', () => {
    const held = life(
      measure('high_court_injunction', 'applied', '2026-01-01'),
      measure('high_court_injunction', 'granted', '2026-02-01', { expires: '2026-05-01' }),
    );
    expect(held.contradictions).toEqual([]);
    expect(inForceOn(held, '2026-03-01')).toBe(false);
    expect(standingOn(held, '2026-03-01')).toMatchObject({ inForce: false, expires: '2026-05-01', daysLeft: 61 });
    expect(standingOn(held, '2026-05-02')).toMatchObject({ ranOut: true });
  });

  it.each<[string, Step, readonly Step[], string]>([
    [
      'a community protection notice from a court',
      measure('community_protection_notice', 'refused', '2026-03-01'),
      [],
      'not-after',
    ],
    [
      'a public spaces order of four years',
      measure('public_spaces_order', 'granted', '2026-03-01', { ...PARK, expires: '2030-03-01' }),
      [measure('public_spaces_order', 'considered', '2026-01-01', PARK)],
      'too-long',
    ],
    [
      'another measure under the same disruption',
      measure('search_warrant', 'granted', '2026-03-01'),
      [measure('arrest', 'served', '2026-02-01')],
      'tool-differs',
    ],
    ['a test purchase at a person', measure('test_purchase', 'served', '2026-03-01'), [], 'not-against'],
  ])('not %s', (_words, one, others, code) => expect(whyNotTake(one, others)).toMatchObject({ code }));

  it('without one "other" is what it was: any step, and never in force', () => {
    const held = life(
      step('breached', '2026-01-01', { tool: 'OTHER' }),
      step('granted', '2026-02-01', { tool: 'OTHER' }),
    );
    expect(held.contradictions).toEqual([]);
    expect(standingOn(held, '2026-03-01')).toMatchObject({ inForce: false, interim: false, ranOut: false });
  });
});

describe('what a person may record', () => {
  it('a step that follows', () =>
    expect(whyNotTake(step('granted', '2026-02-01'), [step('applied', '2026-01-01')])).toBeUndefined());

  it.each<[string, Step, readonly Step[], string]>([
    [
      'a grant after a refusal',
      step('granted', '2026-03-01'),
      [step('applied', '2026-01-01'), step('refused', '2026-02-01')],
      'not-after',
    ],
    ['a breach of nothing', step('breached', '2026-03-01'), [], 'not-after'],
    [
      'a step before one that could then not follow',
      step('refused', '2026-01-10'),
      [step('applied', '2026-01-01'), step('granted', '2026-02-01')],
      'not-after',
    ],
    ['a new SOPO', step('applied', '2026-03-01', { tool: 'SOPO' }), [], 'tool-closed'],
    [
      'a conviction in a visit',
      step('convicted', '2026-03-01', { tool: 'VISIT' }),
      [step('served', '2026-02-01', { tool: 'VISIT' })],
      'not-after',
    ],
    [
      'an order that the council made',
      step('granted', '2026-03-01', { authority: 'council' }),
      [step('applied', '2026-02-01')],
      'not-for-this-authority',
    ],
    [
      'an application by the court',
      step('applied', '2026-03-01', { authority: 'magistrates_court' }),
      [],
      'not-for-this-authority',
    ],
  ])('not %s', (_words, one, others, code) => {
    expect(whyNotTake(one, others)).toMatchObject({ code });
    expect(whyNotTake(one, others)?.message.length).toBeGreaterThan(20);
  });

  it('what did not fit before does not stand in the way of what fits', () =>
    expect(
      whyNotTake(step('served', '2026-03-01'), [step('breached', '2025-01-01'), step('granted', '2026-02-01')]),
    ).toBeUndefined());
});
