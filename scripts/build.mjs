// Builds the server and the web app: `npm run build`.
import { alone, build } from './lib/build.mjs';

const results = await alone(() => build(['server', 'web'], { echo: true }));
for (const { half, code, seconds } of results) {
  console.log(`${half}: ${code === 0 ? 'built' : 'failed'} in ${seconds.toFixed(1)} s`);
}
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;
