import type { Hub } from '@hub/worker';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Sessions } from '../edge/sessions.js';

/** Seconds: the budgets of the sheet and of live changes lie between these. */
const BUCKETS = [0.005, 0.01, 0.03, 0.06, 0.15, 0.5, 1, 2, 5, 10];

/** A request that was answered. */
export interface Answered {
  readonly method: string;
  /** The route as it was written, for example `/graphql`: never an address, which may name a child. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/**
 * How the machinery of a hub does, for Prometheus. Nothing in it is about a child or a person: labels are routes, methods
 * and statuses, and counts are of events and processes, not of records.
 */
export class Measures {
  readonly #registry = new Registry();
  readonly #requests: Histogram<'method' | 'route' | 'status'>;

  constructor(hub: Hub, sessions: Sessions) {
    this.#registry.setDefaultLabels({ authority: hub.settings.authority });
    collectDefaultMetrics({ register: this.#registry, prefix: 'hub_' });
    const registers = [this.#registry];
    this.#requests = new Histogram({
      name: 'hub_request_seconds',
      help: 'How long requests took until the answer was sent',
      labelNames: ['method', 'route', 'status'],
      buckets: BUCKETS,
      registers,
    });
    const gauge = (name: string, help: string, read: () => number | Promise<number>): void => {
      const made: Gauge = new Gauge({ name, help, registers, collect: async () => made.set(await read()) });
    };
    const head = async (): Promise<number> => (await hub.log.head()).position;
    gauge('hub_log_events', 'Events in the log', head);
    gauge('hub_views_position', 'The last event that every page includes', () => hub.viewsPosition());
    gauge('hub_views_behind_events', 'Events that are in the log and not on the pages yet', async () =>
      Math.max(0, (await head()) - hub.viewsPosition()),
    );
    gauge(
      'hub_parked_events',
      'Events that a view could not work out: should be none',
      async () => (await hub.parked()).length,
    );
    gauge(
      'hub_troubles',
      'Things that went wrong in the background since the start, at most twenty',
      () => hub.troubles().length,
    );
    gauge('hub_loading_history', '1 while a historical load is unfinished', () => Number(hub.loadingHistory()));
    gauge('hub_sessions', 'People and programs that are signed in', () => sessions.running().length);
  }

  /** Counts a request that was answered. */
  answered({ method, route, status, seconds }: Answered): void {
    this.#requests.observe({ method, route, status: String(status) }, seconds);
  }

  /** Everything, in the text format of Prometheus, with its content type. */
  async text(): Promise<{ readonly type: string; readonly body: string }> {
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}
