import { setTimeout } from 'node:timers/promises';
import {
  authoritiesIn,
  BadSettings,
  journalOfProcess,
  keepHeapsSmall,
  openHub,
  readSettings,
  tellFailure,
  troubleOf,
  type AuthorityOf,
  type Entry,
  type Hub,
  type Settings,
} from '@hub/worker';
import type { HubApp } from './app.js';
import { firstLoadOf, holdsBorough, loadBorough, loadInWords } from './first-load.js';
import type { SignInSettings } from './sign-in/settings.js';
import { traceInHand } from './telemetry/traces.js';

/** What is missing when the hub is started for real records without a way to sign in. */
const NO_SIGN_IN =
  'The hub cannot be started with NODE_ENV=production and no way to sign in: the made-up users do not exist there. ' +
  'Write down how people sign in (OpenID Connect, for example Entra ID or Keycloak) in a file, and name the file in ' +
  'HUB_SIGN_IN. docs/how-to/sign-in.md says how. To try the hub with made-up people, start it without NODE_ENV=production.';

/** What this program says; set anew when it starts. */
let journal = journalOfProcess('api', process.env);

const say = (what: Entry['what'], message: string): void => journal.tell({ level: 'info', what, message });

const fail = (message: string): void => {
  journal.tell({ level: 'error', what: 'refused', message });
  process.exitCode = 1;
};

/** Stops in order: what is being written is finished, nothing new is taken. */
const stopping = new AbortController();

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    if (stopping.signal.aborted) resolve();
    else stopping.signal.addEventListener('abort', () => resolve(), { once: true });
  });

const onSignal = (): void => {
  if (stopping.signal.aborted) process.exit(130);
  say('stopping', 'Stopping ...');
  stopping.abort();
};

/** The web server is read in while the hub is being opened by its threads. */
const appModule = (): Promise<typeof import('./app.js')> => import('./app.js');

/** The made-up people of a hub for trial begin their work beside whoever looks already. */
const beginWork = async (hub: Hub, { nest }: HubApp): Promise<void> => {
  const { firstStepsWait, takeFirstSteps } = await import('./first-steps.js');
  if (!firstStepsWait(hub)) return;
  try {
    const done = await takeFirstSteps(hub, nest, stopping.signal);
    if (done !== undefined) say('load', done);
  } catch (error) {
    const message = `The made-up people could not begin their work. ${troubleOf(error).message}`;
    journal.tell({ level: 'warning', what: 'trouble', message });
  }
};

const serve = async (hub: Hub, signIn: SignInSettings | undefined, onListening: () => void): Promise<void> => {
  let token: string | undefined;
  const { createApp } = await appModule();
  const app: HubApp = await createApp(hub, { localToken: () => token, signIn, journal });
  try {
    const url = await app.listen();
    token = hub.announce(url);
    process.send?.({ listening: url });
    say('ready', `The hub is ready. Open ${signIn?.address ?? url} in a browser. Stop it with Ctrl-C.`);
    onListening();
    const begun = beginWork(hub, app);
    void hub.prepareFigures();
    await untilStopped();
    app.drain();
    await setTimeout(hub.settings.drainSeconds * 1_000);
    await begun;
  } finally {
    await app.close();
  }
};

/** Nothing made up stands where the records are real. */
const load = async (hub: Hub, empty: boolean, onLoading: () => void): Promise<boolean> => {
  if (hub.settings.production) {
    const madeUp = holdsBorough(hub);
    if (madeUp)
      fail(`${hub.folder.path} holds the invented borough. Name another folder in HUB_DATA for real records.`);
    return !madeUp;
  }
  if ((await firstLoadOf(hub, empty)) === 'none') return true;
  onLoading();
  const started = performance.now();
  const result = await loadBorough({
    hub,
    output: journal.form === 'words' ? process.stdout : { write: (text) => say('load', text.trim()) },
    onRunning: (running) => {
      stopping.signal.addEventListener('abort', () => void running.stop(), { once: true });
    },
  });
  if (result.outcome !== 'taken') {
    if (stopping.signal.aborted) say('load', 'The load was stopped. It goes on where it stopped at the next start.');
    else fail(loadInWords(result));
    return false;
  }
  const rows = result.feeds.reduce((sum, { read }) => sum + read, 0);
  say(
    'load',
    `${rows.toLocaleString('en-GB')} rows taken in in ${((performance.now() - started) / 1000).toFixed(0)} s.`,
  );
  return true;
};

/** How people sign in; read before anything is opened, so that a wrong file changes nothing. */
const signInOf = async ({ signInFile, production }: Settings): Promise<SignInSettings | undefined> => {
  if (signInFile === undefined) {
    if (production) throw new BadSettings(NO_SIGN_IN);
    return undefined;
  }
  const { readSignIn } = await import('./sign-in/settings.js');
  return readSignIn(signInFile, production);
};

const run = async (empty: boolean): Promise<void> => {
  const settings = readSettings(process.env, process.cwd());
  const signIn = await signInOf(settings);
  let follow = (): void => undefined;
  const opening = openHub({
    settings,
    // Whoever opens a page first reads what the views hold; the thread that keeps them begins after the web server.
    viewsFollow: new Promise<void>((resolve) => (follow = resolve)),
    onTrouble: ({ message }) => journal.tell({ level: 'warning', what: 'trouble', message }),
  });
  void appModule();
  const hub = await opening;
  try {
    if (await load(hub, empty, follow)) await serve(hub, signIn, follow);
  } finally {
    await hub.close();
  }
};

/** Runs the hubs of several authorities, each in a process of its own, behind one door. */
const runSeveral = async (authorities: readonly AuthorityOf[], empty: boolean): Promise<void> => {
  const { startAuthorities } = await import('./authorities/start-authorities.js');
  const running = await startAuthorities({
    authorities,
    environment: process.env,
    module: new URL('../dist/main.js', import.meta.url),
    arguments: empty ? ['--empty'] : [],
    journal,
  });
  const names = authorities.map(({ name, host }) => `${name} under ${host}`).join(', ');
  say(
    'started',
    `The hubs of ${authorities.length} authorities are being started behind port ${running.port}: ${names}.`,
  );
  try {
    await untilStopped();
  } finally {
    await running.stop();
  }
};

export interface StartOptions {
  /** A new hub stays empty: the borough is not invented. */
  readonly empty: boolean;
}

/**
 * Runs the hub until it is told to stop (SIGINT, SIGTERM), and ends in order. What went wrong is said in words in
 * the journal, and the exit code of the process is 1.
 */
export const startServer = async ({ empty }: StartOptions): Promise<void> => {
  keepHeapsSmall();
  journal = journalOfProcess(process.env['HUB_AUTHORITIES'] ? 'door' : 'api', process.env, traceInHand);
  const giveBack = journal.takeOver(process);
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  // A hub that one of several was started as ends with whoever started it.
  process.once('disconnect', onSignal);
  try {
    const authorities = authoritiesIn(process.env, process.cwd());
    await (authorities ? runSeveral(authorities, empty) : run(empty));
  } catch (error) {
    tellFailure(journal, error);
    process.exitCode = 1;
  }
  giveBack();
  process.removeListener('SIGINT', onSignal);
  process.removeListener('SIGTERM', onSignal);
  process.removeListener('disconnect', onSignal);
};
