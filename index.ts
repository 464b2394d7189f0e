import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ComplaintBot } from './bots/complaint-bot.js';
import { ConversationLine } from './bots/conversation-line.js';
import { createDirectLine } from './bots/direct-line/direct-line.js';
import { Relay } from './bots/relay/relay.js';
import { openAdminSocket } from './data/admin-socket/admin-socket.js';
import { askRunning } from './data/admin-socket/ask-running.js';
import { demoPeople, demoShifts } from './data/demo/demo-people.js';
import { freeRequest, takenRequest, takenText, takenWords } from './data/demo/demo-mediations.js';
import { demoReleases } from './data/demo/demo-releases.js';
import { demoSettings } from './data/demo/demo-settings.js';
import { loadGazetteers } from './data/gazetteers/index.js';
import { readKek } from './data/keys/kek.js';
import { openKeyRing } from './data/keys/key-ring.js';
import { openLowdbRecordStore } from './data/lowdb/lowdb-record-store.js';
import { sealedStore } from './data/sealing/sealed-store.js';
import { catalogue } from './data/text/catalogue.js';
import { IntakeDialog } from './dialogs/intake/intake-dialog.js';
import { homes } from './services/accounts/homes.js';
import { invite, operator } from './services/accounts/invite.js';
import { listAccounts } from './services/accounts/list-accounts.js';
import { setUpLink } from './services/accounts/set-up.js';
import { sweepSignIns } from './services/accounts/sweep-sign-ins.js';
import { callPeople } from './services/alerts/call-people.js';
import { linkByMail } from './services/alerts/link-by-mail.js';
import { openWays } from './services/alerts/open-ways.js';
import { createAnonymiser } from './services/anonymisation/create-anonymiser.js';
import { auditRecord } from './services/audit/audit-record.js';
import { conversationRef, putHelp } from './services/cases/case-help.js';
import { endCase } from './services/cases/end-case.js';
import { type Config, readConfig } from './services/config/config.js';
import { textCheck, textCheckJobs } from './services/council/text-check.js';
import { DeliveryWorker } from './services/delivery/delivery-worker.js';
import { amsterdamDay } from './services/domain/amsterdam.js';
import { conversationSchema } from './services/domain/conversation.js';
import { AppError } from './services/domain/errors.js';
import { createDesk } from './services/handoff/create-desk.js';
import { isLineOpen } from './services/handoff/line-hours.js';
import { missEveryDesk, peopleJobs } from './services/handoff/people-jobs.js';
import { typicalWait } from './services/handoff/typical-wait.js';
import { whoIsThere } from './services/handoff/who-is-there.js';
import { countEvents } from './services/logging/counting-log.js';
import { jsonLog } from './services/logging/json-log.js';
import { mediationJobs } from './services/mediation/look-at-mediation.js';
import { type AtTheDesk, type MediationDesk, mediationDesk } from './services/mediation/mediation-desk.js';
import { mediationWork } from './services/mediation/turn-mediation-work.js';
import { saveProfile } from './services/people/profiles.js';
import { planShifts } from './services/people/roster.js';
import { predict } from './services/predict/predict.js';
import { processStreams } from './services/predict/process-streams.js';
import type { PushChannel } from './services/ports/channel.js';
import { wallClock as clock } from './services/ports/clock.js';
import type { MediationWish } from './services/ports/help-work.js';
import type { RecordStore } from './services/ports/record-store.js';
import { probeOf } from './services/health/probe.js';
import { screen } from './services/safety/screen.js';
import { openLiveSettings } from './services/settings/live-settings.js';
import { inRounds } from './services/timers/rounds.js';
import { TimerWorker } from './services/timers/timer-worker.js';
import { deskSocket, deskSocketPath } from './services/web/desk-socket.js';
import { directLineStream } from './services/web/direct-line-stream.js';
import { onLastResort, onStopSignal } from './services/web/process-ends.js';
import { coordinatorRoutes } from './services/web/routes/coordinator/coordinator-routes.js';
import { pageTexts } from './services/web/pages/page-texts.js';
import { alertRoutes } from './services/web/routes/alert-routes.js';
import { councilRoutes } from './services/web/routes/council-routes.js';
import { deskRoutes } from './services/web/routes/desk-routes.js';
import {
  appointmentRoute,
  directLineGate,
  directLineRoutes,
  streamPath,
} from './services/web/routes/direct-line-routes.js';
import { helpRoute } from './services/web/routes/help-route.js';
import { homeRoute } from './services/web/routes/home-route.js';
import { mediatorRoutes } from './services/web/routes/mediator/mediator-routes.js';
import { signInGate, signInRoutes } from './services/web/routes/sign-in-routes.js';
import { watchRoutes } from './services/web/routes/watch-routes.js';
import { createWebServer } from './services/web/server.js';
import { staticFiles } from './services/web/static-files.js';

// Whoever read our lines may be gone; people must not notice.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const events = countEvents(jsonLog(clock, (line) => process.stderr.write(line)));
const { log } = events;
const publicFiles = fileURLToPath(new URL('public', import.meta.url));
/** Channels that must be handed their replies. Direct Line is none: its clients fetch theirs. */
const channels: readonly PushChannel[] = [];
const housekeepingEvery = 5 * 60_000;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The whole line in one process, open and answering. */
interface OpenLine {
  readonly url: string;
  readonly store: RecordStore;
  /** A link that signs somebody in, once. */
  invite(role: string, alias: string): Promise<string>;
  /** Somebody asks for a mediation. @returns its id. */
  askForMediation(wish: MediationWish): Promise<string>;
  readonly mediators: MediationDesk;
  /** The way in for the first coordinator, until there is one. */
  setUp(): Promise<string | undefined>;
  /** Finishes what is under way, flushes and closes; what was acknowledged stays. */
  close(): Promise<void>;
}

/** Joins everything: keys, store, line, web. The lock comes first, so that no folder is opened twice. */
async function openLine(config: Config): Promise<OpenLine> {
  const { dataDir, key } = config;
  const admin = await openAdminSocket(dataDir, log);
  const kek = await readKek({ ...key, dataDir });
  const content = join(dataDir, 'content');
  const keys = await openKeyRing({ directory: join(dataDir, 'keys'), content, kek, clock, log });
  const records = await openLowdbRecordStore({ directory: content, log });
  const store = sealedStore(records, keys);
  const liveSettings = await openLiveSettings(store, config.settings);
  const settings = liveSettings.current;

  const anonymiser = createAnonymiser(loadGazetteers());
  const complaintBot = new ComplaintBot({
    intake: new IntakeDialog(catalogue),
    text: catalogue,
    settings,
    anonymiser,
    screen,
  });
  const bot = new Relay({ bot: complaintBot, screen, text: catalogue });
  let url = '';
  const called = catalogue.label('alert.waiting', 'nl');
  const { ways, mail } = await openWays(config, { store, keys });
  const alerts = callPeople({
    store,
    keys,
    clock,
    log,
    ways,
    text: called,
    deskOf: (role) => url + homes[role],
  });
  const mediation = mediationWork({ store, settings, alerts });
  const pushChannels = channels.map(({ id }) => id);
  const line = new ConversationLine({
    store,
    keys,
    clock,
    log,
    settings,
    anonymiser,
    bot,
    onCall: (now) => isLineOpen(settings(), now),
    people: { alerts, mediation, typicalWait: typicalWait(store, clock) },
    pushChannels,
  });
  const people = { store, keys, clock, settings, conversations: line.conversations, alerts };
  const mediators = mediationDesk(people);
  const texts = textCheck({ ...people, anonymiser });
  const deliveries = channels.map((channel) => new DeliveryWorker({ store, clock, log, channel }));
  const directLine = createDirectLine({ line, keys, store, clock });
  const accounts = { store, keyRing: keys, clock };

  const timers = new TimerWorker({
    store,
    clock,
    log,
    jobs: {
      'end-case': (timer, work) => endCase(work, store, keys, timer),
      'erase-keys': ({ caseId }) => keys.erase(caseId),
      silence: (timer, work) => line.silence(timer, work),
      ...peopleJobs(people),
      ...mediationJobs(people),
      alert: alerts.job,
      ...textCheckJobs,
    },
  });
  const stopHousekeeping = inRounds({ clock, log }, housekeepingEvery, async () => {
    await directLine.sweepTickets();
    await directLine.sweepVisits();
    await sweepSignIns(accounts);
    await texts.passUnchecked();
  });

  const web = createWebServer({
    host: config.host,
    port: config.port,
    publicUrl: config.publicUrl,
    embedOrigins: config.embedOrigins,
    proxies: config.proxies,
    log,
    clock,
    gates: { visitor: directLineGate(directLine), signedIn: signInGate(accounts) },
    routes: [
      homeRoute({
        texts: catalogue,
        settings,
        peers: whoIsThere({ store, settings, clock }),
        exitUrl: config.quickExitUrl,
        embedOrigins: config.embedOrigins,
      }),
      helpRoute,
      ...staticFiles(publicFiles),
      ...directLineRoutes(directLine, { fileRefused: catalogue.say('err.file', 'u').bubbles.join(' ') }),
      appointmentRoute({ store, keys, clock }),
      ...signInRoutes({
        ...accounts,
        ...(mail && { linkByMail: linkByMail({ ...accounts, mail, log, words: pageTexts.signIn }) }),
      }),
      ...alertRoutes({ store, clock, ways, text: called }),
      ...councilRoutes(store, catalogue),
      ...coordinatorRoutes({
        ...accounts,
        live: liveSettings,
        texts: catalogue,
        textCheck: texts,
        ...(mail && { mail }),
      }),
      ...deskRoutes({ texts: catalogue, settings }),
      ...mediatorRoutes({ desk: mediators, texts: catalogue, clock, anonymiser }),
      ...watchRoutes({ healthy: probeOf(store, clock), counts: () => events.counts() }),
    ],
  });
  web.onUpgrade(streamPath, directLineStream({ directLine, clock, log }));
  const { conversations } = line;
  const desk = createDesk(people);
  web.onUpgrade(deskSocketPath, deskSocket({ desk, conversations, store, accounts, clock, log }));

  await missEveryDesk(people);
  url = await web.listen();
  timers.start();
  for (const delivery of deliveries) delivery.start();
  const inviteTo = async (role: string, alias: string): Promise<string> =>
    `${url}${await invite(accounts, role, alias)}`;
  admin.serve({ invite: ([role = '', alias = '']) => inviteTo(role, alias) });
  log.event('ready', { port: config.port });

  return {
    url,
    store,
    invite: inviteTo,
    mediators,
    async askForMediation(wish) {
      const conversationId = randomUUID();
      await line.begin(conversationId, 'u');
      return conversations.run(conversationId, async (work) => {
        const stored = await work.read(conversationRef(keys, conversationId));
        const { caseId, form } = conversationSchema.parse(stored?.body);
        const turn = { work, caseId, conversationId, form, contactBy: mediators.contactBy() };
        const id = await mediation.request(turn, wish);
        await putHelp(work, keys, caseId, { mediationId: id });
        return id;
      });
    },
    async setUp() {
      const path = await setUpLink(accounts);
      return path && url + path;
    },
    async close() {
      const since = clock.now().getTime();
      log.event('stopping', { openTurns: line.openTurns });
      await web.close();
      await line.finish();
      await timers.stop();
      await alerts.finish();
      for (const delivery of deliveries) await delivery.stop();
      await stopHousekeeping();
      liveSettings.close();
      await records.close();
      await keys.close();
      await admin.close();
      log.event('stopped', { afterMilliseconds: clock.now().getTime() - since });
    },
  };
}

/** `npm start`: serves until it is told to stop. */
async function start(): Promise<void> {
  const line = await openLine(readConfig(process.env));
  onStopSignal(() => line.close());
  onLastResort(log, () => line.close());
  print(`ready ${line.url}`);
  const setUp = await line.setUp();
  if (setUp !== undefined) print(`set-up ${setUp}`);
}

/** `npm run demo`: the same with a made-up organisation in a folder that is thrown away, and a way in for every role. */
async function demo(): Promise<void> {
  const given = readConfig(process.env);
  if (given.production)
    throw new AppError('invalid-configuration', 'the demo is not for NODE_ENV=production');
  const folder = await mkdtemp(join(tmpdir(), 'peerlijn-demo-'));
  const config: Config = {
    ...given,
    dataDir: join(folder, 'data'),
    key: { keyFile: join(folder, 'key'), makeIfMissing: true },
    settings: { ...given.settings, ...demoSettings },
  };
  const throwAway = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const line = await openLine(config).catch(async (error: unknown) => {
    await throwAway();
    throw error;
  });
  const end = async (): Promise<void> => {
    await line.close();
    await throwAway();
  };
  onStopSignal(end);
  onLastResort(log, end);
  const inThreeWeeks = new Date(clock.now().getTime() + 21 * 86_400_000).toISOString().slice(0, 10);
  await line.store.commit(demoReleases(inThreeWeeks, randomUUID));
  const links = await invitePeople(line);
  await askForMediations(line);
  print(`ready ${line.url}`);
  for (const link of links) print(`sign-in ${link}`);
}

/** Everybody of the demo, with their papers and shifts. @returns a role and a link for each. */
async function invitePeople(line: OpenLine): Promise<readonly string[]> {
  const links: string[] = [];
  const now = clock.now();
  const today = amsterdamDay(now);
  for (const person of demoPeople) {
    const { role, alias, profile } = person;
    links.push(`${role} ${await line.invite(role, alias)}`);
    const id = (await listAccounts(line.store)).find((account) => account.alias === alias)?.id ?? '';
    const trace = (what: 'profile-saved' | 'shift-planned') => () => auditRecord(what, operator, now, id);
    if (profile) await saveProfile(line.store, id, profile(today), trace('profile-saved')());
    await planShifts(line.store, demoShifts(person, id, today), trace('shift-planned'));
  }
  return links;
}

/** Two requests of the demo: one that waits, and one its mediator is busy with. */
async function askForMediations(line: OpenLine): Promise<void> {
  const { store, mediators } = line;
  await line.askForMediation(freeRequest);
  const id = await line.askForMediation(takenRequest);
  const [mediator] = (await listAccounts(store)).filter(({ role }) => role === 'mediator');
  if (!mediator) return;
  const who = (): AtTheDesk => ({
    accountId: mediator.id,
    alias: mediator.alias,
    trace: auditRecord('mediation-changed', mediator.id, clock.now(), id),
  });
  await mediators.take(who(), id);
  await mediators.act(who(), id, { act: 'contact' });
  await mediators.act(who(), id, { act: 'words', side: 'reporter', text: takenWords });
  await mediators.act(who(), id, { act: 'write-text', text: takenText });
}

/** `npm run invite -- <role> <alias>`: asks the running line for a link. */
async function askForInvite(words: readonly string[]): Promise<void> {
  print(String(await askRunning(readConfig(process.env).dataDir, 'invite', words)));
}

/** `npm run predict -- <task>`: what the line makes of texts, without a store and without keeping anything. */
async function answerLines([task]: readonly string[]): Promise<void> {
  const parts = { anonymiser: () => createAnonymiser(loadGazetteers()) };
  process.exitCode = await predict(task, parts, processStreams(process));
}

const [command = 'start', ...words] = process.argv.slice(2);
const commands = new Map<string, () => Promise<void>>([
  ['start', start],
  ['demo', demo],
  ['invite', () => askForInvite(words)],
  ['predict', () => answerLines(words)],
]);

try {
  const run = commands.get(command);
  if (!run) throw new AppError('invalid-configuration', `commands are: ${[...commands.keys()].join(', ')}`);
  await run();
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  // Foreseen, and written for whoever runs the line. What was opened before it would keep the process alive.
  process.stderr.write(`${error.message}\n`, () => process.exit(1));
}
