// Drafts the analysis of a year's interviews in a hub of its own and seals it; killed before the step that is named, or not at all.
// Usage: node seal-analysis.mjs DATA [release|files|seal]
import { analysisDecider, analysisStream } from '@hub/assurance';
import { handle } from '@hub/event-log';
import { ANALYSIS_AUDIENCE, AnalysisDesk, HUB_KINDS, openHub, readSettings } from '@hub/worker';

const [data, killAt] = process.argv.slice(2);
const KNOWN_AT = '2016-11-21T12:00:00.000Z';
const YEAR = '2015-16';
const ID = `${YEAR}.interviews.1`;

const hub = await openHub({ settings: readSettings({ HUB_DATA: data }, '/'), now: () => KNOWN_AT });
const desk = new AnalysisDesk(hub, HUB_KINDS, (step) => {
  if (step === killAt) process.kill(process.pid, 'SIGKILL');
});
const meta = (person, commandId) => ({
  commandId,
  by: { person, agency: 'spec', role: 'OPERATOR' },
  purpose: 'operation',
});
const tell = async (person, commandId, command) => {
  const told = await handle(
    hub.log,
    analysisDecider,
    analysisStream(YEAR),
    { year: YEAR, person, ...command },
    meta(person, commandId),
    { kinds: HUB_KINDS },
  );
  if (told.outcome === 'refused') throw new Error(told.refusal.message);
  await hub.viewsCaughtUp();
};

if (!(await desk.analysis(ID))) {
  const numbers = { audience: ANALYSIS_AUDIENCE, knownAt: KNOWN_AT, logPosition: hub.viewsPosition() };
  await tell('ann', 'draft', { type: 'Draft', numbers });
}
const sealing = await desk.sealing(await desk.analysis(ID), 'bob', meta('bob', 'seal'));
if ('code' in sealing) throw new Error(sealing.message);
await tell('bob', 'seal', sealing);
await hub.close();
console.log('sealed');
