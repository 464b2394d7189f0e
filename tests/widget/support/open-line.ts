import { createDirectLine } from '../../../bots/direct-line/direct-line.js';
import { catalogue as texts } from '../../../data/text/catalogue.js';
import { wallClock } from '../../../services/ports/clock.js';
import { seenTopic } from '../../../services/ports/conversations.js';
import { type TypingNote, typingTopic } from '../../../services/ports/direct-line.js';
import { directLineStream } from '../../../services/web/direct-line-stream.js';
import {
  directLineGate,
  directLineRoutes,
  streamPath,
} from '../../../services/web/routes/direct-line-routes.js';
import { homeRoute } from '../../../services/web/routes/home-route.js';
import type { Route } from '../../../services/web/route.js';
import { createWebServer, type WebServer } from '../../../services/web/server.js';
import { staticFiles } from '../../../services/web/static-files.js';
import { logInMemory } from '../../web/support/serve.js';
import { type Script, type ScriptedLine, scriptedLine } from './scripted-line.js';
import { script as shortTalk, settings } from './the-script.js';
import { ticketsInMemory } from './tickets-in-memory.js';

const nobodyYet = () => Promise.resolve({ u: 'none', je: 'none', en: 'none' } as const);

export interface OpenLine {
  readonly url: string;
  readonly line: ScriptedLine;
  /** Where *Snel weg* goes: a page of this server, so that a test can stand on it. */
  readonly exitUrl: string;
  /** Somebody on our side begins to type. */
  type(): void;
  /** What a desk is told about the first conversation: typing, and how far the person read. */
  listen(heard: (note: string) => void): void;
  /** Hangs up on everybody and answers nobody. */
  stop(): Promise<void>;
  /** Back at the same address, with everything that was said. */
  start(): Promise<void>;
}

export interface OpenLineOptions {
  readonly script?: Script;
  readonly embedOrigins?: readonly string[];
  /** False: the network between us lets no socket through. */
  readonly sockets?: boolean;
}

const away: Route = {
  method: 'GET',
  path: '/away',
  may: 'anyone',
  audit: 'nothing',
  kind: 'page',
  answer: () => ({ text: 'Het weer van vandaag' }),
};

/** The real server with the real Direct Line and the built window; only what the line answers is a script. */
export async function openLine(options: OpenLineOptions = {}): Promise<OpenLine> {
  const { script = shortTalk, embedOrigins = [], sockets = true } = options;
  const line = scriptedLine(script);
  const log = logInMemory();
  const store = ticketsInMemory();
  const keys = { derive: () => new Uint8Array(32).fill(7) };
  const directLine = createDirectLine({ line, keys, store, clock: wallClock });
  let web: WebServer | undefined;
  let port = 0;

  async function start(): Promise<string> {
    const exitUrl = `http://127.0.0.1:${String(port)}/away`;
    web = createWebServer({
      host: '127.0.0.1',
      port,
      embedOrigins,
      clock: wallClock,
      log,
      grace: 0,
      pace: { easy: 100_000, most: 100_001 },
      gates: { visitor: directLineGate(directLine) },
      routes: [
        homeRoute({ texts, settings: () => settings, peers: nobodyYet, exitUrl, embedOrigins }),
        ...staticFiles('dist/public'),
        ...directLineRoutes(directLine, { fileRefused: '' }),
        away,
      ],
    });
    if (sockets) web.onUpgrade(streamPath, directLineStream({ directLine, clock: wallClock, log }));
    return web.listen();
  }

  // The address of the exit is in the page, so the port must be known before the page is made.
  port = Number(new URL(await start()).port);
  await web?.close();
  const url = await start();

  return {
    url,
    line,
    exitUrl: `${url}/away`,
    type() {
      for (const id of line.conversationIds) store.signal(typingTopic(id), 'line' satisfies TypingNote);
    },
    listen(heard) {
      const [id = ''] = line.conversationIds;
      store.onSignal(typingTopic(id), heard);
      store.onSignal(seenTopic(id), heard);
    },
    stop: async () => {
      await web?.close();
    },
    start: async () => {
      await start();
    },
  };
}
