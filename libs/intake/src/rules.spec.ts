import { describe, expect, it } from '@jest/globals';
import { csv, sample, SAMPLE_FEEDS } from '../test/samples.js';
import { KINDS } from '../test/workbench.js';
import { feedNamed, feeds } from './all-feeds.js';
import { CsvSplitter } from './csv.js';
import type { Declaration } from './declaration.js';
import type { Feed } from './feed.js';
import { checkHeader } from './header.js';
import { RowReader, type BadRow, type GoodRow, type ReadRow } from './row-reader.js';

type Cells = Readonly<Record<string, string>>;

const feed = (name: string): Feed => {
  const found = feedNamed(name);
  if (!found) throw new Error(`No feed ${name}`);
  return found;
};

const NOT_AFTER = '2026-11-21T09:00:00.000Z';

/** Reads one row of a feed, as a file of one row. */
const read = (name: string, cells: Cells, declaration: Declaration = {}, historical = false): ReadRow => {
  const splitter = new CsvSplitter();
  const [header, row] = [...splitter.push(Buffer.from(csv([cells]))), ...splitter.end()];
  const checked = checkHeader(header, feed(name), declaration, historical);
  if (!checked.ok) throw new Error(checked.reason);
  if (!row) throw new Error('There is no row');
  return new RowReader(feed(name), checked.layout, declaration, historical ? NOT_AFTER : undefined).read(row);
};

const good = (row: ReadRow): GoodRow => {
  if (!row.ok) throw new Error(`${row.column}: ${row.reason}`);
  return row;
};

const bad = (row: ReadRow): BadRow => {
  if (row.ok) throw new Error('The row is good');
  return row;
};

const contentOf = (row: ReadRow): Record<string, unknown> => {
  const { command } = good(row);
  if (command.type !== 'Record') throw new Error('The row is withdrawn');
  return command.content as Record<string, unknown>;
};

const field = (name: string, cells: Cells, of: string, declaration: Declaration = {}): unknown =>
  contentOf(read(name, sample(name, cells), declaration))[of];

const reason = (name: string, cells: Cells, declaration: Declaration = {}): string =>
  bad(read(name, sample(name, cells), declaration)).reason;

const REPORT = 'police_missing_reports';

describe('a complete row of every feed', () => {
  it('every feed has a sample, and every column of it is filled in', () => {
    expect([...SAMPLE_FEEDS].sort()).toEqual(feeds.map(({ name }) => name).sort());
    for (const { name, columns } of feeds) {
      const lacking = columns.map((column) => column.name).filter((column) => sample(name)[column] === undefined);
      expect([name, lacking]).toEqual([name, name === 'risk_assessments' ? ['gang_link'] : []]);
    }
  });

  it.each(SAMPLE_FEEDS)('%s is taken whole, as its event keeps it', (name) => {
    const row = good(read(name, sample(name)));
    const decision = feed(name).decider.decide(row.command, feed(name).decider.initial);
    if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
    const [event] = decision.events;
    const kind = KINDS.get(event?.type ?? '');
    expect(kind?.data.strict().safeParse(event?.data).error).toBeUndefined();
    expect(row.stream.length).toBeGreaterThan(10);
  });

  it.each(SAMPLE_FEEDS)('%s with only its required columns is taken', (name) => {
    const required = feed(name)
      .columns.filter((column) => column.required)
      .map(({ name: column }) => column)
      .concat(
        feed(name)
          .places.filter(({ precisionRequired }) => precisionRequired)
          .map(({ prefix }) => `${prefix}precision`),
      )
      .map((column) => [column, sample(name)[column] ?? '']);
    const row = good(read(name, Object.fromEntries(required)));
    const decision = feed(name).decider.decide(row.command, feed(name).decider.initial);
    if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
    const [event] = decision.events;
    expect(
      KINDS.get(event?.type ?? '')
        ?.data.strict()
        .safeParse(event?.data).error,
    ).toBeUndefined();
  });

  it.each(SAMPLE_FEEDS)('%s withdrawn needs only its key', (name) => {
    const keys = feed(name).columns.filter((column) => feed(name).key.includes(column.field));
    const others = Object.fromEntries(
      feed(name)
        .columns.map((column) => column.name)
        .concat(feed(name).places.map(({ prefix }) => `${prefix}precision`))
        .map((column) => [column, '']),
    );
    const key = Object.fromEntries(keys.map((column) => [column.name, sample(name)[column.name] ?? '']));
    const row = good(read(name, { ...others, ...key, withdrawn: 'Y' }));
    expect(row.command.type).toBe('Withdraw');
    expect(row.stream).toBe(good(read(name, sample(name))).stream);
    const decision = feed(name).decider.decide(row.command, feed(name).decider.initial);
    if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
    const [event] = decision.events;
    expect(
      KINDS.get(event?.type ?? '')
        ?.data.strict()
        .safeParse(event?.data).error,
    ).toBeUndefined();
  });

  it.each(
    feeds.flatMap(({ name, columns, key }) =>
      columns.filter((column) => key.includes(column.field)).map((column) => [name, column.name] as const),
    ),
  )('%s withdrawn without %s is a bad row', (name, column) =>
    expect(bad(read(name, sample(name, { [column]: '  ', withdrawn: 'Y' }))).column).toBe(column),
  );

  it.each(
    feeds.flatMap(({ name, columns }) =>
      columns.filter((column) => column.required).map((column) => [name, column.name] as const),
    ),
  )('%s without %s, or with only spaces in it, is a bad row that names the column', (name, column) => {
    for (const cell of ['', '   ']) {
      const row = bad(read(name, sample(name, { [column]: cell })));
      expect(row.column).toBe(column);
      expect(row.reason).toContain('is missing');
    }
  });
});

describe('a place of concern', () => {
  it('without its precision is a bad row, and without a position it is taken', () => {
    const row = bad(read('places', sample('places', { precision: '' })));
    expect([row.column, row.reason]).toEqual([
      'precision',
      'precision is missing. It is required: fill it in in the source system.',
    ]);
    expect(contentOf(read('places', sample('places', { easting: '', northing: '', precision: 'unknown' })))).toEqual({
      placeId: 'PL1',
      name: 'High Street chicken shop',
      placeType: 'food_outlet',
    });
  });
});

describe('the fields of the record', () => {
  it('a child', () =>
    expect(contentOf(read('children', sample('children')))).toEqual({
      childId: 'B0000001',
      upn: 'A820432199001',
      nhsNumber: '9990000001',
      surname: 'Testbury',
      forename: 'Ada',
      dob: '2011-02-28',
      sex: '2',
      ethnicity: 'WBRI',
      disability: ['AUT', 'LD'],
      responsibleLa: 'E09000006',
      schoolUrn: '101234',
      home: { easting: 540123, northing: 169234, precision: 'postcode' },
    }));

  it('a police report', () =>
    expect(contentOf(read(REPORT, sample(REPORT)))).toEqual({
      reportRef: 'R1',
      cadRef: 'CAD1',
      childId: 'B0000001',
      surname: 'Testbury',
      forename: 'Ada',
      dob: '2011-02-28',
      sex: '2',
      category: 'missing',
      riskGrade: 'medium',
      missingFromType: 'home',
      missingFromName: 'Home',
      lastSeenAt: '2026-02-01T20:00:00.000Z',
      reportedAt: '2026-02-01T23:00:00.000Z',
      laNotifiedAt: '2026-02-02T08:00:00.000Z',
      categoryChangedAt: '2026-02-02T09:00:00.000Z',
      cseFlag: true,
      gangFlag: false,
      traffickingFlag: false,
      circumstances: 'Left after tea',
      lastSeenPlace: { easting: 540123, northing: 169234, precision: 'street' },
    }));

  it('the sex of a child that is not given is not recorded', () =>
    expect(field('children', { sex: '' }, 'sex')).toBe('9'));

  it('a review that names no strand is about all of them', () =>
    expect(field('panel_reviews', { strands: '' }, 'strands')).toEqual([]));

  it.each([
    ['0', 0],
    ['12', 12],
    ['-3', -3],
    ['12.25', 12.25],
  ])('a score of %s', (score, value) => expect(field('risk_assessments', { score }, 'score')).toBe(value));

  it.each(['twelve', '1,5', '1.', '.5', '1e3', 'NaN', '0x10', '9'.repeat(40)])('a score of %s is a bad row', (score) =>
    expect(reason('risk_assessments', { score })).toContain('is not a number'),
  );

  it.each(['0', '5'])('a quality of %s', (quality) =>
    expect(field('return_interviews', { quality }, 'quality')).toBe(Number(quality)),
  );

  it.each(['6', '-1', '4.5', 'good'])('a quality of %s is a bad row', (quality) =>
    expect(reason('return_interviews', { quality })).toContain('is not a whole number from 0 to 5'),
  );
});

describe('codes', () => {
  it.each([
    ['statuses', 'status', 'cla'],
    ['statuses', 'status', 'LAC'],
    [REPORT, 'category', 'Missing'],
    [REPORT, 'sex', 'F'],
    [REPORT, 'risk_grade', 'HIGH'],
    [REPORT, 'missing_from_type', 'somewhere'],
    ['police_found_reports', 'found_how', 'neighbour'],
    ['return_interviews', 'provider_type', 'charity'],
    ['return_interviews', 'response', 'declined'],
    ['risk_assessments', 'strand', 'CSE'],
    ['risk_assessments', 'rag', 'Red'],
    ['risk_assessments', 'override_rag', 'purple'],
    ['risk_assessments', 'category', '4'],
    ['panel_referrals', 'panel', 'mase'],
    ['panel_referrals', 'outcome', 'yes'],
    ['panel_reviews', 'decision', 'stop'],
    ['panel_reviews', 'strands', 'cse;county_lines'],
    ['panel_reviews', 'rag_after', 'grey'],
  ])('%s: %s %s is a bad row that names the column and the codes', (name, column, code) => {
    const row = bad(read(name, sample(name, { [column]: code })));
    expect(row.column).toBe(column);
    expect(row.reason).toMatch(/is not one of \S+, /);
  });

  it.each(['Yes', 'y', 'n', '1', 'true', 'NA'])('a flag of %s is a bad row', (flag) =>
    expect(reason(REPORT, { cse_flag: flag })).toContain('is neither Y nor N'),
  );

  it('an empty flag is not recorded, and never no', () =>
    expect(field(REPORT, { cse_flag: '' }, 'cseFlag')).toBeUndefined());

  it.each([
    ['children', 'ethnicity', 'XXXX'],
    ['children', 'disability', 'XXXX'],
    ['children', 'responsible_la', 'E09000099'],
    ['children', 'school_urn', 'none'],
    ['statuses', 'legal_status', 'Z9'],
  ])('%s: an unknown %s of a list that others keep is taken, and told', (name, column, code) => {
    const row = good(read(name, sample(name, { [column]: code })));
    expect(row.unknownCodes).toEqual([{ column, code }]);
    expect(JSON.stringify(row.command)).toContain(code);
  });

  it.each([
    ['children', 'ethnicity', 'MWBC'],
    ['children', 'ethnicity', 'BAFR'],
    ['children', 'ethnicity', 'NOBT'],
    ['children', 'responsible_la', 'E10000016'],
    ['statuses', 'legal_status', 'V2'],
  ])('%s: a known %s %s is not told', (name, column, code) =>
    expect(good(read(name, sample(name, { [column]: code }))).unknownCodes).toEqual([]),
  );
});

describe('spaces and lists', () => {
  it('cells are trimmed', () => expect(field('children', { surname: '  Testbury\t' }, 'surname')).toBe('Testbury'));
  it('headers are trimmed', () =>
    expect(good(read('safety_plans', { ' plan_id ': 'P', child_id: 'C', agreed_at: '2026-01-01' })).ok).toBe(true));

  it.each([
    ['R1', ['R1']],
    [' R1 ; R2 ', ['R1', 'R2']],
    ['R1;;R2;', ['R1', 'R2']],
    ['R1;R1;R2', ['R1', 'R2']],
  ])('a list of %j', (cell, list) =>
    expect(field('return_interviews', { report_refs: cell }, 'reportRefs')).toEqual(list),
  );

  it.each([';', ' ; ; '])('a required list of %j is empty, so a bad row', (cell) =>
    expect(reason('return_interviews', { report_refs: cell })).toContain('is missing'),
  );

  it('an optional list without a part is not recorded', () =>
    expect(field('return_interviews', { push_factors: ' ; ' }, 'pushFactors')).toBeUndefined());
});

describe('dates', () => {
  it.each(['2011-02-28', '2012-02-29', '2000-02-29'])('%s', (dob) =>
    expect(field('children', { dob }, 'dob')).toBe(dob),
  );

  it.each([
    ['2003-02-31', 'date of birth 2003-02-31 does not exist'],
    ['2011-02-29', 'does not exist'],
    ['2011-13-01', 'does not exist'],
    ['31/02/2003', 'date of birth 31/02/2003 does not exist'],
    ['28/02/2011', 'is not a date in the form YYYY-MM-DD. Write it so, or declare "dateFormat": "dd/mm/yyyy"'],
    ['2011-2-8', 'is not a date in the form YYYY-MM-DD'],
    ['20110228', 'is not a date in the form YYYY-MM-DD'],
    ['2011-02-28T00:00', 'is not a date in the form YYYY-MM-DD'],
    ['28 Feb 2011', 'is not a date in the form YYYY-MM-DD'],
    ['40602', 'is not a date in the form YYYY-MM-DD'],
  ])('a date of birth %s is a bad row', (dob, words) => {
    const row = bad(read('children', sample('children', { dob })));
    expect(row.column).toBe('dob');
    expect(row.reason).toContain(words);
  });

  const slashed: Declaration = { dateFormat: 'dd/mm/yyyy' };
  it('with dd/mm/yyyy declared a date is that', () =>
    expect(field('safety_plans', { agreed_at: '06/02/2026', review_due: '', ended_at: '' }, 'agreedAt', slashed)).toBe(
      '2026-02-06',
    ));

  it.each([
    ['2026-02-06', 'is not a date in the form dd/mm/yyyy'],
    ['6/2/2026', 'is not a date in the form dd/mm/yyyy'],
    ['31/02/2026', 'does not exist'],
    ['02/13/2026', 'does not exist'],
  ])('with dd/mm/yyyy declared %s is a bad row', (agreed_at, words) =>
    expect(reason('safety_plans', { agreed_at, review_due: '', ended_at: '' }, slashed)).toContain(words),
  );
});

describe('times', () => {
  const seen = (last_seen_at: string, declaration: Declaration = {}): unknown =>
    field(
      REPORT,
      { last_seen_at, dob: declaration.dateFormat ? '28/02/2011' : '2011-02-28', reported_at: '2027-01-01T00:00' },
      'lastSeenAt',
      declaration,
    );
  const seenReason = (last_seen_at: string, declaration: Declaration = {}): string =>
    reason(
      REPORT,
      { last_seen_at, dob: declaration.dateFormat ? '28/02/2011' : '2011-02-28', reported_at: '2027-01-01T00:00' },
      declaration,
    );

  it.each([
    ['2026-01-31T14:30', '2026-01-31T14:30:00.000Z'],
    ['2026-07-31T14:30', '2026-07-31T13:30:00.000Z'],
    ['2026-07-31T14:30:15', '2026-07-31T13:30:15.000Z'],
    ['2026-07-31T14:30Z', '2026-07-31T14:30:00.000Z'],
    ['2026-07-31T14:30:15Z', '2026-07-31T14:30:15.000Z'],
    ['2026-07-31T14:30+02:00', '2026-07-31T12:30:00.000Z'],
    ['2026-10-25T01:30+01:00', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T01:30+00:00', '2026-10-25T01:30:00.000Z'],
    ['2026-03-29T00:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T02:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T00:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T02:00', '2026-10-25T02:00:00.000Z'],
  ])('%s is %s', (cell, instant) => expect(seen(cell)).toBe(instant));

  it.each([
    ['2026-01-31', 'is a date without a time'],
    ['2026-03-29T01:30', 'does not exist: the clocks went forward'],
    ['2026-03-29T01:00', 'does not exist: the clocks went forward'],
    ['2026-10-25T01:30', 'exists twice: the clocks went back'],
    ['2026-10-25T01:00', 'exists twice'],
    ['2026-02-30T10:00', 'does not exist. Put it right'],
    ['2026-01-31T24:00', 'does not exist. Put it right'],
    ['2026-01-31T10:60', 'does not exist. Put it right'],
    ['2026-01-31 10:00', 'is not a time in the form YYYY-MM-DDTHH:MM'],
    ['31/01/2026 10:00', 'or declare "dateFormat": "dd/mm/yyyy"'],
    ['10:00', 'is not a time'],
    ['yesterday', 'is not a time'],
    ['9999-12-31T23:59-05:00', 'outside the years'],
    ['0000-01-01T00:00+05:00', 'outside the years'],
  ])('%s is a bad row', (cell, words) => {
    expect(seenReason(cell)).toContain(words);
  });

  it.each([
    ['first', '2026-10-25T00:30:00.000Z'],
    ['second', '2026-10-25T01:30:00.000Z'],
  ] as const)(
    'a time that exists twice is the %s when the delivery declares it, and is marked as assumed',
    (ambiguous, instant) => {
      const row = good(
        read(REPORT, sample(REPORT, { last_seen_at: '2026-10-25T01:30', reported_at: '2026-10-25T03:00' }), {
          ambiguous,
        }),
      );
      expect(contentOf(row)).toMatchObject({ lastSeenAt: instant, assumed: ['lastSeenAt'] });
      expect(row.assumed).toBe(1);
    },
  );

  it('a time with an offset is not assumed, though its wall time exists twice', () => {
    const row = good(
      read(REPORT, sample(REPORT, { last_seen_at: '2026-10-25T01:30Z', reported_at: '2026-10-25T03:00' }), {
        ambiguous: 'first',
      }),
    );
    expect(row.assumed).toBe(0);
    expect(contentOf(row)['assumed']).toBeUndefined();
  });

  it('a declaration does not make a time exist that the spring leaves out', () =>
    expect(seenReason('2026-03-29T01:30', { ambiguous: 'second' })).toContain('does not exist'));

  const slashed: Declaration = { dateFormat: 'dd/mm/yyyy' };
  it.each([
    ['31/07/2026 14:30', '2026-07-31T13:30:00.000Z'],
    ['31/07/2026 14:30:15', '2026-07-31T13:30:15.000Z'],
    ['2026-07-31T14:30', '2026-07-31T13:30:00.000Z'],
    ['2026-07-31T14:30Z', '2026-07-31T14:30:00.000Z'],
  ])('with dd/mm/yyyy declared %s is %s', (cell, instant) => expect(seen(cell, slashed)).toBe(instant));

  it.each([
    ['31/07/2026', 'is a date without a time'],
    ['2026-07-31', 'is a date without a time'],
    ['31/07/2026T14:30', 'is not a time in the form dd/mm/yyyy HH:MM'],
    ['7/31/2026 14:30', 'is not a time in the form dd/mm/yyyy HH:MM'],
    ['31/02/2026 14:30', 'does not exist'],
    ['29/03/2026 01:30', 'the clocks went forward'],
    ['25/10/2026 01:30', 'exists twice'],
  ])('with dd/mm/yyyy declared %s is a bad row', (cell, words) => expect(seenReason(cell, slashed)).toContain(words));
});

describe('places', () => {
  const home = (home_easting: string, home_northing: string, home_precision = ''): unknown =>
    field('children', { home_easting, home_northing, home_precision }, 'home');
  const homeReason = (home_easting: string, home_northing: string, home_precision = ''): BadRow =>
    bad(read('children', sample('children', { home_easting, home_northing, home_precision })));

  it('both or neither', () => {
    expect(home('', '')).toBeUndefined();
    expect(home('', '', 'unknown')).toBeUndefined();
    expect(home('0', '0')).toEqual({ easting: 0, northing: 0 });
    expect(home('700000', '1300000', 'ward')).toEqual({ easting: 700000, northing: 1300000, precision: 'ward' });
  });

  it.each([
    ['540000', '', 'home_northing', 'Give both or neither'],
    ['', '170000', 'home_easting', 'Give both or neither'],
    ['700001', '170000', 'home_easting', 'from 0 to 700000'],
    ['540000', '1300001', 'home_northing', 'from 0 to 1300000'],
    ['-1', '170000', 'home_easting', 'whole number'],
    ['540000.5', '170000', 'home_easting', 'whole number'],
    ['TQ 40', '170000', 'home_easting', 'whole number'],
  ])('%s, %s is a bad row', (easting, northing, column, words) => {
    const row = homeReason(easting, northing);
    expect(row.column).toBe(column);
    expect(row.reason).toContain(words);
  });

  it('the precision is one of six', () => {
    for (const precision of ['address', 'street', 'postcode', 'outcode', 'ward', 'unknown']) {
      expect(home('540000', '170000', precision)).toMatchObject({ precision });
    }
    const row = homeReason('540000', '170000', 'Street');
    expect(row.column).toBe('home_precision');
    expect(row.reason).toContain('is not one of address');
  });
});

describe('rules of a row by itself', () => {
  it('reported before last seen is a bad row', () => {
    const row = bad(
      read(REPORT, sample(REPORT, { last_seen_at: '2026-02-01T20:00', reported_at: '2026-02-01T19:59' })),
    );
    expect(row.column).toBe('reported_at');
    expect(row.reason).toBe('The report was made before the child was last seen. Check both times.');
  });
  it('reported just when last seen is good', () =>
    expect(read(REPORT, sample(REPORT, { reported_at: '2026-02-01T20:00' })).ok).toBe(true));

  it.each([
    ['statuses', { start: '2026-02-01', end: '2026-01-31' }, 'end'],
    ['keyworkers', { start: '2026-02-01', end: '2026-01-31' }, 'end'],
    ['safety_plans', { agreed_at: '2026-02-01', ended_at: '2026-01-31' }, 'ended_at'],
  ])('%s that end before they start are bad rows', (name, cells, column) =>
    expect(bad(read(name, sample(name, cells))).column).toBe(column),
  );
  it.each([
    ['statuses', { start: '2026-02-01', end: '2026-02-01' }],
    ['safety_plans', { agreed_at: '2026-02-01', ended_at: '2026-02-01' }],
  ])('%s that end on the day they start are good', (name, cells) =>
    expect(read(name, sample(name, cells)).ok).toBe(true),
  );

  it('an override needs a reason', () => {
    const row = bad(read('risk_assessments', sample('risk_assessments', { override_reason: ' ' })));
    expect(row.column).toBe('override_reason');
    expect(row.reason).toContain('give the reason');
  });
  it('without an override no reason is needed', () =>
    expect(
      read(
        'risk_assessments',
        sample('risk_assessments', { override_rag: '', override_reason: '', override_until: '' }),
      ).ok,
    ).toBe(true));
  it.each([
    ['has passed before the assessment', { override_until: '2026-02-04' }],
    ['has no override', { override_rag: '', override_reason: '' }],
    ['is no date', { override_until: 'soon' }],
  ])('the last day of an override that %s is a bad row', (_why, cells) =>
    expect(bad(read('risk_assessments', sample('risk_assessments', cells))).column).toBe('override_until'),
  );
  it('a gang link belongs to the strand gangs', () => {
    expect(bad(read('risk_assessments', sample('risk_assessments', { gang_link: 'at_risk' }))).column).toBe(
      'gang_link',
    );
    expect(
      read('risk_assessments', sample('risk_assessments', { strand: 'gangs', category: '', gang_link: 'at_risk' })).ok,
    ).toBe(true);
  });
  it('a pan-London category belongs to the strand cse', () =>
    expect(bad(read('risk_assessments', sample('risk_assessments', { strand: 'missing' }))).column).toBe('category'));
  it('a child id cannot be merged with itself', () =>
    expect(bad(read('child_aliases', sample('child_aliases', { old_child_id: 'B0000001' }))).column).toBe('child_id'));

  it('withdrawn is Y, N or empty', () => {
    expect(good(read('safety_plans', sample('safety_plans', { withdrawn: 'N' }))).command.type).toBe('Record');
    expect(good(read('safety_plans', sample('safety_plans', { withdrawn: '' }))).command.type).toBe('Record');
    expect(bad(read('safety_plans', sample('safety_plans', { withdrawn: 'yes' }))).column).toBe('withdrawn');
  });
  it('of a withdrawn row nothing but the key is judged', () =>
    expect(read('statuses', sample('statuses', { withdrawn: 'Y', end: 'rubbish', legal_status: 'Z9' })).ok).toBe(true));

  it('several problems are told at once, and the first names the column', () => {
    const row = bad(read('children', sample('children', { surname: '', dob: '2003-02-31', sex: 'F' })));
    expect(row.column).toBe('surname');
    expect(row.reason).toBe(
      'surname is missing. It is required: fill it in in the source system. ' +
        'Also: date of birth 2003-02-31 does not exist. Put it right in the source system. ' +
        'Also: sex F is not one of 1, 2, 9. Codes are written exactly so.',
    );
  });

  it('what is shown of a cell is on one line and short', () =>
    expect(reason('children', { dob: `x\n${'y'.repeat(500)}` }).length).toBeLessThan(200));
});

describe("exporters' habits", () => {
  const inclusiveEnd = ['statuses', 'keyworkers', 'safety_plans'];
  it.each([
    ['statuses', 'end', 'end', { start: '2026-02-01' }],
    ['keyworkers', 'end', 'end', { start: '2026-02-01' }],
    ['safety_plans', 'ended_at', 'endedAt', { agreed_at: '2026-02-01' }],
  ])('an inclusive end of %s is moved to the day after', (name, column, of, cells) => {
    expect(field(name, { ...cells, [column]: '2026-02-28' }, of, { inclusiveEnd })).toBe('2026-03-01');
    expect(field(name, { ...cells, [column]: '2026-02-28' }, of, {})).toBe('2026-02-28');
    expect(field(name, { ...cells, [column]: '' }, of, { inclusiveEnd })).toBeUndefined();
  });
  it('an inclusive end is declared feed by feed', () =>
    expect(field('statuses', { end: '2026-06-01' }, 'end', { inclusiveEnd: ['keyworkers'] })).toBe('2026-06-01'));
  it('an inclusive end on the day of the start is one day', () =>
    expect(field('statuses', { start: '2026-02-01', end: '2026-02-01' }, 'end', { inclusiveEnd })).toBe('2026-02-02'));
  it('an inclusive end before the start is a bad row, as it was written', () =>
    expect(reason('statuses', { start: '2026-02-01', end: '2026-01-31' }, { inclusiveEnd })).toContain('2026-01-31'));
  it('an inclusive end on the last day there is cannot be kept', () =>
    expect(reason('statuses', { end: '9999-12-31' }, { inclusiveEnd })).toContain('too late to be kept'));

  it('a declared authority serves a missing column and empty cells, and no others', () => {
    const declaration: Declaration = { responsibleLa: 'E09000008' };
    const { responsible_la: _, ...without } = sample('children');
    expect(contentOf(read('children', without, declaration))['responsibleLa']).toBe('E09000008');
    expect(field('children', { responsible_la: ' ' }, 'responsibleLa', declaration)).toBe('E09000008');
    expect(field('children', {}, 'responsibleLa', declaration)).toBe('E09000006');
  });
});

describe('the moment of recording', () => {
  const recordedAt = (recorded_at: string, declaration: Declaration = {}): ReadRow =>
    read('safety_plans', sample('safety_plans', { recorded_at }), declaration, true);

  it('is read in a historical load', () =>
    expect(good(recordedAt('2026-07-31T14:30')).recordedAt).toBe('2026-07-31T13:30:00.000Z'));
  it('empty is the moment of intake', () => expect(good(recordedAt('')).recordedAt).toBeUndefined());
  it('is read of a withdrawn row too', () =>
    expect(
      good(read('safety_plans', sample('safety_plans', { withdrawn: 'Y', recorded_at: '2026-01-01T00:00Z' }), {}, true))
        .recordedAt,
    ).toBe('2026-01-01T00:00:00.000Z'));
  it('in the future is a bad row', () => {
    expect(bad(recordedAt('2026-11-21T09:00:01')).column).toBe('recorded_at');
    expect(recordedAt('2026-11-21T09:00:00').ok).toBe(true);
  });
  it('a bare date is a bad row', () => expect(bad(recordedAt('2026-01-01')).reason).toContain('without a time'));
  it('is no part of the record, so that the record is the same without it', () =>
    expect(contentOf(recordedAt('2026-10-25T01:30', { ambiguous: 'first' }))).toEqual(
      contentOf(read('safety_plans', sample('safety_plans'))),
    ));
  it('counts as assumed when it was', () =>
    expect(good(recordedAt('2026-10-25T01:30', { ambiguous: 'first' })).assumed).toBe(1));
});
