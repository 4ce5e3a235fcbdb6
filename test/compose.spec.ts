import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@hub/testing';
import { parse, stringify } from 'yaml';
import { authoritiesIn } from '../apps/worker/src/authorities/authorities-file.js';
import { problemsOfCompose, problemsOfComposeFile } from '../scripts/lib/compose.mjs';

const MERGED = { merge: true, customTags: [{ tag: '!override', collection: 'map' as const }] };

const FILES = ['docker-compose.yml', 'docker-compose.scaled.yml'];
const pathOf = (name: string): string => new URL(`../${name}`, import.meta.url).pathname;

/** A file that keeps every rule, with one part of it changed. */
const fileWith = (from = '', to = ''): string => {
  const whole = `
services:
  hub:
    build: { context: ., dockerfile: Containerfile }
    user: node
    read_only: true
    cap_drop: [ALL]
    security_opt: ['no-new-privileges:true']
    restart: unless-stopped
    stop_grace_period: 60s
    ports: ['127.0.0.1:4310:4310']
    environment: { HUB_TOKEN: '\${TOKEN:?say it}', NAME: hub }
    depends_on: { store: { condition: service_healthy } }
    networks: [back]
    secrets: [key]
    volumes: ['data:/data', './infra:/infra:ro']
  store:
    image: store.example/store:1.2.3
    ports: ['127.0.0.1:5000:5000']
    healthcheck: { test: [CMD, ask], interval: 10s }
networks: { back: }
volumes: { data: }
secrets: { key: { file: ./secrets/key } }
`;
  if (!whole.includes(from)) throw new Error(`${from} is not in the file`);
  return whole.replace(from, to);
};

const problemsOf = (text: string): readonly string[] =>
  problemsOfCompose(text, (path: string) => ['./infra', './Containerfile'].includes(path));

describe('a Compose file', () => {
  it.each(FILES)('%s keeps the rules', (name) => {
    expect(problemsOfComposeFile(pathOf(name))).toEqual([]);
  });

  it('that keeps every rule has no problem', () => {
    expect(problemsOf(fileWith())).toEqual([]);
  });

  it.each([
    ['    user: node', '    usr: node', 'hub has a key that is not known: usr'],
    ['image: store.example/store:1.2.3', 'command: [x]', 'store needs an image or a build'],
    ['restart: unless-stopped', 'restart: sometimes', 'hub: restart cannot be sometimes'],
    ['stop_grace_period: 60s', 'stop_grace_period: 60', 'hub: stop_grace_period is no duration'],
    ["['127.0.0.1:4310:4310']", "['4310:']", 'hub: 4310: is no published port'],
    ['NAME: hub', 'NAME: true', 'hub: the variable NAME must stand in quotes'],
    ['NAME: hub', 'NAME: [a]', 'hub: the variable NAME is not a plain value'],
    ['interval: 10s', 'interval: often', 'store: interval is no duration'],
    ['interval: 10s', 'often: 10s', 'store: healthcheck has no often'],
    ['[CMD, ask]', '[ask]', 'store: the test of its health begins with CMD or CMD-SHELL'],
    ['[CMD, ask]', '[CMD-SHELL, ask, again]', 'store: behind CMD-SHELL stands one text'],
    ['{ store: {', '{ shop: {', 'hub depends on shop, which is not there'],
    ['service_healthy', 'service_well', 'hub depends on store with no condition: service_well'],
    [
      'healthcheck: { test: [CMD, ask], interval: 10s }',
      'healthcheck: { disable: true }',
      'hub waits for the health of store, which tells none',
    ],
    ['networks: [back]', 'networks: [front]', 'hub: there are no networks called front'],
    ['secrets: [key]', 'secrets: [lock]', 'hub: there are no secrets called lock'],
    ['data:/data', 'date:/data', 'hub: there is no volume date'],
    ['./infra:', './infre:', 'hub mounts ./infre, which is not in the project'],
    ['dockerfile: Containerfile', 'dockerfile: Dockerfile', 'hub is built from Dockerfile, which is not there'],
    ['store:1.2.3', 'store', 'store: its image is not held to a version'],
    ['store:1.2.3', 'store:latest', 'store: its image is not held to a version'],
    ['user: node', 'user: root', 'hub runs as root'],
    ['    read_only: true\n', '', 'hub may write into its own files'],
    ['    cap_drop: [ALL]\n', '', 'hub keeps rights of the kernel'],
    ["    security_opt: ['no-new-privileges:true']\n", '', 'hub may gain rights'],
    [`'\${TOKEN:?say it}'`, "'abc'", 'hub: HUB_TOKEN is written down'],
    [`'\${TOKEN:?say it}'`, "'${TOKEN'", 'a variable is not closed, or a dollar not doubled: ${TOKEN'],
    ['127.0.0.1:5000:5000', '127.0.0.1:4310:5000', 'store and hub publish the same port 127.0.0.1:4310'],
    ['volumes: { data: }', 'volume: { data: }', 'volume is not known'],
    ['services:', 'service:', 'there are no services'],
  ])('in which %j is %j is told: %#', (from, to, problem) => {
    expect(problemsOf(fileWith(from, to))).toContain(problem);
  });

  it('that is no YAML is told', () => {
    expect(problemsOf('services: [')).toHaveLength(1);
  });
});

describe('the scaled shape', () => {
  const text = readFileSync(pathOf('docker-compose.scaled.yml'), 'utf8');

  it('lets only the proxy be reached from outside', () => {
    expect(text.match(/^ {4}ports: .*/gm)).toEqual(["    ports: ['80:80', '443:443']"]);
  });

  it('writes no password down', () => {
    const told = text.match(/^ *[A-Z_]*(PASSWORD|SECRET)[A-Z_]*: .*/gm) ?? [];
    expect(told.filter((line) => !/(: \$\{\w+:\?|_FILE: \/run\/secrets\/)/.test(line))).toEqual([]);
  });
});

describe('the scaled shape with two authorities', () => {
  type Service = Readonly<Record<string, unknown>> & {
    readonly environment?: Readonly<Record<string, string>>;
    readonly secrets?: readonly unknown[];
  };
  interface Compose {
    readonly services: Readonly<Record<string, Service>>;
    readonly volumes: object;
    readonly secrets: Readonly<Record<string, unknown>>;
  }
  const composeOf = (name: string): Compose => parse(readFileSync(pathOf(name), 'utf8'), MERGED) as Compose;
  const one = composeOf('docker-compose.scaled.yml');
  const two = composeOf('infra/scaled/two-authorities.yml');

  /** The two files as Compose lays one over the other: what is named again is added to, and the environment replaced. */
  const merged = {
    ...one,
    services: Object.fromEntries(
      Object.entries({ ...one.services, ...two.services }).map(([name, service]) => {
        const under = one.services[name] ?? {};
        const listed = [...(under.secrets ?? []), ...(service.secrets ?? [])];
        const waits = { ...(under['depends_on'] as object), ...(service['depends_on'] as object) };
        return [
          name,
          {
            ...{ ...under, ...service },
            ...(listed.length > 0 ? { secrets: [...new Set(listed)] } : {}),
            ...(Object.keys(waits).length > 0 ? { depends_on: waits } : {}),
          },
        ];
      }),
    ),
    volumes: { ...one.volumes, ...two.volumes },
    secrets: { ...one.secrets, ...two.secrets },
  };

  it('keeps the rules', () => {
    expect(problemsOfCompose(stringify(merged), (path: string) => existsSync(pathOf(path)))).toEqual([]);
  });

  describe('in a container', () => {
    const folder = temporaryFolder();
    const file = join(folder.path, 'authorities.json');
    beforeAll(() => {
      for (const secret of Object.keys(two.secrets)) writeFileSync(join(folder.path, secret), `${secret}\n`);
      const text = readFileSync(pathOf('infra/scaled/two-authorities.json'), 'utf8');
      writeFileSync(file, text.replaceAll('/run/secrets', folder.path));
    });
    afterAll(() => folder.remove());

    it.each(['api-1', 'api-2', 'worker-1', 'worker-2'])('%s runs a hub for each, with nothing in common', (name) => {
      const { environment, secrets } = two.services[name] ?? {};
      const image = [...readFileSync(pathOf('infra/Containerfile'), 'utf8').matchAll(/(HUB_\w+)=(\S+)/g)];
      const ofImage = Object.fromEntries(image.map(([, variable = '', value = '']) => [variable, value]));
      expect(environment?.['HUB_AUTHORITIES']).toBe('/run/secrets/authorities');
      const hubs = authoritiesIn({ ...ofImage, ...environment, HUB_AUTHORITIES: file }, '/') ?? [];
      expect(hubs.map(({ host }) => host)).toEqual(['bromley.hub.example', 'croydon.hub.example']);
      expect(hubs.map(({ settings }) => settings.exchangeFolder)).toEqual(['/shared/exchange', '/shared/exchange']);
      const named = readFileSync(file, 'utf8').matchAll(new RegExp(`${folder.path}/(\\w+)`, 'g'));
      expect(secrets).toEqual(expect.arrayContaining([...named].map(([, secret]) => secret)));
    });
  });
});
