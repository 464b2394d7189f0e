import { ComplaintBot } from '../../bots/complaint-bot.js';
import { ConversationLine } from '../../bots/conversation-line.js';
import { createDirectLine } from '../../bots/direct-line/direct-line.js';
import { Relay } from '../../bots/relay/relay.js';
import { catalogue } from '../../data/text/catalogue.js';
import { IntakeDialog } from '../../dialogs/intake/intake-dialog.js';
import { invite } from '../../services/accounts/invite.js';
import { settingsSchema } from '../../services/domain/settings.js';
import { createDesk } from '../../services/handoff/create-desk.js';
import { typicalWait } from '../../services/handoff/typical-wait.js';
import { noAlerts } from '../../services/ports/alerts.js';
import { type Clock, wallClock } from '../../services/ports/clock.js';
import { nobodyOnCall } from '../../services/safety/alarms.js';
import { deskSocket, deskSocketPath } from '../../services/web/desk-socket.js';
import { directLineStream } from '../../services/web/direct-line-stream.js';
import { deskRoutes } from '../../services/web/routes/desk-routes.js';
import {
  directLineGate,
  directLineRoutes,
  streamPath,
} from '../../services/web/routes/direct-line-routes.js';
import { homeRoute } from '../../services/web/routes/home-route.js';
import { signInGate, signInRoutes } from '../../services/web/routes/sign-in-routes.js';
import { staticFiles } from '../../services/web/static-files.js';
import { serve } from '../web/support/serve.js';
import { readyProfile } from './a-volunteer.js';
import { realStore } from './real-store.js';
import { recordedLog } from './recorded-log.js';
import { screen } from './the-screen.js';
import { anonymiser } from './the-anonymiser.js';

/** The whole line with its pages, as browsers meet it, on a morning on which it is open. */
export interface OpenLine {
  readonly url: string;
  /** A way in for a volunteer whose papers are in order. */
  volunteer(alias: string): Promise<string>;
  close(): Promise<void>;
}

/** A working day, whatever today is; from here on the clock runs as every clock does. */
const aTuesday = Date.parse('2026-11-24T10:00:00.000Z');

export async function anOpenLine(): Promise<OpenLine> {
  const ahead = aTuesday - Date.now();
  const clock: Clock = {
    now: () => new Date(Date.now() + ahead),
    after: (wait, work) => wallClock.after(wait, work),
  };
  const { store, keyRing: keys, close } = await realStore(clock);
  const settings = () => settingsSchema.parse({ mode: 'live' });
  const complaints = new ComplaintBot({
    intake: new IntakeDialog(catalogue),
    text: catalogue,
    settings,
    anonymiser,
    screen,
  });
  const log = recordedLog();
  const line = new ConversationLine({
    store,
    keys,
    clock,
    log,
    settings,
    anonymiser,
    bot: new Relay({ bot: complaints, screen, text: catalogue }),
    onCall: nobodyOnCall,
    people: { alerts: noAlerts, typicalWait: typicalWait(store, clock) },
  });
  const { conversations } = line;
  const desk = createDesk({ store, keys, clock, settings, conversations, alerts: noAlerts });
  const directLine = createDirectLine({ line, keys, store, clock });
  const accounts = { store, keyRing: keys, clock };
  const { web, url } = await serve(
    [
      homeRoute({ texts: catalogue, settings, exitUrl: 'https://example.org/', embedOrigins: [] }),
      ...staticFiles('dist/public'),
      ...directLineRoutes(directLine, { fileRefused: '' }),
      ...signInRoutes(accounts),
      ...deskRoutes({ texts: catalogue, settings }),
    ],
    { clock, gates: { visitor: directLineGate(directLine), signedIn: signInGate(accounts) } },
  );
  web.onUpgrade(streamPath, directLineStream({ directLine, clock, log }));
  web.onUpgrade(deskSocketPath, deskSocket({ desk, conversations, store, accounts, clock, log }));
  return {
    url,
    async volunteer(alias) {
      const path = await invite(accounts, 'volunteer', alias);
      const { records } = await store.find({ kind: 'account', limit: 100 });
      for (const { id } of records) {
        if (await store.read({ kind: 'profile', id })) continue;
        const put = { kind: 'profile', id, owner: 'line', keys: {}, order: 0, body: readyProfile() } as const;
        await store.commit([{ put, expected: 0 }]);
      }
      return url + path;
    },
    async close() {
      await web.close();
      await line.finish();
      await close();
    },
  };
}
