import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';

// The rules of the Compose specification that a file of ours can break, and the rules of the house for containers.
// No container engine is needed: nothing here says that a file runs.

const TOP = ['name', 'services', 'networks', 'volumes', 'secrets', 'configs'];

const SERVICE =
  `build image command entrypoint environment env_file user init read_only tmpfs cap_drop cap_add security_opt restart
  stop_signal stop_grace_period depends_on secrets configs networks ports expose volumes healthcheck shm_size profiles
  deploy labels working_dir hostname ulimits logging`.split(/\s+/);

const HEALTHCHECK = ['test', 'interval', 'timeout', 'retries', 'start_period', 'start_interval', 'disable'];
const CONDITIONS = ['service_started', 'service_healthy', 'service_completed_successfully'];
const RESTARTS = /^(no|always|unless-stopped|on-failure(:\d+)?)$/;
const DURATION = /^(\d+(us|ms|s|m|h))+$/;
const PORT = /^((\d{1,3}\.){3}\d{1,3}:)?\d+(-\d+)?:\d+(-\d+)?(\/(tcp|udp))?$/;
const NAME = /^[a-zA-Z0-9._-]+$/;
/** `${NAME}`, with `:-`, `-`, `:?`, `?`, `:+` or `+` and words behind it; `$$` is a dollar. */
const VARIABLES = /\$(?:\$|\{[A-Za-z_]\w*(?::?[-?+][^}]*)?\}|[A-Za-z_]\w*)/g;

const isList = Array.isArray;
const isMap = (value) => typeof value === 'object' && value !== null && !isList(value);
const named = (value) =>
  isList(value) ? value.map((one) => (isMap(one) ? one.source : one)) : Object.keys(value ?? {});

const textsIn = (value) =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** What a mount names: a volume by name, or a path of this machine. */
const sourceOf = (mount) => (isMap(mount) ? mount.source : mount.split(':')[0]);
const isPath = (source) => /^[./~]/.test(source);

function* shapeOf(name, service) {
  for (const key of Object.keys(service))
    if (!SERVICE.includes(key)) yield `${name} has a key that is not known: ${key}`;
  if (!service.image && !service.build) yield `${name} needs an image or a build`;
  if (service.restart !== undefined && !RESTARTS.test(service.restart))
    yield `${name}: restart cannot be ${service.restart}`;
  if (service.stop_grace_period !== undefined && !DURATION.test(service.stop_grace_period))
    yield `${name}: stop_grace_period is no duration`;
  for (const port of service.ports ?? []) if (!PORT.test(port)) yield `${name}: ${port} is no published port`;
  for (const [key, value] of Object.entries(isMap(service.environment) ? service.environment : {})) {
    if (typeof value === 'object' && value !== null) yield `${name}: the variable ${key} is not a plain value`;
    if (typeof value === 'boolean') yield `${name}: the variable ${key} must stand in quotes`;
  }
}

function* healthOf(name, { healthcheck }) {
  if (healthcheck === undefined) return;
  for (const key of Object.keys(healthcheck))
    if (!HEALTHCHECK.includes(key)) yield `${name}: healthcheck has no ${key}`;
  if (healthcheck.disable === true) return;
  const { test } = healthcheck;
  const form = isList(test) ? test[0] : undefined;
  if (!['CMD', 'CMD-SHELL'].includes(form)) yield `${name}: the test of its health begins with CMD or CMD-SHELL`;
  if (form === 'CMD-SHELL' && test.length !== 2) yield `${name}: behind CMD-SHELL stands one text`;
  for (const key of ['interval', 'timeout', 'start_period', 'start_interval'])
    if (healthcheck[key] !== undefined && !DURATION.test(healthcheck[key])) yield `${name}: ${key} is no duration`;
}

function* tiesOf(name, service, file, there) {
  for (const [other, { condition }] of Object.entries(isMap(service.depends_on) ? service.depends_on : {})) {
    const target = file.services[other];
    if (!target) yield `${name} depends on ${other}, which is not there`;
    if (!CONDITIONS.includes(condition)) yield `${name} depends on ${other} with no condition: ${condition}`;
    if (condition === 'service_healthy' && target && (!target.healthcheck || target.healthcheck.disable))
      yield `${name} waits for the health of ${other}, which tells none`;
  }
  for (const kind of ['networks', 'secrets', 'configs'])
    for (const one of named(service[kind]))
      if (!(one in (file[kind] ?? {}))) yield `${name}: there are no ${kind} called ${one}`;
  for (const mount of service.volumes ?? []) {
    const source = sourceOf(mount);
    if (!isPath(source) && !(source in (file.volumes ?? {}))) yield `${name}: there is no volume ${source}`;
    if (isPath(source) && !there(source)) yield `${name} mounts ${source}, which is not in the project`;
  }
  const { dockerfile, context } = isMap(service.build) ? service.build : {};
  if (dockerfile && !there(`${context}/${dockerfile}`)) yield `${name} is built from ${dockerfile}, which is not there`;
}

/** Our rules: little can be done from inside a container, and an image is what it was when it was tried. */
function* houseOf(name, service) {
  if (service.image && !/:[\w.-]*\d[\w.-]*$/.test(service.image)) yield `${name}: its image is not held to a version`;
  if (service.image?.endsWith(':latest')) yield `${name}: its image is whatever is latest`;
  if (service.privileged || service.network_mode === 'host') yield `${name} is not kept apart from the machine`;
  if (!service.healthcheck && !service.build) yield `${name} says nothing of its health`;
  if (!service.build) return;
  if (service.user === 'root' || service.user === 0) yield `${name} runs as root`;
  if (service.read_only !== true) yield `${name} may write into its own files`;
  if (!service.cap_drop?.includes('ALL')) yield `${name} keeps rights of the kernel`;
  if (!service.security_opt?.includes('no-new-privileges:true')) yield `${name} may gain rights`;
  for (const [key, value] of Object.entries(isMap(service.environment) ? service.environment : {}))
    if (/PASSWORD|SECRET|TOKEN/.test(key) && !/^\$\{/.test(value)) yield `${name}: ${key} is written down`;
}

function* wrongIn(file, there) {
  if (!isMap(file) || !isMap(file.services)) {
    yield 'there are no services';
    return;
  }
  for (const key of Object.keys(file)) if (!TOP.includes(key) && !key.startsWith('x-')) yield `${key} is not known`;
  const published = new Map();
  for (const [name, service] of Object.entries(file.services)) {
    if (!NAME.test(name)) yield `${name} is no name of a service`;
    yield* shapeOf(name, service);
    yield* healthOf(name, service);
    yield* tiesOf(name, service, file, there);
    yield* houseOf(name, service);
    for (const port of service.ports ?? []) {
      const at = port.split(':').slice(0, -1).join(':');
      if (published.has(at)) yield `${name} and ${published.get(at)} publish the same port ${at}`;
      published.set(at, name);
    }
  }
  for (const text of textsIn(file))
    if (text.replaceAll(VARIABLES, '').includes('$'))
      yield `a variable is not closed, or a dollar not doubled: ${text}`;
}

/** What is wrong with a Compose file; nothing when it keeps the rules. `there` tells whether a path of the project exists. */
export const problemsOfCompose = (text, there) => {
  try {
    return [...wrongIn(parse(text, { merge: true }), there)];
  } catch (error) {
    return [error.message];
  }
};

/** The same for a file on disk, which names the paths of its own folder. */
export const problemsOfComposeFile = (path) =>
  problemsOfCompose(readFileSync(path, 'utf8'), (one) => existsSync(resolve(dirname(path), one)));
