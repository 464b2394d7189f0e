import { ComplaintBot } from '../../bots/complaint-bot.js';
import { ConversationLine } from '../../bots/conversation-line.js';
import { createDirectLine } from '../../bots/direct-line/direct-line.js';
import { Relay } from '../../bots/relay/relay.js';
import { catalogue } from '../../data/text/catalogue.js';
import { IntakeDialog } from '../../dialogs/intake/intake-dialog.js';
import { homes } from '../../services/accounts/homes.js';
import { invite } from '../../services/accounts/invite.js';
import { listAccounts } from '../../services/accounts/list-accounts.js';
import { callPeople } from '../../services/alerts/call-people.js';
import { textCheck } from '../../services/council/text-check.js';
import { settingsSchema } from '../../services/domain/settings.js';
import type { Profile } from '../../services/domain/volunteer.js';
import { createDesk } from '../../services/handoff/create-desk.js';
import { peopleJobs } from '../../services/handoff/people-jobs.js';
import { typicalWait } from '../../services/handoff/typical-wait.js';
import { type Clock, wallClock } from '../../services/ports/clock.js';
import { mediationJobs } from '../../services/mediation/look-at-mediation.js';
import { mediationDesk } from '../../services/mediation/mediation-desk.js';
import { mediationWork } from '../../services/mediation/turn-mediation-work.js';
import { nobodyOnCall } from '../../services/safety/alarms.js';
import { openLiveSettings } from '../../services/settings/live-settings.js';
import { TimerWorker } from '../../services/timers/timer-worker.js';
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
import { noJobs } from './no-jobs.js';
import { realStore } from './real-store.js';
import { recordedLog } from './recorded-log.js';
import { screen } from './the-screen.js';
import { anonymiser } from './the-anonymiser.js';

/** The line with its pages, as browsers meet it, on a morning on which it is open; the ends of cases and keys aside. */
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
  const complaints = new ComplaintBot({
    intake: new IntakeDialog(catalogue),
    text: catalogue,
    settings,
    anonymiser,
    screen,
  });
  const log = recordedLog();
  const alerts = callPeople({
    store,
    keys,
    clock,
    log,
    ways: {},
    text: catalogue.label('alert.waiting', 'nl'),
    deskOf: (role) => homes[role],
  });
  const line = new ConversationLine({
    store,
    keys,
    clock,
    log,
    settings,
    anonymiser,
    bot: new Relay({ bot: complaints, screen, text: catalogue }),
    onCall: nobodyOnCall,
    people: {
      alerts,
      mediation: mediationWork({ store, settings, alerts }),
      typicalWait: typicalWait(store, clock),
    },
  });
  const { conversations } = line;
  const people = { store, keys, clock, settings, conversations, alerts };
  const jobs = { ...noJobs, ...peopleJobs(people), ...mediationJobs(people), alert: alerts.job };
  const timers = new TimerWorker({ store, clock, log, jobs });
  const desk = createDesk(people);
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
        textCheck: textCheck({ ...people, anonymiser }),
      }),
      ...deskRoutes({ texts: catalogue, settings }),
      ...mediatorRoutes({ desk: mediationDesk(people), texts: catalogue, clock, anonymiser }),
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
    async passes(milliseconds) {
      const end = clock.now().getTime() + milliseconds;
      for (;;) {
        const [next] = (await store.find({ kind: 'timer', until: end + 1, limit: 1 })).records;
        if (!next) break;
        ahead += Math.max(0, next.order - clock.now().getTime());
        await timers.runDue();
        await alerts.finish();
      }
      ahead += Math.max(0, end - clock.now().getTime());
    },
    async close() {
      await web.close();
      await line.finish();
      live.close();
      await close();
    },
  };
}
