import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The line between one browser and the hub, which can be cut and mended: a real end of every connection. */
export class Line {
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  #cut = false;

  private constructor(private readonly hub: URL) {
    this.#server = createServer((browser) => this.#carry(browser));
  }

  /** A line to the hub at this address. */
  static async to(hub: string): Promise<Line> {
    const line = new Line(new URL(hub));
    await new Promise<void>((resolve) => line.#server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  /** The address at which the hub is reached through this line. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #carry(browser: Socket): void {
    if (this.#cut) return void browser.destroy();
    const hub = connect(Number(this.hub.port), this.hub.hostname);
    for (const [one, other] of [
      [browser, hub],
      [hub, browser],
    ] as const) {
      this.#open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.#open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }

  /** Ends every connection and takes no new one. */
  cut(): void {
    this.#cut = true;
    for (const socket of this.#open) socket.destroy();
  }

  mend(): void {
    this.#cut = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
