import type { FastifyInstance } from 'fastify';
import type { FieldPolicy } from './policy-table.js';

/** By which rule a route is open. */
export type RouteRule =
  /** To everybody; why its answers tell nothing of a child. */
  | { readonly toEverybody: string }
  /** To whoever is signed in; why that is enough. */
  | { readonly toSignedIn: string }
  /** To the `hub` command of this machine, by its token. */
  | { readonly toThisMachine: true }
  /** To the council's monitoring, by the token of HUB_METRICS_TOKEN; why its answers tell nothing of a child. */
  | { readonly toMonitoring: string }
  /** As the policy says. */
  | FieldPolicy;

const toEverybody = (why: string): RouteRule => ({ toEverybody: why });
const TO_THIS_MACHINE: RouteRule = { toThisMachine: true };
const PAGES = 'The pages without any data: they ask for it as whoever is signed in.';
const SIGNING_IN = 'Nobody is signed in yet; what is sent proves itself.';

/** The rule of every route of the server, by its method and address. A route without one is a reason not to start. */
export const ROUTES: Readonly<Record<string, RouteRule>> = {
  'POST /graphql': { toSignedIn: 'Every field of the schema has a rule of its own.' },
  'GET /graphql': { toSignedIn: 'Only sockets come in here, and each subscription has a rule of its own.' },
  'GET /session': { toSignedIn: 'It tells people who they are.' },
  'DELETE /session': toEverybody('It signs out whoever asks.'),
  'POST /session': toEverybody(SIGNING_IN),
  'GET /development-users': toEverybody('It names the made-up users, outside production.'),
  'GET /sign-in/services': toEverybody('It names the sign-in services, and why this browser was not let in.'),
  'GET /sign-in/start/:issuer': toEverybody(SIGNING_IN),
  'GET /sign-in/callback/:issuer': toEverybody(SIGNING_IN),
  'POST /sign-in/program/:issuer': toEverybody(SIGNING_IN),
  'POST /sign-in/back-channel/:issuer': toEverybody(SIGNING_IN),
  'PUT /intake/uploads/:uploadId/*': { subject: 'take-delivery', purpose: 'operation' },
  'GET /intake/deliveries/:deliveryId/rejects/:feed.csv': { subject: 'rejects', purpose: 'operation' },
  'GET /read-audit/lines.csv': { subject: 'audit', purpose: 'assurance' },
  'GET /basemap.pmtiles': { subject: 'profile', purpose: 'assurance' },
  'POST /local/intake': TO_THIS_MACHINE,
  'POST /local/audit': TO_THIS_MACHINE,
  'POST /local/rebuild': TO_THIS_MACHINE,
  'GET /measures': { toMonitoring: 'Counts of the machinery: requests, events, delays; no record and nobody.' },
  'GET /try-graphql': toEverybody(PAGES),
  'GET /try-graphql/query-page.css': toEverybody(PAGES),
  'GET /try-graphql/query-page.js': toEverybody(PAGES),
  'GET /health': toEverybody('It says that the process runs.'),
  'GET /ready': toEverybody('It says whether the hub can be used.'),
  'GET /*': toEverybody(PAGES),
};

/** Keeps a list of the routes that are added from now on, by method and address. Answers the list, which grows. */
export const notedRoutes = (app: FastifyInstance): ReadonlySet<string> => {
  const routes = new Set<string>();
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') routes.add(`${one} ${url}`);
  });
  return routes;
};

/** Routes of the server that have no rule: the hub does not start with any, so that none can be open by being forgotten. */
export const routesWithoutRule = (
  routes: Iterable<string>,
  rules: Readonly<Record<string, RouteRule>> = ROUTES,
): readonly string[] =>
  [...routes].filter((route) => !(route in rules)).map((route) => `${route} has no rule in the route table`);
