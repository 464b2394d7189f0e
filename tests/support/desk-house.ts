import { once } from 'node:events';
import { invite } from '../../services/accounts/invite.js';
import { signIn } from '../../services/accounts/session.js';
import type { DeskAct, DeskAnswer, DeskPush } from '../../services/domain/desk-message.js';
import type { Clock } from '../../services/ports/clock.js';
import { deskSocket, deskSocketPath } from '../../services/web/desk-socket.js';
import type { Route } from '../../services/web/route.js';
import { signInGate, signInRoutes } from '../../services/web/routes/sign-in-routes.js';
import { WebSocket } from 'ws';
import { serve, type Served } from '../web/support/serve.js';
import { eventually } from './eventually.js';
import { type InMemoryDesk, inMemoryDesk } from './in-memory-desk.js';
import { type RealStore, realStore } from './real-store.js';

/** The desk as the line serves it: a real server, real sessions, and requests that a test makes up. */
export interface DeskHouse {
  readonly line: Served;
  readonly real: RealStore;
  readonly around: InMemoryDesk;
  /** Signs somebody in. @returns the cookie. */
  cookieOf(roleWord: string, alias: string): Promise<string>;
  /** A way in for a browser. */
  linkFor(roleWord: string, alias: string): Promise<string>;
  /** Connects as a page of ours does. */
  connect(cookie: string): Promise<TestDesk>;
  close(): Promise<void>;
}

/** What a browser is to the socket, without one. */
export interface TestDesk {
  readonly socket: WebSocket;
  readonly pushes: readonly DeskPush[];
  /** Sends an act and waits for its answer. */
  does(act: Unnamed<DeskAct>, id?: string): Promise<DeskAnswer>;
  /** The newest push of that name. @throws Error when there is none. */
  last<Name extends DeskPush['push']>(name: Name): Extract<DeskPush, { push: Name }>;
  /** Everything that was said in a talk, as it came. */
  heard(handoff: string): readonly string[];
  /** @returns the code it was closed with. */
  closed(): Promise<number>;
}

/** An act without its id, for each act there is. */
export type Unnamed<Act> = Act extends unknown ? Omit<Act, 'id'> : never;

export async function openDeskHouse(clock: Clock, routes: readonly Route[] = []): Promise<DeskHouse> {
  const real = await realStore(clock);
  const accounts = { ...real, clock };
  const around = inMemoryDesk(clock);
  const line = await serve([...signInRoutes(accounts), ...routes], {
    clock,
    gates: { signedIn: signInGate(accounts) },
  });
  const log = {
    event: (name: string) => {
      (line.lines as string[]).push(name);
    },
  };
  line.web.onUpgrade(deskSocketPath, deskSocket({ accounts, ...around, store: real.store, clock, log }));
  const linkFor = async (roleWord: string, alias: string): Promise<string> =>
    line.url + (await invite(accounts, roleWord, alias));
  return {
    line,
    real,
    around,
    linkFor,
    async cookieOf(roleWord, alias) {
      const path = await invite(accounts, roleWord, alias);
      const opened = await signIn(accounts, path.replace('/aanmelden/', ''));
      return `lijn=${opened?.token ?? ''}`;
    },
    async connect(cookie) {
      const socket = new WebSocket(line.url.replace('http', 'ws') + deskSocketPath, {
        headers: { cookie, origin: line.url },
      });
      const desk = testDesk(socket);
      await once(socket, 'open');
      return desk;
    },
    async close() {
      await line.web.close();
      await real.close();
    },
  };
}

function testDesk(socket: WebSocket): TestDesk {
  const pushes: DeskPush[] = [];
  let code: number | undefined;
  let sent = 0;
  socket.on('message', (data: Buffer) => {
    pushes.push(JSON.parse(data.toString()) as DeskPush);
  });
  socket.on('close', (with_) => {
    code = with_;
  });
  socket.on('error', () => undefined);
  const last: TestDesk['last'] = (name) => {
    const found = pushes.findLast(({ push }) => push === name);
    if (!found) throw new Error(`no ${name} yet`);
    return found as never;
  };
  return {
    socket,
    pushes,
    last,
    async does(act, id = `act-${String((sent += 1)).padStart(8, '0')}`) {
      const before = pushes.length;
      socket.send(JSON.stringify({ id, ...act }));
      let answer: DeskAnswer | undefined;
      await eventually(() => {
        answer = pushes
          .slice(before)
          .find((push): push is DeskAnswer & { push: 'answer' } => push.push === 'answer' && push.id === id);
        if (!answer) throw new Error(`no answer to ${act.act} yet`);
      });
      if (!answer) throw new Error('unreachable');
      return answer;
    },
    heard: (handoff) =>
      pushes.flatMap((push) =>
        push.push === 'words' && push.handoff === handoff ? push.words.map(({ text }) => text) : [],
      ),
    async closed() {
      await eventually(() => {
        if (code === undefined) throw new Error('still open');
      });
      return code ?? 0;
    },
  };
}
