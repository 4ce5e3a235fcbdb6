import { NO_ROLE } from '@hub/sharing';
import type { Hub } from '@hub/worker';
import type { Session, Sessions } from '../edge/sessions.js';
import { Attempts, type Attempt } from './attempts.js';
import { accountOf, memberOf, personOf, type Lacking } from './claims.js';
import { Issuer, type Vouched } from './issuer.js';
import { REASONS, refusalInWords, SignInRefused, type Reason } from './refusals.js';
import type { SignInSettings } from './settings.js';

/** An issuer that gives refresh tokens is asked this often whether it still stands by a person who is signed in. */
export const AGAIN_MS = 5 * 60_000;

/** What ties a session to its issuer. */
interface Tie {
  readonly issuer: Issuer;
  readonly session: Session;
  readonly subject: string;
  /** The issuer's own id of the session there. */
  readonly issuerSession: string | undefined;
  idToken: string;
  refreshToken: string | undefined;
  askedAt: number;
}

export interface SignInMeans {
  readonly hub: Hub;
  readonly sessions: Sessions;
  readonly settings: SignInSettings;
  /** Gives milliseconds. */
  readonly now: () => number;
  readonly production: boolean;
  readonly fetch?: typeof fetch;
  /** Told what went wrong, for whoever runs the hub: no names, no tokens. */
  readonly onTrouble: (line: string) => void;
}

/** What came of an answer of an issuer: a session, or what the person shall be told. Either way they go to `to`. */
export type Outcome = { readonly to: string } & (
  { readonly session: Session } | { readonly reason: Reason; readonly refusal: string }
);

/** Signs people in through the sign-in services of their organisations, and out again. */
export class SignIn {
  readonly attempts: Attempts;
  readonly #issuers: ReadonlyMap<string, Issuer>;
  readonly #ties = new Map<string, Tie>();
  #asking: Promise<void> | undefined;

  constructor(private readonly means: SignInMeans) {
    const { settings, now, production, fetch: given = fetch } = means;
    this.attempts = new Attempts(now);
    this.#issuers = new Map(
      settings.issuers.map((one) => [one.id, new Issuer(one, { now, insecure: !production, fetch: given })]),
    );
  }

  /** The sign-in service of this short name. */
  issuer(id: string): Issuer | undefined {
    return this.#issuers.get(id);
  }

  /** What the sign-in page offers. */
  get services(): readonly { readonly id: string; readonly name: string }[] {
    return this.means.settings.issuers.map(({ id, name }) => ({ id, name }));
  }

  /** Begins a sign-in; answers where the person goes next. Throws `SignInRefused`. */
  begin(
    issuer: Issuer,
    browser: string,
    { to, home }: { readonly to: string; readonly home: string },
  ): Promise<string> {
    const { id } = issuer.settings;
    return issuer.addressOf(
      this.attempts.begin(browser, { issuer: id, to, redirect: `${home}/sign-in/callback/${id}` }),
    );
  }

  /** Takes an issuer's answer. `query` is that of the address at which it arrived, with its question mark. */
  async finish(issuer: Issuer, browser: string, query: string): Promise<Outcome> {
    const attempt = this.attempts.take(browser, new URLSearchParams(query).get('state') ?? '');
    if (attempt?.issuer !== issuer.settings.id)
      return { to: '/', reason: 'over', refusal: this.refusal(issuer, 'over') };
    try {
      return await this.#enter(issuer, attempt, await issuer.redeem(query, attempt));
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      const { reason, detail } = error;
      return { to: attempt.to, reason, refusal: this.refusal(issuer, reason, detail) };
    }
  }

  /** Tells whoever runs the hub why nobody came in. The token and what it says are not told. */
  note({ settings }: Issuer, { reason, detail }: SignInRefused): void {
    this.means.onTrouble(`Sign-in through ${settings.id}: ${REASONS[reason]}${detail === '' ? '' : ` (${detail})`}`);
  }

  /** What the person shall be told; whoever runs the hub is told too. */
  refusal(issuer: Issuer, reason: Reason, detail = '', reference?: string): string {
    const { name } = issuer.settings;
    this.note(issuer, new SignInRefused(reason, detail));
    const { contact } = this.means.settings;
    return refusalInWords(reason, { service: name, contact, ...(reference === undefined ? {} : { reference }) });
  }

  /**
   * Signs a program in with an access token of its issuer, for as long as that holds. It may record what its agency
   * records, and ask nothing. Throws `SignInRefused`.
   */
  async enterProgram(issuer: Issuer, token: string): Promise<Session> {
    const { hub, sessions } = this.means;
    const { settings } = issuer;
    const vouched = await issuer.programOf(token);
    const person = personOf(settings, vouched.issuer, vouched.subject);
    const known = settings.programs?.clients.find(({ client }) => client === vouched.client);
    if (!known) {
      const stranger = { person, agency: settings.name, role: NO_ROLE } as const;
      await hub.audit.refused(stranger, 'operation', { query: 'sign-in', subject: 'hub', reason: REASONS.program });
      throw new SignInRefused('program', 'unknown_client');
    }
    const user = { person, name: known.name, role: 'PARTNER_SYSTEM', agency: known.agency } as const;
    await hub.audit.signedIn(user, { issuer: vouched.issuer, account: vouched.client });
    return sessions.start(user, vouched.until);
  }

  /** Where a person ends their session with their issuer, if it offers that. Their session here is still to be ended. */
  async farewellOf(session: Session, home: string): Promise<string | undefined> {
    const tie = this.#ties.get(session.id);
    return tie?.issuer.farewellOf(tie.idToken, `${home}/`);
  }

  /** Ends the sessions that an issuer says it ended. Throws `SignInRefused` when the word is not the issuer's. */
  async endAsTold(issuer: Issuer, token: string): Promise<void> {
    const { subject, session } = await issuer.loggedOut(token);
    for (const tie of this.#ties.values()) {
      const same = session === undefined || tie.issuerSession === session;
      if (tie.issuer === issuer && same && (subject === undefined || tie.subject === subject)) {
        this.means.sessions.end(tie.session.id);
      }
    }
  }

  /**
   * Asks the issuers whether they still stand by the people who are signed in, and ends the session of whoever they let
   * go or whose role or agency became another. An issuer that cannot be asked ends nothing.
   */
  askAgain(): Promise<void> {
    this.#asking ??= this.#askAll().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #askAll(): Promise<void> {
    for (const tie of [...this.#ties.values()]) {
      if (tie.refreshToken === undefined || this.means.now() - tie.askedAt < AGAIN_MS) continue;
      tie.askedAt = this.means.now();
      const said = await tie.issuer.again(tie.refreshToken);
      if (said === 'unknown') continue;
      if (said === 'gone' || !this.#isSame(tie, said)) {
        this.means.sessions.end(tie.session.id);
        continue;
      }
      tie.idToken = said.idToken;
      tie.refreshToken = said.refreshToken;
    }
  }

  #isSame({ issuer, session: { user } }: Tie, { claims }: Vouched): boolean {
    const member = memberOf(claims, issuer.settings);
    if ('lacking' in member) return false;
    const { person, role, agency } = member.user;
    return person === user.person && role === user.role && agency === user.agency;
  }

  async #enter(issuer: Issuer, { to }: Attempt, vouched: Vouched): Promise<Outcome> {
    const { hub, sessions, now } = this.means;
    const { claims, idToken, refreshToken } = vouched;
    const member = memberOf(claims, issuer.settings);
    if ('lacking' in member) {
      const { lacking } = member;
      return { to, reason: lacking, refusal: await this.#turnAway(issuer, vouched, lacking) };
    }
    const { user } = member;
    await hub.audit.signedIn(user, { issuer: claims.iss, account: accountOf(claims, issuer.settings) });
    const session = sessions.start(user);
    this.#ties.set(session.id, {
      issuer,
      session,
      subject: claims.sub,
      issuerSession: typeof claims['sid'] === 'string' ? claims['sid'] : undefined,
      idToken,
      refreshToken,
      askedAt: now(),
    });
    sessions.onEnd(session.id, () => this.#ties.delete(session.id));
    return { to, session };
  }

  async #turnAway(issuer: Issuer, { claims }: Vouched, lacking: Lacking): Promise<string> {
    const person = personOf(issuer.settings, claims.iss, claims.sub);
    const stranger = { person, agency: issuer.settings.name, role: NO_ROLE } as const;
    await this.means.hub.audit.refused(stranger, 'operation', {
      query: 'sign-in',
      subject: 'hub',
      reason: REASONS[lacking],
    });
    return this.refusal(issuer, lacking, '', person);
  }
}
