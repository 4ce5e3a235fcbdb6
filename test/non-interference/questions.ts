import type { Rows } from './rows.js';
import { Enum, type Arguments, type FieldName } from './selection.js';
import { HIDDEN, HIDDEN_BEFORE, HIDDEN_IDS } from './hidden.js';
import { QUARTER } from './small-numbers.js';
import { EARLIER } from './visible.js';

const MOMENTS: readonly Arguments[] = [{}, { knownAt: EARLIER }];

/** A meeting that has been called, with children on its agenda. */
export const MEETING = { panel: 'MASE', date: '2046-10-04' } as const;

/** Bands by which nearly every assessment would be rated otherwise. */
const BANDS = {
  tool: 'SERAF',
  bands: [
    { rag: 'green', from: 0 },
    { rag: 'red', from: 1 },
  ],
};

const asked = (...of: readonly Arguments[]): readonly Arguments[] => of;
const atEachMoment = (...of: readonly Arguments[]): readonly Arguments[] =>
  of.flatMap((one) => MOMENTS.map((moment) => ({ ...one, ...moment })));

/** The pack of the worlds in which one is published. */
const PACK = `${QUARTER}.bscb.1`;

/** The cells of the map: by each reader, exact and merged. */
const MAPS: readonly Arguments[] = [
  ...['WARDS', 'HEXAGONS'].map((cells) => ({
    ...{ layer: new Enum('FOUND'), cells: new Enum(cells), reader: new Enum('BOARD'), period: QUARTER },
  })),
  ...['NAMED', 'BOARD', 'PUBLIC'].flatMap((reader) =>
    ['WARDS', 'HEXAGONS'].flatMap((cells) =>
      ['FOUND', 'LAST_SEEN', 'MISSING_FROM', 'PLACEMENTS', 'MET', 'OFFENCES_CSE'].map((layer) => ({
        layer: new Enum(layer),
        cells: new Enum(cells),
        reader: new Enum(reader),
        period: reader === 'NAMED' ? '2046-47' : '2046-47Q2',
      })),
    ),
  ),
];

const year = (id: string): Arguments => ({ id, period: '2046-47' });

/** The names and dates of birth that the hidden child has in one world or the other. */
export interface HiddenNames {
  readonly surnames: readonly string[];
  readonly forenames: readonly string[];
  readonly dobs: readonly string[];
}

const columnOf = (rows: readonly Rows[], column: string): readonly string[] => [
  ...new Set(rows.flatMap(({ children = [] }) => children.flatMap((row) => row[column] ?? []))),
];

/** How the hidden child is called in either world. */
export const namesIn = (...worlds: readonly Rows[]): HiddenNames => ({
  surnames: columnOf(worlds, 'surname'),
  forenames: columnOf(worlds, 'forename'),
  dobs: columnOf(worlds, 'dob'),
});

const textsOf = ({ surnames, forenames, dobs }: HiddenNames): readonly string[] => [
  ...surnames.flatMap((name) => [name.slice(0, 1), name.slice(0, 4), name]),
  ...forenames.map((name) => name.slice(0, 3).toUpperCase()),
  ...dobs.flatMap((dob, at) => (at === 0 ? [dob, dob.split('-').reverse().join('/')] : [dob])),
  ...surnames.slice(0, 1).map((name) => [name, forenames[0], dobs[0]].join(' ')),
  ...[HIDDEN, HIDDEN_BEFORE, HIDDEN.slice(0, 5), HIDDEN_IDS.report],
  ...['Example Rob', 'MP1', 'xyzzy'],
];

/** Arguments for the fields below a root type that take some. */
export const BELOW: Readonly<Record<FieldName, readonly Arguments[]>> = {
  'Figure.trend': asked({ quarters: 3 }),
  'Figure.explanation': asked({ first: 50 }, { first: 1, outcome: new Enum('COUNTED') }),
};

/** How every question of the schema is asked: each as it stands, by whom it might find, page by page, now and earlier. */
export const questionsOf = (names: HiddenNames): Readonly<Record<FieldName, readonly Arguments[]>> => ({
  'Query.hub': asked({}),
  'Query.sheet': [
    ...atEachMoment({ first: 200 }, { first: 2, sort: [{ by: new Enum('NAME') }] }),
    { first: 200, sort: [{ by: new Enum('AGE'), descending: true }] },
    { first: 1, filter: { missingNow: true } },
    ...names.surnames.map((text) => ({ filter: { text } })),
    { filter: { text: HIDDEN } },
    { filter: { keyWorker: 'worker' } },
  ],
  'Query.child': atEachMoment({ id: HIDDEN }, { id: HIDDEN_BEFORE }, { id: 'B0000001' }, { id: 'B9999999' }),
  'Query.searchChildren': [
    ...textsOf(names).map((text) => ({ text })),
    ...atEachMoment({ text: 'e', first: 1 }, { text: HIDDEN }),
  ],
  'Query.merges': atEachMoment({}),
  'Query.matchQueue': atEachMoment({}),
  'Query.findings': atEachMoment({}, { kind: new Enum('CONFLICT') }),
  'Query.missingNow': atEachMoment({}),
  'Query.interviewsDue': atEachMoment({}),
  'Query.disruptions': atEachMoment(
    {},
    { filter: { which: [new Enum('IN_FORCE')] } },
    { filter: { childId: HIDDEN } },
    { filter: { subjectId: 'PC900' } },
    { first: 1 },
  ),
  'Query.disruptionsExport': atEachMoment({}),
  'Query.disruptionTools': asked({}),
  'Query.disruptionEffect': atEachMoment({ days: 14 }, { days: 14, tools: ['CAWN', 'OTHER'] }),
  'Query.areaChecks': atEachMoment({}, { childId: HIDDEN }, { ended: true }),
  'Query.handovers': atEachMoment({}, { childId: HIDDEN }),
  'Query.handoverContent': asked({ handoverId: 'HO-1' }),
  'Query.receivedHandovers': atEachMoment({}),
  'Query.receivedContent': asked({ receivedId: 'E09000008.HO-1' }),
  'Query.placements': atEachMoment({}, { filter: { childId: HIDDEN, over: true } }, { filter: { outside: true } }),
  'Query.indicators': asked({}),
  'Query.board': [...atEachMoment({ period: '2046-47Q2' }), { period: QUARTER }],
  'Query.boardPacks': asked({ period: QUARTER }),
  'Query.boardPack': asked({ packId: PACK }),
  'Query.boardAnswers': asked({}),
  'Query.boardPackFile': ['html', 'json', 'csv', 'ods', 'xlsx', 'pdf'].map((of) => ({
    packId: PACK,
    name: `pack.${of}`,
  })),
  'Query.interviewAnalysis': atEachMoment({ year: '2046-47' }),
  'Query.interviewAnalysisFile': asked({ analysisId: '2046-47.interviews.1', name: 'analysis.html' }),
  'Query.quotations': asked({ year: '2046-47' }),
  'Query.serviceMap': atEachMoment({ year: '2046-47' }),
  'Query.dataQuality': [...atEachMoment({}, { period: '2046-47Q2' }), { period: QUARTER }],
  'Query.dataQualityRecords': ['children', 'police_missing_reports', 'return_interviews', 'risk_assessments'].flatMap(
    (feed) =>
      ['ethnicity', 'laNotifiedAt', 'companions', 'late'].map((fault) => ({
        quarter: '2046-47Q2',
        feed,
        source: 'All',
        fault,
      })),
  ),
  'Query.problemProfiles': asked({}),
  'Query.problemProfile': ['PANEL', 'DIRECTOR', 'BOARD'].flatMap((audience) =>
    atEachMoment({ period: '2046-47Q2', audience: new Enum(audience) }),
  ),
  'Query.problemProfileVersion': asked({ profileId: '2046-47Q2.1', audience: new Enum('PANEL') }),
  'Query.problemProfilesBeside': asked({ left: '2046-47Q1.1', right: '2046-47Q2.1', audience: new Enum('DIRECTOR') }),
  'Query.problemProfileFile': asked({ profileId: '2046-47Q2.1', audience: new Enum('BOARD'), name: 'profile.csv' }),
  'Query.figures': [...atEachMoment({ period: '2046-47' }, { period: '2046-47Q2' }), { period: QUARTER }],
  'Query.figure': asked(year('8a'), year('no such figure'), { id: '8a', period: 'no period' }),
  'Query.periods': atEachMoment({}),
  'Query.mapChoices': atEachMoment({}),
  'Query.mapAreas': asked({ cells: new Enum('WARDS') }),
  'Query.profileMap': MAPS,
  'Query.mapFile': MAPS.flatMap((map) => ['GEOJSON', 'CSV'].map((format) => ({ ...map, format: new Enum(format) }))),
  'Query.mapRecords': [
    ...['FOUND', 'LAST_SEEN', 'MISSING_FROM', 'PLACEMENTS', 'MET', 'OFFENCES_CSE'].flatMap((layer) =>
      atEachMoment({ layer: new Enum(layer), period: '2046-47' }),
    ),
  ],
  'Query.deliveries': asked({}),
  'Query.intakeJob': asked({ id: 'no-such-job' }),
  'Query.sheetExport': atEachMoment({}),
  'Query.readAudit': asked(
    { first: 200 },
    { filter: { childId: HIDDEN } },
    { filter: { other: 'place:HPL1' } },
    { filter: { other: 'PL2' } },
    { filter: { kinds: [new Enum('REFUSED')] } },
  ),
  'Query.whoHasLooked': asked({ childId: HIDDEN }, { childId: 'B0000001' }),
  'Query.whoHasLookedAt': asked(
    { key: 'place:PL1' },
    { key: 'person:PC2' },
    { key: 'place:HPL1' },
    { key: 'person:HPC1' },
  ),
  'Query.panelMeetings': asked({}),
  'Query.panelMeeting': asked(MEETING, { ...MEETING, panel: 'MACE' }),
  'Query.agendaProposal': asked(MEETING, { ...MEETING, panel: 'MACE' }),
  'Query.panelItem': asked({ ...MEETING, childId: HIDDEN }, { ...MEETING, childId: 'B0000001' }),
  'Query.panelTopic': asked({ ...MEETING, topic: 'theme:TH-1' }),
  'Query.panelPapers': asked(MEETING),
  'Query.panelMinutes': asked(MEETING),
  'Query.panelAgendaFile': asked({ ...MEETING, format: new Enum('HTML') }),
  'Query.panelPapersFile': asked({ ...MEETING, format: new Enum('HTML') }),
  'Query.panelMinutesFile': asked({ ...MEETING, format: new Enum('HTML') }),
  'Query.agencyWork': atEachMoment({}, { agency: 'Police' }, { agency: 'Health' }),
  'Query.agencyCounts': asked({}),
  'Query.matter': atEachMoment(
    { kind: 'action', id: 'PA1' },
    { kind: 'challenge', id: 'CH1' },
    { kind: 'action', id: HIDDEN_IDS.action },
    { kind: 'challenge', id: HIDDEN_IDS.challenge },
  ),
  'Query.meetingFollowUp': asked(MEETING),
  'Query.silences': atEachMoment({}, { agency: 'Police' }),
  'Query.riskTools': asked({}),
  'Query.ragWhatIf': asked({ change: BANDS }),
  'Query.harmTrace': asked({ right: BANDS }),
  'Query.unusualAccess': asked({}),
  'Query.signedIn': asked({}),
  'Query.rolesInWords': asked({}),
  'Query.settings': asked({}),
  'Query.health': asked({}),
  'Query.retentionPreview': asked({}, { until: '2150-01-01' }),
  'Query.legalHolds': asked({}, { lifted: true }),
  'Query.disputes': asked({}),
  'Query.disputedValues': asked({ childId: HIDDEN }, { childId: 'B0000001' }),
  'Query.accessRequests': asked({}),
  'Query.accessRequest': asked({ id: 'no-such-request' }),
  'Query.accessPack': asked({ requestId: 'no-such-request', format: new Enum('JSON') }),
  'Query.linkMap': atEachMoment({}, { from: '2046-09-01', to: '2046-09-30', confirmedOnly: true }),
  'Query.linkEvidence': asked(
    { a: `child:${HIDDEN}`, b: 'place:PL1' },
    { a: `child:${HIDDEN}`, b: 'place:PL2' },
    { a: `child:${HIDDEN}`, b: 'place:HPL1' },
    { a: 'child:B0000001', b: 'place:PL1' },
  ),
  'Query.linkPath': asked(
    { a: `child:${HIDDEN}`, b: 'place:PL2' },
    { a: 'child:B0000001', b: `child:${HIDDEN}` },
    { a: 'child:B0000001', b: 'child:B0000002' },
  ),
  'Query.linkSubjects': atEachMoment({}),
  'Query.linkAlerts': atEachMoment({}),
  'Query.personsOfConcern': asked({}, { all: true }),
  'Query.personOfConcern': asked({ id: 'PC1' }, { id: 'PC2' }),
  'Query.placesOfConcern': atEachMoment({}),
  'Query.placeOfConcern': asked({ id: 'PL1' }, { id: 'PL2' }, { id: 'HPL1' }),
  'Query.placeTimeline': asked({ id: 'PL1' }, { id: 'PL2' }, { id: 'HPL1' }),
  'Query.myGlass': asked({}),
  'Query.glassReviews': asked({}, { reviewed: true }),
  'Query.restrictions': asked({}),
  'Query.conflicts': asked({}),
  'Query.involvements': asked({}, { childId: HIDDEN }),
  'Query.disclosures': asked({ childId: HIDDEN }, { childId: 'B0000001' }),
});
