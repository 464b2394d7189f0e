import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { blockAccount } from '../../services/accounts/block.js';
import { makeLink } from '../../services/accounts/invite.js';
import { linkByMail } from '../../services/alerts/link-by-mail.js';
import { smtpMail } from '../../services/alerts/ways/smtp-mail.js';
import { auditRecord } from '../../services/audit/audit-record.js';
import { isTextChecked } from '../../services/council/who-checks.js';
import { catalogue } from '../../data/text/catalogue.js';
import { settingsSchema } from '../../services/domain/settings.js';
import type { Role } from '../../services/domain/role.js';
import { setMail } from '../../services/people/profiles.js';
import { openLiveSettings } from '../../services/settings/live-settings.js';
import { pageTexts } from '../../services/web/pages/page-texts.js';
import { coordinatorRoutes } from '../../services/web/routes/coordinator/coordinator-routes.js';
import { signInGate, signInRoutes } from '../../services/web/routes/sign-in-routes.js';
import { eventually } from '../support/eventually.js';
import { aTextCheck } from '../support/a-text-check.js';
import { type FakeClock, fakeClock } from '../support/fake-clock.js';
import { mailServer, type MailProcess } from '../support/mail-process.js';
import { recordedLog } from '../support/recorded-log.js';
import { type RealStore, realStore } from '../support/real-store.js';
import { serve, type Served } from '../web/support/serve.js';

let clock: FakeClock;
let real: RealStore;
let server: MailProcess;
let line: Served | undefined;
beforeEach(async () => {
  clock = fakeClock();
  real = await realStore(clock);
  server = await mailServer('refusing-one');
});
afterEach(async () => {
  await line?.web.close();
  await real.close();
});

const log = recordedLog();

/** The line as it lets people in. @param mails - whether it can mail. */
async function open(mails = true): Promise<Served> {
  const accounts = { ...real, clock };
  const mail = smtpMail({ url: server.url, from: 'lijn@deboom.example' });
  const live = await openLiveSettings(real.store, settingsSchema.parse({}));
  const byMail = { linkByMail: linkByMail({ ...accounts, mail, log, words: pageTexts.signIn }) };
  line = await serve(
    [
      ...signInRoutes({ ...accounts, ...(mails && byMail) }),
      ...coordinatorRoutes({
        ...accounts,
        live,
        texts: catalogue,
        textCheck: aTextCheck(real, clock),
        ...(mails && { mail }),
      }),
    ],
    { clock, gates: { signedIn: signInGate(accounts) } },
  );
  live.close();
  return line;
}

async function somebody(role: Role, alias: string, mail: string): Promise<string> {
  const trace = (id: string) => auditRecord('invite-made', 'operator', clock.now(), id);
  const { accountId } = await makeLink({ ...real, clock }, role, alias, trace);
  await setMail(real, accountId, mail);
  return accountId;
}

const post = (path: string, fields: Readonly<Record<string, string>>, cookie = '') =>
  fetch(`${line?.url ?? ''}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: line?.url ?? '', cookie },
    body: new URLSearchParams(fields),
  });
const asks = (mail: string) => post('/aanmelden/vragen', { mail });

const links = (): readonly string[] =>
  server
    .letters()
    .flatMap(({ raw }) => /\/aanmelden\/[\w-]{43}/.exec(raw.replaceAll('=\r\n', ''))?.[0] ?? []);

const signInWith = async (link: string): Promise<Response> =>
  post('/aanmelden', { token: link.replace('/aanmelden/', '') });

it('mails a link that works once to whoever gave their address, and nothing to others', async () => {
  await open();
  await somebody('peer_volunteer', 'Sam', 'Sam@mail.example');
  const blocked = await somebody('peer_volunteer', 'Bo', 'bo@mail.example');
  const trace = auditRecord('account-blocked', 'x', clock.now(), blocked);
  await blockAccount({ ...real, clock }, { accountId: blocked, by: 'x' }, trace);

  const told = await Promise.all(
    ['bo@mail.example', 'niemand@mail.example', 'sam@mail.example'].map(async (mail) =>
      (await asks(mail)).text(),
    ),
  );
  expect(new Set(told).size).toBe(1); // nobody learns who is of the line
  await eventually(() => {
    expect(links()).toHaveLength(1);
  });
  expect(server.readers()).toEqual(['sam@mail.example']);
  expect(server.letters()[0]?.raw).not.toMatch(/Sam\b(?!@)/);
  const [link = ''] = links();
  expect((await signInWith(link)).headers.get('location')).toBe('/vrijwilliger');
  expect((await signInWith(link)).status).toBe(403);
});

it('mails an address once in two minutes, however often it is asked for', async () => {
  await open();
  await somebody('mediator', 'Sam', 'sam@mail.example');
  for (let time = 0; time < 5; time += 1) await asks('sam@mail.example');
  await clock.advance(2 * 60_000);
  await asks('sam@mail.example');
  await eventually(() => {
    expect(server.letters()).toHaveLength(2);
  });
});

it('takes nobody for present whose address somebody gave', async () => {
  await open();
  const kim = await somebody('coordinator', 'Kim', 'kim@mail.example');
  const isChecked = () => isTextChecked(real.store, clock.now());
  // As such a trace was left before.
  await real.store.commit([auditRecord('invite-made', kim, clock.now(), kim)]);
  expect(await isChecked()).toBe(false);
  await asks('kim@mail.example');
  await eventually(() => {
    expect(links()).toHaveLength(1);
  });
  await signInWith(links()[0] ?? '');
  expect(await isChecked()).toBe(true);

  await clock.advance(36 * 86_400_000);
  await asks('kim@mail.example');
  await eventually(() => {
    expect(links()).toHaveLength(2);
  });
  expect(await isChecked()).toBe(false);
});

it('says what to do where no mail leaves, or an address is none', async () => {
  const { url } = await open(false);
  expect(await (await fetch(`${url}/aanmelden`)).text()).toContain(pageTexts.signIn.askNobody);
  expect((await asks('sam')).status).toBe(422);
});

it('mails the link of an invitation to the address given with it, and says when that fails', async () => {
  const { url } = await open();
  await somebody('coordinator', 'Kim', 'kim@mail.example');
  await asks('kim@mail.example');
  await eventually(() => {
    expect(links()).toHaveLength(1);
  });
  const session = await signInWith(links()[0] ?? '');
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
  const invites = async (alias: string, mail: string) =>
    (await post('/beheer/uitnodigen', { alias, role: 'peer_volunteer', mail }, cookie)).text();

  expect(await invites('Mira', 'mira@mail.example')).toContain(
    'We mailden de link ook naar mira@mail.example.',
  );
  expect(links()).toHaveLength(2);
  expect(await invites('Joost', 'weg@mail.example')).toContain('Mailen lukte niet.');
  expect(await invites('Ans', 'ans')).toContain('Dit mailadres klopt niet.');
  expect(await invites('Bo', '')).not.toContain('mailden');
  expect((await signInWith(links()[1] ?? '')).headers.get('location')).toBe('/vrijwilliger');
  expect(server.letters().every(({ raw }) => raw.includes(url))).toBe(true);
  expect(log.lines().join('\n')).not.toContain('@');
});
