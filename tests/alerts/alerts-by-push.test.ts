import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { byPush, type PushWay } from '../../services/alerts/ways/by-push.js';
import { aHouse, type House } from '../support/a-house.js';
import { anAlertLine, somebody } from '../support/an-alert-line.js';
import { byMail } from '../../services/alerts/ways/by-mail.js';
import { smtpMail } from '../../services/alerts/ways/smtp-mail.js';
import { eventually } from '../support/eventually.js';
import { mailServer } from '../support/mail-process.js';
import { pushService, type PushService } from '../support/push-service.js';

let house: House;
let service: PushService;
let push: PushWay;
beforeEach(async () => {
  house = await aHouse();
  service = await pushService();
  push = await opened();
});
afterEach(async () => {
  await service.end();
  await house.end();
});

const contact = 'mailto:lijn@deboom.example';
const opened = (hosts: readonly string[] = ['127.0.0.1']): Promise<PushWay> =>
  byPush({ ...house, contact, hosts, agent: service.agent });
const subscribed = async (accountId: string, name: string) => {
  const browser = service.browser(name);
  expect(await push.subscribe(accountId, browser, house.clock.now())).toBe(true);
  return browser;
};
const letters = { from: 'lijn@deboom.example' };

it('wakes a browser with one sentence and an address, which only that browser can read', async () => {
  const ans = await somebody(house, 'ans');
  const phone = await subscribed(ans, 'phone');
  const line = anAlertLine(house, { push });
  await line.needs({ reason: 'danger', id: 'een', who: [ans] });
  await line.passes(6_000);

  const [pushed] = service.pushes();
  if (!pushed) throw new Error('nothing was pushed');
  expect(JSON.parse(phone.read(pushed))).toEqual({
    text: 'Er wacht iemand',
    url: 'https://lijn.example/vrijwilliger',
  });
  expect(pushed.bytes.includes('wacht')).toBe(false);
  expect(pushed.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '600', urgency: 'high' });
  expect(pushed.claims).toMatchObject({ aud: new URL(phone.endpoint).origin, sub: contact });
  expect(() => service.browser('other').read(pushed)).toThrow();
});

it('wakes every browser of a person once, and then writes, before it calls the next', async () => {
  const server = await mailServer();
  const ans = await somebody(house, 'ans');
  const bo = await somebody(house, 'bo');
  await subscribed(ans, 'phone');
  await subscribed(ans, 'laptop');
  const mail = byMail(house.store, smtpMail({ url: server.url, ...letters }));
  const line = anAlertLine(house, { push, mail });
  await line.needs({ reason: 'peer', id: 'een', who: [ans, bo] });
  await line.passes(6_000);
  expect(
    service
      .pushes()
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['/push/laptop', '/push/phone']);
  await line.passes(30_000);
  expect(server.readers()).toEqual(['ans@mail.example']);
  await line.passes(30_000);
  expect(server.readers()).toEqual(['ans@mail.example', 'bo@mail.example']);
  await line.passes(10 * 60_000);
  expect(service.pushes()).toHaveLength(2);
});

it.each([404, 410])('forgets a browser that is gone (%i), and goes on by mail at once', async (status) => {
  const server = await mailServer();
  const ans = await somebody(house, 'ans');
  await subscribed(ans, 'phone');
  service.answers(status);
  const mail = byMail(house.store, smtpMail({ url: server.url, ...letters }));
  const line = anAlertLine(house, { push, mail });
  await line.needs({ reason: 'peer', id: 'een', who: [ans] });
  await line.passes(6_000);
  expect(server.readers()).toEqual(['ans@mail.example']);
  expect(await push.reaches(ans)).toBe(false);
});

it.each([401, 413, 429, 500, undefined])(
  'keeps a browser when its push service says %s, and calls the next person in time',
  async (status) => {
    const server = await mailServer();
    const ans = await somebody(house, 'ans');
    const bo = await somebody(house, 'bo');
    await subscribed(ans, 'phone');
    service.answers(status);
    const mail = byMail(house.store, smtpMail({ url: server.url, ...letters }));
    const line = anAlertLine(house, { push, mail });
    await line.needs({ reason: 'peer', id: 'een', who: [ans, bo] });
    await house.clock.advance(5_000);
    await line.due();
    await eventually(() => {
      expect(service.pushes()).toHaveLength(1);
    });
    if (status === undefined) await house.clock.advance(20_000); // by then it has failed
    await eventually(async () => {
      await line.due();
      expect(server.readers()).toEqual(['ans@mail.example']);
    });
    expect(await push.reaches(ans)).toBe(true);
    await line.passes(31_000);
    expect(server.readers()).toEqual(['ans@mail.example', 'bo@mail.example']);
  },
);

it('knocks at push services only, whatever a browser says it is', async () => {
  const real = await opened(['fcm.googleapis.com', 'push.services.mozilla.com']);
  const { keys } = service.browser('phone');
  const takes = (endpoint: string) => real.subscribe('ans', { endpoint, keys }, house.clock.now());
  expect(await takes('https://fcm.googleapis.com/fcm/send/x')).toBe(true);
  expect(await takes('https://updates.push.services.mozilla.com/wpush/v2/x')).toBe(true);
  for (const endpoint of [
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://evilfcm.googleapis.com.example/x',
    'https://notfcm.googleapis.com/x',
    'https://metadata.internal/x',
  ])
    expect(await takes(endpoint)).toBe(false);
});

it('wakes a browser for whoever used it last, and no more once they said so', async () => {
  const browser = await subscribed('ans', 'shared');
  expect(await push.subscribe('bo', browser, house.clock.now())).toBe(true);
  expect([await push.reaches('ans'), await push.reaches('bo')]).toEqual([false, true]);
  await push.unsubscribe('ans', browser.endpoint);
  expect(await push.reaches('bo')).toBe(true);
  await push.unsubscribe('bo', browser.endpoint);
  expect(await push.reaches('bo')).toBe(false);
});

it('keeps ten browsers of a person, the newest', async () => {
  for (let n = 0; n < 13; n += 1) {
    await subscribed('ans', String(n));
    await house.clock.advance(1_000);
  }
  expect(await house.store.count({ kind: 'push-subscription', keys: { account: 'ans' } })).toBe(10);
});

it('is known to push services by the same key after every start', async () => {
  expect((await opened()).publicKey).toBe(push.publicKey);
  expect(Buffer.from(push.publicKey, 'base64url')).toHaveLength(65);
});
