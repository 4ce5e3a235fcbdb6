// What the policy costs the tracking sheet: 2,000 children in four teams, some walled off, some restricted. The stages of
// the sheet's own read are put together here with the policy and without it, in turns, at rest and just after a change.
// Prints one JSON object a line.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { momentAsked } from '../apps/api/dist/edge/moment.js';
import { sightFor } from '../apps/api/dist/edge/sight.js';
import { sheet } from '../apps/api/dist/sheet/sheet.reads.js';
import { openHub, readSettings } from '../apps/worker/dist/index.js';
import { newEventsOf } from '../libs/platform/event-log/dist/index.js';

const CHILDREN = 2_000;
const ROUNDS = 200;
const WALLED_EVERY = 100;
const RESTRICTED_EVERY = 50;
const TEAMS = ['Atlas', 'Boreas', 'Castor', 'Dione'];

const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const hub = await openHub({ settings: readSettings({ HUB_DATA: join(folder, 'data'), HUB_PORT: '0' }, '/') });
const delivery = join(folder, 'delivery');
mkdirSync(delivery);
const ids = Array.from({ length: CHILDREN }, (_, at) => `B${String(at + 1).padStart(7, '0')}`);
const write = (name, head, line) =>
  writeFileSync(join(delivery, `${name}.csv`), `${head}\n${ids.map(line).join('\n')}\n`);
write(
  'children',
  'child_id,surname,forename,dob,sex,responsible_la',
  (id) => `${id},Example${id},Robin,2018-03-14,1,E09000006`,
);
write(
  'keyworkers',
  'child_id,worker,team,start',
  (id, at) => `${id},J. Placeholder,${TEAMS[at % TEAMS.length]},2024-01-01`,
);
write(
  'risk_assessments',
  'assessment_id,child_id,strand,tool,assessed_at,rag,agency,multi_agency',
  (id) => `RA${id},${id},cse,SERAF,2024-01-01T10:00,red,CSC,Y`,
);
await (
  await hub.takeIn({ delivery, by: { person: 'bench', agency: 'bench', role: 'OPERATOR' } })
).result;

let recorded = 0;
const record = (stream, type, data) => {
  const meta = { commandId: `bench-${(recorded += 1)}`, by: { person: 'bench', agency: 'bench', role: 'OPERATOR' } };
  const events = newEventsOf(hub.kinds, [{ type, data }], { ...meta, purpose: 'operation' });
  return hub.log.append({ stream, expected: 'any', events });
};

const LEAD = { person: 'lead', name: 'Lead', role: 'MASH_LEAD', agency: 'Social care' };
const WORKER = { person: 'worker', name: 'Worker', role: 'SOCIAL_WORKER', agency: 'Social care', team: 'Atlas' };
for (const [at, childId] of ids.entries()) {
  if (at % WALLED_EVERY === 0) {
    const walled = { childId, person: LEAD.person, nature: 'relative' };
    await record(`sharing.wall-${childId}|${LEAD.person}`, 'sharing.ConflictDeclared', walled);
  } else if (at % RESTRICTED_EVERY === 0) {
    const restricted = { childId, reason: 'kept to one person', people: ['nobody'], roles: [] };
    await record(`sharing.restriction-${childId}`, 'sharing.RecordRestricted', restricted);
  }
}
await hub.viewsCaughtUp();

const ARGS = { first: 200, filter: { rag: ['RED'] }, sort: [{ by: 'MISSING' }, { by: 'NAME' }] };

/** The sheet as the pipeline answers it, but for the line in the audit, which is the same with and without. */
const answered = async (user) => {
  const moment = await momentAsked(hub, undefined);
  const context = { hub, user, moment, sight: await sightFor(hub, user) };
  const known = sheet.rules(await sheet.hydrate(await sheet.find(ARGS, context), ARGS, context), context);
  return sheet.present(known, ARGS, context);
};

/** The same stages, with nothing decided and nothing taken away. */
const uncut = async (user, sight) => {
  const moment = await momentAsked(hub, undefined);
  const context = { hub, user, moment, sight };
  return sheet.present(await sheet.hydrate(await sheet.find(ARGS, context), ARGS, context), ARGS, context);
};

/** A change of a child's record that says nothing new of who works with the child, and one that does. */
const CHANGES = {
  'a safety plan': async (childId, at) => {
    const plan = { planId: `SP${at}`, childId, agreedAt: '2024-02-01' };
    await record(`exploitation.plan-${plan.planId}`, 'exploitation.SafetyPlanAgreed', plan);
  },
  'an action of another agency': async (childId, at) => {
    const action = {
      ...{ actionId: `AC${at}`, panel: 'MASE', meetingDate: '2024-02-01', childId, ownerAgency: `Agency ${at}` },
      ...{ action: 'an action', due: '2024-03-01' },
    };
    await record(`panels.action-${action.actionId}`, 'panels.ActionSet', action);
  },
};

let changes = 0;
const change = async (kind) => {
  changes += 1;
  await CHANGES[kind](ids[(changes * 7) % CHILDREN], changes);
  await hub.viewsCaughtUp();
};

/**
 * What the thread that answers has had of the processor, where the system says so: whatever else the machine does. The
 * system counts in steps of some milliseconds, so only the mean of many says anything.
 */
const threadMs = () => {
  const file = `/proc/self/task/${process.pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : performance.now();
};

const took = async (work) => {
  const [before, of] = [performance.now(), threadMs()];
  const { total } = await work();
  return { ms: performance.now() - before, processor: threadMs() - of, total };
};

const at = (values, part) => {
  const sorted = [...values].sort((a, b) => a - b);
  return Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(2));
};

const mean = (values) => Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2));

/** Both ways in turns, each after one change of the kind `changing`, when there is one: what one way left is taken in. */
const measure = async (user, changing) => {
  const sight = await sightFor(hub, user);
  const figures = { with: [], without: [] };
  const totals = {};
  for (let round = 0; round < ROUNDS * 2; round += 1) {
    if (changing) await change(changing);
    const way = round % 2 === 0 ? 'with' : 'without';
    const { total, ...cost } = await took(() => (way === 'with' ? answered(user) : uncut(user, sight)));
    if (way === 'without') await sightFor(hub, user);
    if (round >= 20) figures[way].push(cost);
    totals[way] = total;
  }
  return { ...figures, totals };
};

const msOf = (costs) => costs.map(({ ms }) => ms);
const processorOf = (costs) => costs.map(({ processor }) => processor);

for (const user of [LEAD, WORKER]) {
  for (const changing of [undefined, ...Object.keys(CHANGES)]) {
    const { with: cut, without, totals } = await measure(user, changing);
    const name = `sheet with the policy, ${user.role}, ${changing ? `just after ${changing}` : 'at rest'}`;
    const how = `${CHILDREN} children, ${totals.with} of them for this user; ceiling: the same stages without the policy, ${totals.without} children`;
    const print = (of, unit, figure, ceiling, more = {}) =>
      console.log(JSON.stringify({ name: `${name}, ${of}`, unit, figure, ceiling, ...more, how }));
    print('mean', 'ms of the processor', mean(processorOf(cut)), mean(processorOf(without)), {
      budget: { of: 'ratio', atMost: 1.1 },
    });
    for (const [of, part] of [
      ['median', 0.5],
      ['p95', 0.95],
    ]) {
      print(of, 'ms', at(msOf(cut), part), at(msOf(without), part));
    }
  }
}
await hub.close();
rmSync(folder, { recursive: true, force: true });
