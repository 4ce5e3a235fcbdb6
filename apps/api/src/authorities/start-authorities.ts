import { BadSettings, Supervisor, type AuthorityOf, type Journal } from '@hub/worker';
import { z } from 'zod';
import { Front } from './front.js';

/** What is said once for the whole deployment: where its door is. */
const Door = z.object({
  HUB_HOST: z.string().min(1).default('127.0.0.1'),
  HUB_PORT: z.coerce.number().int().min(0).max(65_535).default(4310),
  HUB_PROXIES: z.string().default(''),
});

export interface StartAuthorities {
  readonly authorities: readonly AuthorityOf[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The program of one hub. */
  readonly module: URL;
  readonly arguments: readonly string[];
  readonly journal: Journal;
  /** Milliseconds before a hub that ended is started again, the first time and at most. */
  readonly pauses?: readonly [first: number, longest: number];
}

/** Several hubs that run behind one door. */
export interface RunningAuthorities {
  readonly supervisor: Supervisor;
  /** The port of the door. */
  readonly port: number;
  /** Stops every hub in order, then the door. */
  stop(): Promise<void>;
}

/**
 * Starts a process for each authority, and a door in front that sends each request to the hub whose name it was sent to.
 * Throws `BadSettings` when the door's settings cannot be used.
 */
export const startAuthorities = async (start: StartAuthorities): Promise<RunningAuthorities> => {
  const { authorities, journal } = start;
  const given = Object.entries(start.environment).filter(([, value]) => value !== undefined && value !== '');
  const door = Door.safeParse(Object.fromEntries(given));
  if (!door.success) {
    throw new BadSettings(door.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  const { HUB_HOST: host, HUB_PORT: port, HUB_PROXIES: text } = door.data;
  const proxies = text.split(',').flatMap((one) => one.trim() || []);
  const codes = new Map(authorities.map(({ host: name, code }) => [name, code]));
  const front = new Front({
    hubOf: (name) => supervisor.of(codes.get(name) ?? ''),
    all: () => supervisor.all(),
    proxies,
  });
  const bound = await front.listen(port, host);
  const supervisor: Supervisor = new Supervisor({
    authorities,
    module: start.module,
    arguments: start.arguments,
    variables: { HUB_HOST: '127.0.0.1', HUB_PORT: '0', HUB_PROXIES: ['127.0.0.1', ...proxies].join(',') },
    journal,
    ...(start.pauses === undefined ? {} : { pauses: start.pauses }),
  });
  return {
    supervisor,
    port: bound,
    stop: async () => {
      await supervisor.stop();
      await front.close();
    },
  };
};
