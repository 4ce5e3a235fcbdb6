import { join } from 'node:path';
import { z } from 'zod';
import { addressOf, type PostgresPlace } from '@hub/view-store';

/** An ONS code of a local authority, for example Bromley's. */
const Authority = z.string().regex(/^[A-Z]\d{8}$/, 'must be an ONS code such as E09000006');

/** A connection string of PostgreSQL. What is wrong with it is said without it: it may hold a password. */
const PostgresUrl = z.string().superRefine((text, context) => {
  try {
    addressOf(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
  }
});

const Environment = z.object({
  HUB_DATA: z.string().min(1).optional(),
  HUB_VIEWS: PostgresUrl.optional(),
  HUB_VIEWS_READER: PostgresUrl.optional(),
  HUB_VIEWS_OWNER: PostgresUrl.optional(),
  HUB_AUTHORITY: Authority.default('E09000006'),
  HUB_COUNCIL: z.string().min(1).default('London Borough of Bromley'),
  HUB_NAME: z.string().min(1).default('Children at risk hub'),
  HUB_MARKING: z.string().min(1).default('OFFICIAL-SENSITIVE'),
  HUB_HOST: z.string().min(1).default('127.0.0.1'),
  HUB_PORT: z.coerce.number().int().min(0).max(65_535).default(4310),
  HUB_ORIGINS: z.string().default(''),
  HUB_UPLOAD_MB: z.coerce.number().int().min(1).max(100_000).default(2_048),
});

/** Everything that a deployment decides. Read once, at the start. */
export interface Settings {
  readonly dataFolder: string;
  /** Where the views are kept, when not in a file of the data folder. */
  readonly postgres?: PostgresPlace;
  /** ONS code of the council whose hub it is. */
  readonly authority: string;
  readonly council: string;
  readonly name: string;
  /** Protective marking on every page. */
  readonly marking: string;
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  /** Further origins of the web page, for example that of a reverse proxy: `https://hub.example`. */
  readonly origins: readonly string[];
  /** The most one uploaded delivery may hold, in bytes. */
  readonly uploadBytes: number;
}

/** Settings that could not be read, each with what to do. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
}

const postgresOf = ({
  HUB_VIEWS: writer,
  HUB_VIEWS_READER: reader,
  HUB_VIEWS_OWNER: owner,
}: z.infer<typeof Environment>): Pick<Settings, 'postgres'> => {
  if (writer !== undefined) {
    return { postgres: { writer, ...(reader ? { reader } : {}), ...(owner ? { owner } : {}) } };
  }
  const alone = reader ? 'HUB_VIEWS_READER' : owner ? 'HUB_VIEWS_OWNER' : undefined;
  if (alone) throw new BadSettings(`${alone}: needs HUB_VIEWS beside it, the role that writes the views`);
  return {};
};

/**
 * Reads the settings from environment variables. An empty variable counts as not given. Throws `BadSettings` naming
 * each variable that cannot be used.
 */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>, folder: string): Settings => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    throw new BadSettings(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const values = parsed.data;
  return {
    dataFolder: values.HUB_DATA ?? join(folder, '.hub'),
    ...postgresOf(values),
    authority: values.HUB_AUTHORITY,
    council: values.HUB_COUNCIL,
    name: values.HUB_NAME,
    marking: values.HUB_MARKING,
    host: values.HUB_HOST,
    port: values.HUB_PORT,
    origins: values.HUB_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
    uploadBytes: values.HUB_UPLOAD_MB * 1_048_576,
  };
};
