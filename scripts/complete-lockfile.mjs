// `npm ci` refuses a lockfile that lacks the optional packages of other operating systems, and npm leaves them out
// when the registry it asked does not carry them. This adds an entry for each: the exact version its parent names, and
// the system it is for, read from its name. Run it after `npm install` has changed package-lock.json.
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
  wasm32: undefined,
};
const CPUS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32'];

const systemOf = (name) => {
  const words = name.split(/[-/]/);
  const os = Object.keys(SYSTEMS).find((system) => words.includes(system));
  const cpu = CPUS.find((candidate) => words.includes(candidate));
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os && SYSTEMS[os] ? { os: [SYSTEMS[os]] } : {}),
    ...(libc && os === 'linux' ? { libc: [libc] } : {}),
  };
};

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;
let added = 0;
for (const [path, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    const hoisted = `node_modules/${name}`;
    if (packages[nested] || packages[hoisted]) continue;
    if (!/^\d/.test(version)) continue;
    packages[hoisted] = { version, ...systemOf(name), dev: entry.dev, optional: true };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} optional packages of other systems added to package-lock.json`);
