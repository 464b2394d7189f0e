import { createDirectLine } from '../../bots/direct-line/direct-line.js';
import { catalogue } from '../../data/text/catalogue.js';
import { invite } from '../../services/accounts/invite.js';
import { listAccounts } from '../../services/accounts/list-accounts.js';
import { settingsSchema } from '../../services/domain/settings.js';
import type { Profile } from '../../services/domain/volunteer.js';
import { type Clock, wallClock } from '../../services/ports/clock.js';
import { openLiveSettings } from '../../services/settings/live-settings.js';
import { deskSocket, deskSocketPath } from '../../services/web/desk-socket.js';
import { directLineStream } from '../../services/web/direct-line-stream.js';
import { coordinatorRoutes } from '../../services/web/routes/coordinator/coordinator-routes.js';
import { deskRoutes } from '../../services/web/routes/desk-routes.js';
import {
  appointmentRoute,
  directLineGate,
  directLineRoutes,
  streamPath,
} from '../../services/web/routes/direct-line-routes.js';
import { homeRoute } from '../../services/web/routes/home-route.js';
import { whoIsThere } from '../../services/handoff/who-is-there.js';
import { mediatorRoutes } from '../../services/web/routes/mediator/mediator-routes.js';
import { signInGate, signInRoutes } from '../../services/web/routes/sign-in-routes.js';
import { staticFiles } from '../../services/web/static-files.js';
import { serve } from '../web/support/serve.js';
import { readyProfile } from './a-volunteer.js';
import { joinedLine } from './joined-line.js';
import { realStore } from './real-store.js';
import { anonymiser } from './the-anonymiser.js';
import { timePasses } from './time-passes.js';

/** The line with its pages, as browsers meet it, on a morning on which it is open. */
export interface OpenLine {
  readonly url: string;
  /** A way in for a volunteer whose papers are in order, unless `over` says otherwise. */
  volunteer(alias: string, over?: Partial<Profile>): Promise<string>;
  /** A way in for a mediator whose papers are in order; again for the same one when the alias is known. */
  mediator(alias: string): Promise<string>;
  coordinator(alias: string): Promise<string>;
  /** What time it is on the line. */
  now(): Date;
  /** Puts the clock ahead by so many milliseconds, with everything that is due in them. */
  passes(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** A working day, whatever today is; from here on the clock runs as every clock does, and is put ahead by the test. */
const aTuesday = Date.parse('2026-11-24T10:00:00.000Z');

export async function anOpenLine(): Promise<OpenLine> {
  let ahead = aTuesday - Date.now();
  const clock: Clock = {
    now: () => new Date(Date.now() + ahead),
    after: (wait, work) => wallClock.after(wait, work),
  };
  const { store, keyRing: keys, close } = await realStore(clock);
  const live = await openLiveSettings(store, settingsSchema.parse({ mode: 'live', mediationWithinDays: 3 }));
  const settings = live.current;
  const joined = joinedLine({ store, keys, clock }, settings);
  const { line, log, desk, runDue } = joined;
  const { conversations } = line;
  const directLine = createDirectLine({ line, keys, store, clock });
  const accounts = { store, keyRing: keys, clock };
  const { web, url } = await serve(
    [
      homeRoute({
        texts: catalogue,
        settings,
        peers: whoIsThere({ store, settings, clock }),
        exitUrl: 'https://example.org/',
        embedOrigins: [],
      }),
      ...staticFiles('dist/public'),
      ...directLineRoutes(directLine, { fileRefused: '' }),
      appointmentRoute({ store, keys, clock }),
      ...signInRoutes(accounts),
      ...coordinatorRoutes({
        ...accounts,
        live,
        texts: catalogue,
        textCheck: joined.textCheck,
      }),
      ...deskRoutes({ texts: catalogue, settings }),
      ...mediatorRoutes({ desk: joined.mediators, texts: catalogue, clock, anonymiser }),
    ],
    { clock, gates: { visitor: directLineGate(directLine), signedIn: signInGate(accounts) } },
  );
  web.onUpgrade(streamPath, directLineStream({ directLine, clock, log }));
  web.onUpgrade(deskSocketPath, deskSocket({ desk, conversations, store, accounts, clock, log }));
  const withPapers = async (role: string, alias: string, over: Partial<Profile> = {}): Promise<string> => {
    const path = await invite(accounts, role, alias);
    const id = (await listAccounts(store)).find((account) => account.alias === alias)?.id ?? '';
    const body = readyProfile(over);
    const put = { kind: 'profile', id, owner: 'line', keys: {}, order: 0, body } as const;
    const before = await store.read({ kind: 'profile', id });
    if (!before) await store.commit([{ put, expected: 0 }]);
    return url + path;
  };
  return {
    url,
    now: () => clock.now(),
    volunteer: (alias, over = {}) => withPapers('volunteer', alias, over),
    mediator: (alias) => withPapers('mediator', alias),
    coordinator: async (alias) => url + (await invite(accounts, 'coordinator', alias)),
    passes(milliseconds) {
      const advance = (by: number): void => {
        ahead += by;
      };
      return timePasses({ store, clock, advance, runDue }, milliseconds);
    },
    async close() {
      await web.close();
      await line.finish();
      live.close();
      await close();
    },
  };
}
