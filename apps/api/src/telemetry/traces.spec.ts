import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { Fixture } from '../../test/fixture.js';
import { traced } from './traces.js';

describe('traces, where the deployment brings an OpenTelemetry SDK', () => {
  const spans = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  let fixture: Fixture;
  beforeAll(async () => {
    trace.setGlobalTracerProvider(provider);
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    fixture = await Fixture.open({ realClock: true });
  });
  beforeEach(() => spans.reset());
  afterAll(async () => {
    await fixture.close();
    await provider.shutdown();
    trace.disable();
    context.disable();
  });

  const names = (): readonly string[] => spans.getFinishedSpans().map(({ name }) => name);

  it('a question of a page is a span with its field and role, and nothing about a child', async () => {
    await fixture.ask('sam-sample', '{ sheet { total } }');
    const [span] = spans.getFinishedSpans().filter(({ name }) => name === 'ask sheet');
    expect(span?.attributes).toEqual({ 'hub.role': 'MASE_CHAIR' });
  });

  it('a command is a span, and under it one that ends when the pages include what it wrote', async () => {
    const plan = { commandId: 'plan', childId: 'B0000001', agreedAt: '2016-10-01' };
    expect(await fixture.tell('sam-sample', 'recordSafetyPlan', plan)).toMatchObject({ __typename: 'Done' });
    await fixture.hub.viewsCaughtUp();
    const finished = spans.getFinishedSpans();
    const told = finished.find(({ name }) => name === 'tell recordSafetyPlan');
    const pages = finished.find(({ name }) => name === 'pages include it');
    expect([told, pages]).toEqual([expect.anything(), expect.anything()]);
    expect(pages?.parentSpanContext?.spanId).toBe(told?.spanContext().spanId);
    expect(JSON.stringify(finished.map(({ attributes }) => attributes))).not.toContain('B0000001');
  });

  it('an error is told by its kind: its words, which may name somebody, stay out', async () => {
    const failing = traced('fails', {}, async () => Promise.reject(new TypeError('Robin Example')));
    await expect(failing).rejects.toThrow('Robin Example');
    expect(names()).toEqual(['fails']);
    const [span] = spans.getFinishedSpans();
    expect([span?.status.message, span?.events]).toEqual(['TypeError', []]);
  });
});
