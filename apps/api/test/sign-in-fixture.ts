import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CreateAppOptions } from '../src/app.js';
import { readSignIn } from '../src/sign-in/settings.js';
import { BrowserOfSpecs } from './browser-of-specs.js';
import { Fixture } from './fixture.js';
import { CLIENT, IdentityProvider, type ProviderOptions } from './identity-provider.js';

/** Whom the page names when somebody cannot come in. */
export const CONTACT = 'Ring the service desk on 020 7946 0000.';

const ROLES_OF_SPECS = [
  { value: 'hub-chair', role: 'MASE_CHAIR' },
  { value: 'hub-social-worker', role: 'SOCIAL_WORKER' },
  { value: 'hub-auditor', role: 'AUDITOR' },
];

/** Settings for one issuer as a council writes them. */
export const issuerSettings = (issuer: string, more: object = {}): object => ({
  id: 'council',
  name: 'Council account',
  issuer,
  clientId: CLIENT.id,
  clientSecretFile: 'client.secret',
  role: { claim: 'roles', map: ROLES_OF_SPECS },
  agency: { claim: 'agency', map: [{ value: 'CSC', agency: 'Children’s social care' }] },
  account: 'oid',
  ...more,
});

/** People of the council's provider. */
const PEOPLE = {
  robin: { roles: ['staff', 'hub-social-worker'], agency: 'CSC', name: 'Robin Placeholder', oid: 'directory-1' },
  chair: { roles: ['hub-chair'], agency: 'CSC', name: 'Sam Placeholder', oid: 'directory-2' },
  auditor: { roles: ['hub-auditor'], agency: 'CSC', oid: 'directory-5' },
  stranger: { roles: ['staff'], agency: 'CSC', name: 'Alex Nobody', email: 'alex.nobody@council.example' },
  homeless: { roles: ['hub-chair'], agency: 'Elsewhere', name: 'Kim Placeholder' },
} as const;

export interface SignInOptions {
  readonly provider?: ProviderOptions;
  /** More in the settings file, beside issuers and contact. */
  readonly settings?: object;
  /** More in the settings of the issuer. */
  readonly issuer?: object;
  /** More issuers. */
  readonly others?: readonly object[];
  readonly app?: CreateAppOptions;
  readonly production?: boolean;
  readonly fixture?: Parameters<typeof Fixture.open>[0];
  /** The hub's origin; by default that under which it is asked without a socket. */
  readonly hub?: string;
}

/** A hub at which people sign in through a real provider on this machine, with a clock that is moved by hand. */
export class SignInFixture {
  private constructor(
    readonly provider: IdentityProvider,
    readonly fixture: Fixture,
    readonly troubles: readonly string[],
    private readonly time: { now: number },
    private readonly folder: string,
  ) {}

  static async open(options: SignInOptions = {}): Promise<SignInFixture> {
    const { hub = 'http://localhost', production = false } = options;
    const provider = (await IdentityProvider.open(options.provider)).knows(hub, 'council');
    for (const [subject, claims] of Object.entries(PEOPLE)) provider.accounts.set(subject, claims);
    const folder = mkdtempSync(join(tmpdir(), 'hub-sign-in-'));
    writeFileSync(join(folder, 'client.secret'), `${CLIENT.secret}\n`);
    const file = join(folder, 'sign-in.json');
    const issuers = [issuerSettings(provider.issuer, options.issuer), ...(options.others ?? [])];
    writeFileSync(file, JSON.stringify({ contact: CONTACT, issuers, ...options.settings }));
    const troubles: string[] = [];
    const time = { now: Date.now() };
    const fixture = await Fixture.open({
      history: false,
      ...options.fixture,
      app: {
        signIn: await readSignIn(file, production),
        development: !production,
        clock: () => time.now,
        onTrouble: (line) => troubles.push(line),
        ...options.app,
      },
    });
    return new SignInFixture(provider, fixture, troubles, time, folder);
  }

  /** Minutes pass, for the hub. */
  pass(minutes: number): void {
    this.time.now += minutes * 60_000;
  }

  /** A new browser, at which this account will sign in. */
  browserOf(
    account: keyof typeof PEOPLE | undefined,
    options?: ConstructorParameters<typeof BrowserOfSpecs>[1],
  ): BrowserOfSpecs {
    this.provider.next = account;
    return new BrowserOfSpecs(this.fixture, options);
  }

  async close(): Promise<void> {
    await this.fixture.close();
    await this.provider.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
