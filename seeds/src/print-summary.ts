import { summarise } from './summary.js';

const [seed = '1', end = '2026-11-21'] = process.argv.slice(2);
console.log(await summarise(Number(seed), end));
