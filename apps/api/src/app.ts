import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { instantOf } from '@hub/kernel';
import { journalOfProcess, troubleOf, type Hub, type Journal, type Settings } from '@hub/worker';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.js';
import { auditRoutes } from './audit/audit.routes.js';
import { deliveryRoutes } from './deliveries/delivery.routes.js';
import { IntakeJobs } from './deliveries/intake-jobs.js';
import { missingParts } from './edge/completeness.js';
import { keptFieldsAmiss } from './edge/kept-fields.js';
import { namedFieldsAmiss } from './edge/named-fields.js';
import { cookiesOf } from './edge/cookies.js';
import { faultsTo, type ReportFault } from './edge/errors.js';
import { Guard } from './edge/guard.js';
import { setSecurityHeaders } from './edge/headers.js';
import { localRoutes } from './edge/local.routes.js';
import { operationsIn, operationsOfPages, RegisteredOperations } from './edge/operations.js';
import { originsOf } from './edge/origins.js';
import { notedRoutes, routesWithoutRule } from './edge/route-table.js';
import { sessionRoutes } from './edge/session.routes.js';
import { Sessions } from './edge/sessions.js';
import { WEB_APP, webRoutes } from './edge/web.routes.js';
import { basemapRoutes } from './map/basemap.routes.js';
import { areaRound } from './placements/area-mail.js';
import { queryPageRoutes } from './query-page/query-page.routes.js';
import { riskToolsOf } from './rag-rules/tools-file.js';
import { SignInLimits } from './sign-in/limits.js';
import type { SignInSettings } from './sign-in/settings.js';
import type { SignIn, SignInMeans } from './sign-in/sign-in.js';
import { signInRoutes, type SignInEdge } from './sign-in/sign-in.routes.js';
import { journalRequests } from './telemetry/journal-requests.js';
import { measuresRoutes } from './telemetry/measures.routes.js';

const BODY_BYTES = 1_048_576;

/** The hub counts as ready while its pages are at most so many events behind. */
const FAR_BEHIND = 10_000;

/** How often sessions are looked at whose time may have run out, and issuers asked again. */
const LOOK_MS = 10_000;

export interface CreateAppOptions {
  /** The schema may be asked about, and the page to try it and the development users are there. By the settings unless given. */
  readonly development?: boolean;
  /** How people sign in; as development users only unless given. */
  readonly signIn?: SignInSettings | undefined;
  /** The way to the sign-in services. */
  readonly fetch?: typeof fetch;
  /** What is told to whoever runs the hub; that of this process unless given. */
  readonly journal?: Journal;
  /** Told what goes wrong with signing in; the journal unless given. */
  readonly onTrouble?: (line: string) => void;
  /** Only operations of the pages and of HUB_OPERATIONS may be asked. As in production unless given. */
  readonly registeredOnly?: boolean;
  /** Where the pages are, when they are not where the build puts them. */
  readonly webFolder?: string;
  /** Gives milliseconds; for sessions. */
  readonly clock?: () => number;
  /** Told of faults of ours; the journal unless given. */
  readonly onFault?: ReportFault;
  /** The variables that were set for the hub: those of the process unless given. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The secret of this machine's `hub` command. */
  readonly localToken?: () => string | undefined;
}

const registeredOf = ({ operations }: Settings, webFolder: string): RegisteredOperations =>
  new RegisteredOperations(
    new Map([...operationsOfPages(webFolder), ...(operations === undefined ? [] : operationsIn(operations))]),
  );

/** The hub as a web server. */
export interface HubApp {
  /** Every route there is, by method and address. */
  readonly routes: ReadonlySet<string>;
  readonly nest: NestFastifyApplication;
  readonly sessions: Sessions;
  readonly signIn: SignIn | undefined;
  /** Begins to listen; answers the address. */
  listen(): Promise<string>;
  /** Says on `/ready` that it takes no newcomers, and goes on answering: a proxy sends people elsewhere from now on. */
  drain(): void;
  /** Takes no more requests, finishes those in hand, and stops listening. The hub itself stays open. */
  close(): Promise<void>;
}

/** What speaks to sign-in services is read in only where there are any: the hub starts sooner without. */
const signInOver = async (means: SignInMeans): Promise<SignIn> => {
  const { SignIn } = await import('./sign-in/sign-in.js');
  return new SignIn(means);
};

/** Puts the API over an opened hub together. Throws when a field of the schema has no resolver, or a field or route no rule. */
export const createApp = async (hub: Hub, options: CreateAppOptions = {}): Promise<HubApp> => {
  const { settings } = hub;
  const {
    development = !settings.production,
    registeredOnly = !development,
    signIn: signInSettings,
    webFolder = WEB_APP,
    clock = Date.now,
    localToken = () => undefined,
    environment = process.env,
    journal = journalOfProcess('api', environment),
    onFault = faultsTo(journal),
    onTrouble = (message: string) => journal.tell({ level: 'warning', what: 'trouble', message }),
  } = options;
  const address = signInSettings?.address;
  const origins = originsOf(settings.host, [...settings.origins, ...(address === undefined ? [] : [address])]);
  const cookies = cookiesOf(address?.startsWith('https:') ?? false);
  const sessions = new Sessions(clock);
  const guard = new Guard(sessions, origins, cookies);
  const signIn =
    signInSettings &&
    (await signInOver({
      hub,
      sessions,
      settings: signInSettings,
      now: clock,
      production: !development,
      onTrouble,
      ...(options.fetch ? { fetch: options.fetch } : {}),
    }));
  const edge: SignInEdge = {
    signIn,
    sessions,
    guard,
    cookies,
    limits: new SignInLimits(clock),
    developmentUsers: development && (signInSettings?.developmentUsers ?? true),
    homeOf: ({ headers }) => address ?? `http://${headers.host ?? ''}`,
  };
  const registered = registeredOnly ? registeredOf(settings, webFolder) : undefined;
  const jobs = new IntakeJobs(hub);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_BYTES,
    forceCloseConnections: true,
    trustProxy: settings.proxies.length > 0 && [...settings.proxies],
  });
  const nest = await NestFactory.create<NestFastifyApplication>(
    AppModule.over({
      hub,
      sessions,
      start: { at: instantOf(clock()), environment },
      guard,
      jobs,
      development,
      registered,
      reportFault: onFault,
    }),
    adapter,
    { logger: false, abortOnError: false },
  );
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const routes = notedRoutes(fastify);
  await setSecurityHeaders(fastify, { mapbox: settings.mapboxToken !== undefined });
  fastify.addHook('onRequest', guard.onRequest);
  await fastify.register(cookie);
  await signInRoutes(fastify, edge);
  sessionRoutes(fastify, edge, settings.roles);
  await deliveryRoutes(fastify, hub, jobs, guard);
  auditRoutes(fastify, hub, guard);
  basemapRoutes(fastify, hub, guard);
  localRoutes(fastify, hub, localToken);
  journalRequests(fastify, journal);
  await measuresRoutes(fastify, { hub, sessions, token: settings.metricsToken });
  if (development) queryPageRoutes(fastify);
  let draining = false;
  fastify.get('/health', async () => ({ status: 'up', authority: settings.authority }));
  fastify.get('/ready', async (_request, reply) => {
    const { position } = await hub.log.head();
    const ready = !draining && position - hub.viewsPosition() <= FAR_BEHIND;
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  await nest.init();
  await webRoutes(fastify, webFolder);
  const { schema } = nest.get(GraphQLSchemaHost, { strict: false });
  const missing = [
    ...missingParts(schema),
    ...keptFieldsAmiss(schema, settings.roles),
    ...namedFieldsAmiss(schema),
    ...routesWithoutRule(routes),
  ];
  if (missing.length > 0) throw new Error(`The API is not complete:\n${missing.join('\n')}`);
  registered?.check(schema);
  riskToolsOf(hub.settings);
  const areas = areaRound(hub);
  const looking = setInterval(() => {
    sessions.endOverdue();
    void signIn?.askAgain();
    areas(hub.now()).catch((error: unknown) => onTrouble(`Areas of checked addresses: ${troubleOf(error).message}`));
  }, LOOK_MS).unref();
  return {
    routes,
    nest,
    sessions,
    signIn,
    listen: async () => {
      await nest.listen(settings.port, settings.host);
      return nest.getUrl();
    },
    drain: () => {
      draining = true;
    },
    close: async () => {
      clearInterval(looking);
      await nest.close();
    },
  };
};
