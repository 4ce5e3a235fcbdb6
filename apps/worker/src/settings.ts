import { join } from 'node:path';
import { z } from 'zod';

/** An ONS code of a local authority, for example Bromley's. */
const Authority = z.string().regex(/^[A-Z]\d{8}$/, 'must be an ONS code such as E09000006');

const Environment = z.object({
  HUB_DATA: z.string().min(1).optional(),
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
