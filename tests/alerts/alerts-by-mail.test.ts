import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { byMail } from '../../services/alerts/ways/by-mail.js';
import { smtpMail } from '../../services/alerts/ways/smtp-mail.js';
import type { Ways } from '../../services/alerts/callees.js';
import { nobodyReached } from '../../services/alerts/at-the-desk.js';
import { aHouse, type House } from '../support/a-house.js';
import { anAlertLine, somebody } from '../support/an-alert-line.js';
import { eventually } from '../support/eventually.js';
import { mailServer } from '../support/mail-process.js';
import { realStore } from '../support/real-store.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let house: House;
let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  house = await aHouse(folder);
});
afterEach(() => house.end());

const minute = 60_000;
const from = 'De Boomlijn <lijn@deboom.example>';
const through = (url: string): Ways => ({ mail: byMail(house.store, smtpMail({ url, from })) });

it('tells a volunteer by mail that somebody waits, and nothing about who', async () => {
  const server = await mailServer();
  const line = anAlertLine(house, through(server.url));
  const ans = await somebody(house, 'ans');
  await line.needs({ reason: 'peer', id: 'een', who: [ans] });
  await line.passes(4_000);
  expect(server.letters()).toEqual([]); // a desk may still show it
  await line.passes(1_000);

  const [letter] = server.letters();
  expect(letter).toMatchObject({ from: 'lijn@deboom.example', to: ['ans@mail.example'] });
  expect(letter?.raw).toMatch(/^Subject: Er wacht iemand\r$/m);
  const [, body = ''] = letter?.raw.split('\r\n\r\n') ?? [];
  expect(body.trim().split(/\s*\r\n\s*/)).toEqual(['Er wacht iemand']);
  expect(letter?.raw.trim().endsWith('https://lijn.example/vrijwilliger')).toBe(true);
});

it('calls the next volunteer and then the coordinator, each within a minute, and each once', async () => {
  const server = await mailServer();
  const line = anAlertLine(house, through(server.url));
  const who = [await somebody(house, 'ans'), await somebody(house, 'bo')];
  await somebody(house, 'cas', 'coordinator');
  await line.needs({ reason: 'peer', id: 'een', who });
  await line.needs({ reason: 'peer', id: 'een', who });
  await line.passes(minute);
  expect(server.readers()).toEqual(['ans@mail.example', 'bo@mail.example']);
  await line.passes(minute);
  expect(server.readers().slice(2)).toEqual(['cas@mail.example']);
  expect(server.letters()[2]?.raw).toContain('https://lijn.example/beheer');
  await line.passes(30 * minute);
  expect(server.letters()).toHaveLength(3);
});

it('calls nobody when a desk shows it first and somebody comes', async () => {
  const server = await mailServer();
  const line = anAlertLine(house, through(server.url));
  const ans = await somebody(house, 'ans');
  const bo = await somebody(house, 'bo');
  await line.needs({ reason: 'peer', id: 'een', who: [ans, bo] });
  await line.shows(ans);
  await line.passes(50_000);
  await line.settles({ reason: 'peer', id: 'een' });
  await line.passes(30 * minute);
  expect(server.letters()).toEqual([]);
  expect(await line.alert({ reason: 'peer', id: 'een' })).toBeUndefined();
  expect(await house.store.count({ kind: 'timer' })).toBe(0);
});

it('leaves alone who ended their shift or was blocked meanwhile', async () => {
  const server = await mailServer();
  const line = anAlertLine(house, through(server.url));
  const who = [await somebody(house, 'ans'), await somebody(house, 'bo'), await somebody(house, 'cas')];
  const change = async (kind: 'duty' | 'account', id: string, some: object): Promise<void> => {
    const stored = await house.store.read({ kind, id });
    if (!stored) throw new Error(`no ${kind}`);
    const { revision, ...record } = stored;
    await house.store.commit([
      { put: { ...record, body: { ...(record.body as object), ...some } }, expected: revision },
    ]);
  };
  await change('duty', 'ans', { state: 'off' });
  await change('account', 'bo', { blockedAt: house.clock.now().toISOString() });
  await line.needs({ reason: 'peer', id: 'een', who });
  await line.passes(5 * minute);
  expect(server.readers()).toEqual(['cas@mail.example']);
});

it.each([
  ['refuses', 'refusing-one'],
  ['has no address for', undefined],
] as const)('goes on to the next person at once when the mail server %s the first', async (_, manner) => {
  const server = await mailServer(manner);
  const line = anAlertLine(house, through(server.url));
  const who = [
    await somebody(house, 'ans', 'peer_volunteer', 'weg@mail.example'),
    await somebody(house, 'bo'),
  ];
  if (!manner) await house.store.commit([{ remove: { kind: 'profile', id: 'ans' }, expected: 1 }]);
  await line.needs({ reason: 'peer', id: 'een', who });
  await line.passes(6_000);
  expect(server.readers()).toEqual(['bo@mail.example']);
});

it.each(['refusing', 'busy', 'dying'] as const)(
  'says that nobody could be reached, within a minute, when the mail server is %s',
  async (manner) => {
    const server = await mailServer(manner);
    const line = anAlertLine(house, through(server.url));
    const who = [await somebody(house, 'ans'), await somebody(house, 'bo')];
    await somebody(house, 'cas', 'coordinator');
    const since = house.clock.now();
    await line.needs({ reason: 'peer', id: 'een', who });
    await line.passes(minute);
    expect((await line.alert({ reason: 'peer', id: 'een' }))?.state).toBe('unreached');
    expect(await nobodyReached(house.store, since)).toEqual([since]);
    expect(line.logged().join('\n')).toMatch(/alert-not-sent.*(?:550|451|ECONN|ESOCKET)/);
    expect(line.logged().join('\n')).not.toMatch(/example/);

    // It stays known when the person was helped some other way, until it has been of use for a week.
    await line.settles({ reason: 'peer', id: 'een' });
    expect(await nobodyReached(house.store, since)).toHaveLength(1);
    await house.clock.advance(7 * 24 * 60 * minute);
    await line.passes(1_000);
    expect(await nobodyReached(house.store, since)).toEqual([]);
  },
);

it('says that nobody could be reached when there is no way to reach anybody', async () => {
  const line = anAlertLine(house, {});
  await line.needs({ reason: 'coordinator', id: 'een', who: [await somebody(house, 'cas', 'coordinator')] });
  await line.passes(6_000);
  expect((await line.alert({ reason: 'coordinator', id: 'een' }))?.state).toBe('unreached');
  await line.shows('cas');
  expect((await line.alert({ reason: 'coordinator', id: 'een' }))?.state).toBe('arrived');
});

it('passes a mail server that takes a letter and never says so, without holding up anything else', async () => {
  const slow = await mailServer('slow');
  const line = anAlertLine(house, through(slow.url));
  const who = [await somebody(house, 'ans'), await somebody(house, 'bo')];
  await line.needs({ reason: 'peer', id: 'een', who });
  await house.clock.advance(5_000);
  await line.due(); // comes back while the letter is on its way
  expect((await line.alert({ reason: 'peer', id: 'een' }))?.calls).toMatchObject([
    { accountId: 'ans', outcome: 'sending' },
  ]);
  await house.clock.advance(20_000);
  await eventually(async () => {
    await line.due();
    expect((await line.alert({ reason: 'peer', id: 'een' }))?.calls).toMatchObject([
      { accountId: 'ans', outcome: 'failed' },
      { accountId: 'bo' },
    ]);
  });
});

it('makes a call once, although two processes do the work', async () => {
  const server = await mailServer();
  const lines = [anAlertLine(house, through(server.url)), anAlertLine(house, through(server.url))];
  const people = await Promise.all(Array.from({ length: 8 }, (_, n) => somebody(house, `v${String(n)}`)));
  for (const id of ['a', 'b', 'c']) await lines[0]?.needs({ reason: 'danger', id, who: people });
  for (let second = 0; second < 300; second += 5) {
    await house.clock.advance(5_000);
    await Promise.all(lines.map((line) => line.due()));
    await Promise.all(lines.map((line) => line.passes(0)));
  }
  const got = [...server.readers()].sort();
  expect(got).toEqual(people.flatMap((id) => Array<string>(3).fill(`${id}@mail.example`)).sort());
});

it('goes on after a restart where it was, and calls nobody again', async () => {
  const server = await mailServer();
  const who = [await somebody(house, 'ans'), await somebody(house, 'bo')];
  const first = anAlertLine(house, through(server.url));
  await first.needs({ reason: 'peer', id: 'een', who });
  await first.passes(6_000);
  await house.end();

  await house.clock.advance(10_000);
  const { store, keyRing, close } = await realStore(house.clock, folder);
  house = { ...house, store, keys: keyRing, end: close };
  const second = anAlertLine(house, through(server.url));
  await second.passes(minute);
  expect(server.readers()).toEqual(['ans@mail.example', 'bo@mail.example']);
});

it('takes a call that a dead process had begun as failed, and never makes it again', async () => {
  const server = await mailServer();
  const stuck: Ways = {
    mail: { reaches: () => Promise.resolve(true), call: () => new Promise(() => undefined) },
  };
  const who = [await somebody(house, 'ans'), await somebody(house, 'bo')];
  const dead = anAlertLine(house, stuck);
  await dead.needs({ reason: 'peer', id: 'een', who });
  await house.clock.advance(5_000);
  await dead.due();

  const alive = anAlertLine(house, through(server.url));
  await alive.passes(minute);
  expect(server.readers()).toEqual(['bo@mail.example']);
});

it('sends without TLS to this machine only, signs in where that is asked, and says when it may not', async () => {
  const letter = { to: 'ans@mail.example', subject: 'Er wacht iemand', text: 'Er wacht iemand' };
  const plain = await mailServer('no-tls');
  await smtpMail({ url: plain.url, from }).send(letter);
  expect(plain.letters()).toMatchObject([{ encrypted: false }]);

  const modern = await mailServer();
  const at = `127.0.0.1:${String(modern.port)}`;
  await smtpMail({ url: `smtp://lijn:wacht%3Awoord@${at}`, from }).send(letter);
  expect(modern.letters()).toMatchObject([{ encrypted: true }]);
  await expect(smtpMail({ url: `smtp://lijn:mis@${at}`, from }).send(letter)).rejects.toMatchObject({
    why: 'EAUTH 535',
  });

  // 0.0.0.0 leads here too, but only a loopback address promises to stay here.
  const why = (port: number) =>
    smtpMail({ url: `smtp://0.0.0.0:${String(port)}`, from })
      .send(letter)
      .catch((error: unknown) => error);
  expect(await why(plain.port)).toMatchObject({ code: 'not-sent', why: 'ETLS 500' });
  expect(await why(modern.port)).toMatchObject({ code: 'not-sent' });
  expect([...plain.letters(), ...modern.letters()]).toHaveLength(2);
});
