// Read in before a hub by `quiet-logs.spec.ts`, into each of its threads, which then print and warn with a name, as a
// library might. In the first thread spans of OpenTelemetry are written into the file QUIET_SPANS, and when SIGUSR2 comes it
// prints, warns, and fails with a name, uncaught.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { QUIET_NAME: name, QUIET_SPANS: file } = process.env;

const printNames = () => {
  console.log(`a library prints ${name}`);
  console.error(`a library complains of ${name}`);
  process.emitWarning(`a library warns of ${name}`);
};

if (isMainThread) {
  const { context, trace } = await import('@opentelemetry/api');
  const { AsyncLocalStorageContextManager } = await import('@opentelemetry/context-async-hooks');
  const { NodeTracerProvider, SimpleSpanProcessor } = await import('@opentelemetry/sdk-trace-node');
  const exporter = {
    export: (spans, done) => {
      const told = spans.map(({ name, attributes, status, events, links, resource }) => ({
        ...{ name, attributes, status, events, links: links.map(({ attributes: of }) => of) },
        resource: resource.attributes,
      }));
      appendFileSync(file, told.map((span) => `${JSON.stringify(span)}\n`).join(''));
      done({ code: 0 });
    },
    shutdown: async () => undefined,
  };
  trace.setGlobalTracerProvider(new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  process.on('SIGUSR2', () => {
    printNames();
    setImmediate(() => {
      throw new TypeError(`${name} is not iterable\n    at ${name} (${name}.ts:1:1)`);
    });
  });
} else {
  printNames();
}
