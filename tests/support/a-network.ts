import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** The network of one browser, which a test can take away: a SOCKS proxy (RFC 1928) of its own. */
export interface Network {
  /** For `proxy` of a browser context. */
  readonly proxy: { readonly server: string; readonly bypass: string };
  /**
   * Nothing comes through any more: `cut` breaks every connection, `silent` leaves them open and swallows what is
   * sent, as a phone in a tunnel does.
   */
  lose(how: 'cut' | 'silent'): void;
  /** New connections come through again; what was open before is gone. */
  return(): void;
  close(): Promise<void>;
}

const noAuthentication = Buffer.from([5, 0]);
const connected = Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
/** Version, command, a reserved byte and the kind of address (a name) come first; then its length, the name, the port. */
function wanted(wish: Buffer): { readonly host: string; readonly port: number } {
  const until = 5 + wish.readUInt8(4);
  return { host: wish.toString('latin1', 5, until), port: wish.readUInt16BE(until) };
}

export async function aNetwork(): Promise<Network> {
  const open = new Set<Socket>();
  let lost: 'cut' | 'silent' | undefined;

  const known = (socket: Socket): void => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
  };

  /** Asks where to, and passes on everything after that. */
  async function serve(browser: Socket): Promise<void> {
    await once(browser, 'data');
    browser.write(noAuthentication);
    const [wish] = (await once(browser, 'data')) as [Buffer];
    const line = connect(wanted(wish));
    known(line);
    await once(line, 'connect');
    browser.write(connected);
    for (const [from, to] of [
      [browser, line],
      [line, browser],
    ] as const) {
      from.on('data', (data: Buffer) => {
        if (lost === undefined) to.write(data);
      });
      from.once('close', () => {
        if (lost === undefined) to.destroy();
      });
    }
  }

  const server = createServer((browser) => {
    known(browser);
    if (lost === undefined) serve(browser).catch(() => browser.destroy());
    else if (lost === 'cut') browser.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const hangUp = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    proxy: { server: `socks5://127.0.0.1:${String(port)}`, bypass: '<-loopback>' },
    lose(how) {
      lost = how;
      if (how === 'cut') hangUp();
    },
    return() {
      lost = undefined;
      hangUp();
    },
    async close() {
      hangUp();
      server.close();
      await once(server, 'close');
    },
  };
}
