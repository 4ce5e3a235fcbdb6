import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import { DEVELOPMENT_USERS, type HubUser } from '../../apps/api/src/edge/development-users.js';
import { HANDED_OVER, HIDDEN, HIDDEN_IDS, hiddenChild, interviewedAndDue } from './hidden.js';
import { compareLive } from './live-pair.js';
import { CHANGES } from './changes.js';
import { Pair } from './pair.js';
import { namesIn } from './questions.js';
import { together } from './rows.js';
import { Tour } from './tour.js';
import { onAgenda, reviewMissed, visibleRows } from './visible.js';
import type { Decided } from './rows.js';
import { World } from './world.js';

/** Two whole hubs are opened, and everything in them is asked. */
jest.setTimeout(900_000);

const userOf = (role: string): HubUser => {
  const user = DEVELOPMENT_USERS.find((one) => one.role === role);
  if (!user) throw new Error(`Nobody is ${role}`);
  return user;
};

const LEAD = userOf('MASH_LEAD');
const STRATEGIC_LEAD = userOf('STRATEGIC_LEAD');

/** What can be decided about a child, none of it against the leads. */
const DECIDED: readonly Decided[] = [
  onAgenda(HIDDEN),
  reviewMissed(HIDDEN),
  ...HANDED_OVER,
  {
    stream: 'panels.action-asked-of-a-lead',
    type: 'panels.ActionSet',
    data: {
      actionId: 'asked-of-a-lead',
      panel: 'MASE',
      meetingDate: '2046-10-01',
      childId: HIDDEN,
      ownerAgency: LEAD.agency,
      action: 'see the family',
      due: '2046-10-20',
    },
  },
  {
    stream: `sharing.wall-${HIDDEN}|somebody-else`,
    type: 'sharing.ConflictDeclared',
    data: { childId: HIDDEN, person: 'somebody-else', nature: 'relative' },
  },
  {
    stream: `sharing.restriction-${HIDDEN}`,
    type: 'sharing.RecordRestricted',
    data: { childId: HIDDEN, reason: 'kept to the leads', people: [], roles: [LEAD.role, STRATEGIC_LEAD.role] },
  },
  {
    stream: `sharing.involvement-${HIDDEN}|person:somebody-else`,
    type: 'sharing.InvolvementGranted',
    data: { childId: HIDDEN, kind: 'person', who: 'somebody-else', reason: 'works with them', gateway: 'CA_1989_S17' },
  },
  {
    stream: 'sharing.disclosure-D1',
    type: 'sharing.RecordDisclosed',
    data: {
      disclosureId: 'D1',
      childId: HIDDEN,
      fromAgency: 'one agency',
      toAgency: 'another',
      recipient: 'a person',
      what: 'what was told',
      why: 'why it was told',
      gateway: 'CA_1989_S17',
      disclosedAt: '2046-10-01T10:00:00.000Z',
    },
  },
  {
    stream: `interviews.quotation-${HIDDEN_IDS.interview}`,
    type: 'interviews.QuotationCleared',
    data: {
      interviewId: HIDDEN_IDS.interview,
      childId: HIDDEN,
      interviewRevision: 0,
      text: 'words that were cleared',
      screenedBy: 'somebody-else',
    },
  },
  ...[LEAD, userOf('SOCIAL_WORKER')].map(({ person, agency, role }, at) => ({
    stream: `sharing.glass-G${at}`,
    type: 'sharing.GlassBroken',
    data: {
      glassId: `G${at}`,
      childId: HIDDEN,
      person,
      agency,
      role,
      reason: 'it could not wait',
      purpose: 'safeguarding',
      brokenAt: '2046-10-04T10:30:00.000Z',
      until: '2046-10-04T13:30:00.000Z',
    },
  })),
];

/**
 * Questions whose answers say nothing of any child here: of the hub, its people and settings, and the borough's wards; of
 * papers, packs, holds, disputes, requests, what came and waits, and what a meeting set, of which there are none in these
 * worlds; of what cases share, which the hidden child does with none.
 */
const OF_NO_CHILD = [
  'accessPack',
  'accessRequest',
  'accessRequests',
  'areaChecks',
  'boardAnswers',
  'boardPack',
  'boardPackFile',
  'boardPacks',
  'disputedValues',
  'disputes',
  'disruptionTools',
  'health',
  'hub',
  'indicators',
  'intakeJob',
  'interviewAnalysisFile',
  'legalHolds',
  'linkAlerts',
  'linkSubjects',
  'mapAreas',
  'mapChoices',
  'meetingFollowUp',
  'panelPapers',
  'panelPapersFile',
  'panelTopic',
  'periods',
  'problemProfileFile',
  'problemProfileVersion',
  'problemProfiles',
  'problemProfilesBeside',
  'receivedContent',
  'riskTools',
  'rolesInWords',
  'settings',
  'signedIn',
].map((name) => `Query.${name}`);

/** Questions of the read audit itself, which show ids only; and one's own broken glass, which is an event of its own. */
const OF_THE_AUDIT = ['Query.readAudit', 'Query.unusualAccess', 'Query.myGlass'];

/** Whom the worlds know, by what an answer calls them. */
const NAMED: readonly (readonly [key: string, shown: RegExp])[] = [
  ...[HIDDEN, 'B0000001', 'B0000002'].map((id) => [id, new RegExp(`\\b${id}\\b`)] as const),
  ...['PC1', 'PC2', 'HPC1'].map((id) => [`person:${id}`, new RegExp(`Known as ${id}\\b|person:${id}\\b`)] as const),
  ...['PL1', 'PL2', 'HPL1'].map((id) => [`place:${id}`, new RegExp(`Place ${id}\\b|place:${id}\\b`)] as const),
];

/** What is followed of one's own: an intake, and a room in which nobody else is. */
const OF_ONES_OWN = /intakeProgress|panelRoom/;

describe('whoever may know a child finds it in every answer that could tell of it', () => {
  let pair: Pair;
  let tour: Tour;
  beforeAll(async () => {
    const child = hiddenChild({ reports: 2, assessments: 3, others: 1 }).map(interviewedAndDue);
    const [rows = {}] = fc.sample(child, { numRuns: 1, seed: 11 });
    const base = visibleRows(DEVELOPMENT_USERS.map(({ agency }) => agency));
    pair = new Pair(await World.open(together(base, rows), DECIDED), await World.open(base, []));
    tour = new Tour(pair.one.fixture.app.nest.get(GraphQLSchemaHost, { strict: false }).schema, namesIn(rows));
  });
  afterAll(() => pair.close());

  const found = (): ReadonlySet<string> => new Set(pair.found.map((line) => /· (\S+)/.exec(line)?.[1] ?? line));

  it('every question of the schema is asked, every field with arguments below them, and every route called', () => {
    expect(tour.missing(pair.one.fixture.app.routes)).toEqual([]);
  });

  it('every question tells the worlds apart, but those that tell of no child', async () => {
    for (const user of [LEAD, STRATEGIC_LEAD, userOf('AUDITOR')]) await tour.ask(pair, user, () => true);
    expect(
      tour
        .questions()
        .filter((field) => !found().has(field))
        .sort(),
    ).toEqual(OF_NO_CHILD);
  });

  it('whomever an answer names, child, adult or place, stands in the lines of the read audit that were written for it', async () => {
    const { audit } = pair.one.fixture.hub;
    const silent: string[] = [];
    for (const user of [LEAD, STRATEGIC_LEAD, userOf('SOCIAL_WORKER')]) {
      for (const { field, given, query } of tour.asked(user)) {
        if (OF_THE_AUDIT.includes(field)) continue;
        const { position } = await audit.log.head();
        const answer = JSON.stringify(await pair.one.ask(user, query));
        const written = JSON.stringify(await audit.log.readAll(position, 50));
        for (const [key, shown] of NAMED) {
          if (!shown.test(answer) || written.includes(`"${key}"`)) continue;
          silent.push(`${user.role} · ${field} ${JSON.stringify(given)} shows ${key}`);
        }
      }
    }
    expect(silent).toEqual([]);
  });

  it('every subscription tells them apart, but those of one’s own', async () => {
    const messages = pair.found.length;
    await compareLive(pair, [LEAD], tour.subscriptions(), CHANGES);
    const told = pair.found.slice(messages).join('\n');
    const quiet = tour.subscriptions().filter((operation) => !told.includes(operation));
    expect(quiet.filter((operation) => !OF_ONES_OWN.test(operation))).toEqual([]);
  });

  it('commands about the child tell them apart', async () => {
    await tour.tell(pair, LEAD, 'others');
    expect([...found()].filter((name) => name.startsWith('Mutation.')).length).toBeGreaterThan(20);
  });
});
