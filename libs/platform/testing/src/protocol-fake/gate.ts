import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The wire in front of a server: it can be cut, and it can go dead without being cut. */
export class Gate {
  readonly #server: Server;
  readonly #pairs = new Set<{ readonly client: Socket; readonly server: Socket }>();
  #muted = false;

  private constructor(behind: number) {
    this.#server = createServer((client) => {
      const server = connect(behind, '127.0.0.1');
      const pair = { client, server };
      this.#pairs.add(pair);
      client.setNoDelay(true);
      client.on('data', (bytes) => server.write(bytes));
      server.on('data', (bytes) => {
        if (!this.#muted) client.write(bytes);
      });
      const end = (): void => {
        client.destroy();
        server.destroy();
        this.#pairs.delete(pair);
      };
      for (const socket of [client, server]) socket.on('close', end).on('error', end);
    });
  }

  /** A gate before a port of this machine, at any free port. */
  static async before(port: number): Promise<Gate> {
    const gate = new Gate(port);
    await new Promise<void>((resolve) => gate.#server.listen(0, '127.0.0.1', resolve));
    return gate;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Ends every connection; new ones are let in. */
  drop(): void {
    for (const { client, server } of this.#pairs) {
      client.destroy();
      server.destroy();
    }
  }

  /** Swallows what the server says. What was swallowed does not come later: after it connections must be dropped. */
  mute(muted: boolean): void {
    this.#muted = muted;
    if (!muted) this.drop();
  }
}
