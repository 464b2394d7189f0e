import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { byMail } from '../../services/alerts/ways/by-mail.js';
import { byPush, type PushWay } from '../../services/alerts/ways/by-push.js';
import { smtpMail } from '../../services/alerts/ways/smtp-mail.js';
import { settingsSchema } from '../../services/domain/settings.js';
import { aVolunteer, onDuty } from '../support/a-volunteer.js';
import { aWholeLine, type WholeLine } from '../support/a-whole-line.js';
import { mailServer, type MailProcess } from '../support/mail-process.js';
import { plantedIn, PlantedWords } from '../support/planted-words.js';
import { pushService, type PushService } from '../support/push-service.js';

let server: MailProcess;
let service: PushService;
let push: PushWay;
let line: WholeLine;
beforeEach(async () => {
  server = await mailServer();
  service = await pushService();
  line = await aWholeLine(settingsSchema.parse({ mode: 'live' }), async (house) => {
    push = await byPush({
      ...house,
      contact: 'mailto:lijn@deboom.example',
      hosts: ['127.0.0.1'],
      agent: service.agent,
    });
    const mail = byMail(house.store, smtpMail({ url: server.url, from: 'lijn@deboom.example' }));
    return { push, mail };
  });
});
afterEach(async () => {
  await line.end();
  await service.end();
});

const minute = 60_000;

it('tells people that somebody waits, and not a word, a name or a topic of anybody', async () => {
  const words = new PlantedWords();
  const peer = await onDuty(line, words.next(), { mail: 'peer@mail.example', experiences: ['parent'] });
  await aVolunteer(line, words.next(), { mail: 'coordinator@mail.example' }, 'coordinator');
  const phone = service.browser('phone');
  await push.subscribe(peer.accountId, phone, line.clock.now());

  // A story, a request, words while waiting, danger, and at last a promise to call back.
  const parent = await line.device('thuis');
  await parent(
    'Iets vertellen',
    'Ouder',
    'Ja',
    `De voogd belde niet terug. ${words.sentence(20)}`,
    'Dit is het',
  );
  await parent('mens', 'Ja', words.sentence(5));
  await line.passes(2 * minute);
  await parent('ik wil dood', words.sentence(3));
  await line.passes(10 * minute);
  await parent(
    'Bel mij terug',
    `06-12345678 ${words.next()}`,
    '06-12345678',
    'Avond',
    'Nee',
    words.sentence(3),
  );
  await line.passes(7 * 24 * 60 * minute);

  const letters = server.letters();
  const pushes = service.pushes();
  expect(new Set(server.readers())).toEqual(new Set(['peer@mail.example', 'coordinator@mail.example']));
  expect(pushes.length).toBeGreaterThan(0);
  expect(words.planted).toBeGreaterThan(30);
  const told = [
    ...letters.map(({ raw }) => raw),
    ...pushes.map((one) => `${one.path} ${JSON.stringify(one.headers)} ${phone.read(one)}`),
  ];
  expect(told.flatMap((one) => plantedIn(Buffer.from(one, 'latin1')))).toEqual([]);

  // And nothing else either: beside what the post itself writes, every one is the same.
  const bodies = letters.map(({ raw }) => raw.slice(raw.indexOf('\r\n\r\n')).replaceAll(/\s+/g, ' ').trim());
  expect(new Set(bodies)).toEqual(
    new Set([
      'Er wacht iemand https://lijn.example/vrijwilliger',
      'Er wacht iemand https://lijn.example/beheer',
    ]),
  );
  const heads = letters.flatMap(
    ({ raw }) => raw.slice(0, raw.indexOf('\r\n\r\n')).match(/^[\w-]+(?=:)/gm) ?? [],
  );
  expect([...new Set(heads)].sort()).toEqual([
    'Auto-Submitted',
    'Content-Transfer-Encoding',
    'Content-Type',
    'Date',
    'From',
    'MIME-Version',
    'Message-ID',
    'Subject',
    'To',
  ]);
  expect(new Set(pushes.map((one) => phone.read(one)))).toEqual(
    new Set([JSON.stringify({ text: 'Er wacht iemand', url: 'https://lijn.example/vrijwilliger' })]),
  );
}, 60_000);
