import type { Fixture } from './fixture.js';

const cookiesSet = (header: string | readonly string[] | undefined): readonly (readonly [string, string])[] =>
  [header ?? []].flat().map((line) => {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });

/** Remembers cookies as a browser does, for one site. */
class Jar {
  readonly cookies = new Map<string, string>();

  take(header: string | readonly string[] | undefined): void {
    for (const [name, value] of cookiesSet(header)) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }

  get header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

export interface BrowserOptions {
  /** The host name under which the hub is asked. */
  readonly host?: string;
  /** Goes to the addresses of the provider. */
  readonly fetch?: typeof fetch;
}

/** A browser as far as signing in is concerned: it follows redirects between hub and provider, and keeps cookies. */
export class BrowserOfSpecs {
  readonly hub = new Jar();
  readonly provider = new Jar();
  readonly #host: string;
  readonly #fetch: typeof fetch;

  constructor(
    private readonly fixture: Fixture,
    { host = 'localhost', fetch: given = fetch }: BrowserOptions = {},
  ) {
    this.#host = host;
    this.#fetch = given;
  }

  /** Asks the hub. */
  async ask(method: 'GET' | 'POST' | 'DELETE', url: string, headers: Readonly<Record<string, string>> = {}) {
    const response = await this.fixture.request(method, url, {
      host: this.#host,
      ...(this.hub.header === '' ? {} : { cookie: this.hub.header }),
      ...(method === 'GET' ? {} : { 'x-hub': '1' }),
      ...headers,
    });
    this.hub.take(response.headers['set-cookie']);
    return response;
  }

  /** Presses "sign in" on a page; answers where the provider is. */
  async begin(service: string, to = '/sheet'): Promise<string> {
    const response = await this.ask('GET', `/sign-in/start/${service}?to=${encodeURIComponent(to)}`);
    return String(response.headers.location);
  }

  /** Signs in at the provider; answers the address at the hub to which it sends the browser back. */
  async atProvider(address: string): Promise<string> {
    let at = address;
    for (let hops = 0; hops < 8; hops += 1) {
      const response = await this.#fetch(at, { redirect: 'manual', headers: { cookie: this.provider.header } });
      this.provider.take(response.headers.getSetCookie());
      const next = response.headers.get('location');
      if (next === null) throw new Error(`The provider stopped with ${response.status}: ${await response.text()}`);
      at = new URL(next, at).href;
      if (new URL(at).pathname.startsWith('/sign-in/callback/')) return at;
    }
    throw new Error('The provider sends round and round');
  }

  /** Signs out at the provider, as its page asks it to be confirmed. */
  async leaveProvider(farewell: string): Promise<void> {
    const { header: cookie } = this.provider;
    const page = await (await this.#fetch(farewell, { headers: { cookie } })).text();
    await this.#fetch(/action="([^"]+)"/.exec(page)?.[1] ?? '', {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ xsrf: /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '', logout: 'yes' }),
    });
  }

  /** Brings an answer of the provider to the hub. */
  arrive(callback: string) {
    const { pathname, search } = new URL(callback);
    return this.ask('GET', `${pathname}${search}`);
  }

  /** The whole way: there and back. */
  async signIn(service: string, to = '/sheet') {
    return this.arrive(await this.atProvider(await this.begin(service, to)));
  }

  /** Who is signed in, as the page asks. */
  async session() {
    const response = await this.ask('GET', '/session');
    return response.statusCode === 200 ? response.json<Readonly<Record<string, unknown>>>() : undefined;
  }

  /** What the sign-in page tells. */
  async told(): Promise<string | null> {
    return (await this.ask('GET', '/sign-in/services')).json<{ refusal: string | null }>().refusal;
  }
}
