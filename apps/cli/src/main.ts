import { runCli } from './run.js';

const stop = new AbortController();
const starts = process.argv[2] === 'start';

if (!starts) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130);
      stop.abort();
    });
  }
}

/** Whoever reads the answer may stop reading: hub explain 8e --period 2016-17 | head. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
});

process.exitCode = await runCli(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  environment: process.env,
  folder: process.cwd(),
  stop: stop.signal,
});
