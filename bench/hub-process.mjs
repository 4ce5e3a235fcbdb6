// A hub in a process of its own, as a person starts it, and what is asked of it over HTTP.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A Node program in the project's folder; what it prints is read by us. */
export const program = (args, env = {}) =>
  spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, HUB_PORT: '0', HUB_SKIP_BUILD: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** What a program printed, when it has ended well. */
export const finished = async (child) => {
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`It ended with ${code}: ${text}`);
  return text;
};

/** The first group of a pattern in what a program prints. */
export const said = (child, pattern) =>
  new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const found = pattern.exec(text)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before it was ready: ${text}`)));
  });

export const stopped = async (child) => {
  child.kill('SIGTERM');
  await once(child, 'exit');
};

const ofStatus = (pid, name) =>
  Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024);

/** MB of memory that a process has now. */
export const memoryOf = ({ pid }) => ofStatus(pid, 'VmRSS');

/** MB of memory that a process had at most. */
export const mostMemoryOf = ({ pid }) => ofStatus(pid, 'VmHWM');

/** Seconds of the processor that a process has had. */
export const processorOf = ({ pid }) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
};

/** Starts a hub on a data folder; answers when its first page was read. */
export const startHub = async (data, env = {}) => {
  const since = performance.now();
  const child = program(['scripts/start.mjs'], { HUB_DATA: data, ...env });
  const url = await said(child, /Open (http:\S+) /);
  const page = await fetch(url);
  if (!(await page.text()).includes('<script')) throw new Error(`No page at ${url}`);
  return { child, url, seconds: (performance.now() - since) / 1_000 };
};

/** Asks GraphQL as one of the people of the development sign-in. */
export const signIn = async (url, userId) => {
  const headers = { 'x-hub': '1', 'content-type': 'application/json' };
  const session = await fetch(`${url}/session`, { method: 'POST', headers, body: JSON.stringify({ userId }) });
  const cookie = session.headers.get('set-cookie').split(';')[0];
  return async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { ...headers, cookie }, body });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
};
