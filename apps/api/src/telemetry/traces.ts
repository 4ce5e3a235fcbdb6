import { SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';
import type { Hub, TraceOf } from '@hub/worker';

const tracer = trace.getTracer('children-at-risk-hub');

/**
 * Does some work inside a span. Without an OpenTelemetry SDK in the process it costs nothing. Names and attributes say
 * which field or command it was, never about whom, and of an error only its kind: its words may name somebody.
 */
export const traced = <Result>(name: string, attributes: Attributes, work: () => Promise<Result>): Promise<Result> =>
  tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' });
      throw error;
    } finally {
      span.end();
    }
  });

/** Opens a span, under the one in hand, that ends when every page includes what the log holds now. Does not wait for it. */
export const tracePages = async (hub: Pick<Hub, 'log' | 'viewsPosition' | 'onViewsChanged'>): Promise<void> => {
  if (trace.getActiveSpan()?.isRecording() !== true) return;
  const span = tracer.startSpan('pages include it');
  const { position } = await hub.log.head();
  const included = (): boolean => hub.viewsPosition() >= position;
  if (included()) return span.end();
  const stop = hub.onViewsChanged(() => {
    if (!included()) return;
    stop();
    span.end();
  });
};

/** The span in hand, by the numbers under which the deployment's traces have it; undefined where nothing is traced. */
export const traceInHand = (): TraceOf | undefined => {
  const span = trace.getActiveSpan()?.spanContext();
  return span && { trace: span.traceId, span: span.spanId };
};
