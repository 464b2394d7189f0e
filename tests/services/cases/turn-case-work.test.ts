import { createHash } from 'node:crypto';
import { alarmSchema } from '../../../services/domain/alarm.js';
import { nobodyOnCall, type OnCall } from '../../../services/safety/alarms.js';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { IdentifierLeft } from '../../../services/domain/errors.js';
import { startCase } from '../../../services/cases/start-case.js';
import { TurnCaseWork } from '../../../services/cases/turn-case-work.js';
import { type Release, releaseSchema } from '../../../services/domain/case.js';
import type { Conversation } from '../../../services/domain/conversation.js';
import { nobody } from '../../../services/handoff/turn-help-work.js';
import { settingsSchema } from '../../../services/domain/settings.js';
import type { ApprovedText } from '../../../services/ports/case-work.js';
import { UnitOfWork } from '../../../services/work/unit-of-work.js';
import { anonymiser } from '../../support/the-anonymiser.js';
import { aHouse, type House } from '../../support/a-house.js';

let house: House;
let conversation: Conversation;
beforeEach(async () => {
  house = await aHouse();
  const work = new UnitOfWork(house.store, house.clock.now());
  const caseId = await startCase(work, house.keys);
  await work.commit();
  conversation = {
    version: 1,
    channel: 'directline',
    caseId,
    phase: 'unasked',
    form: 'u',
    last: 0,
    wrongCodes: 0,
  };
});
afterEach(() => house.end());

/** One turn of the talk: what it does to the case, committed. */
async function turn<Result>(
  does: (work: TurnCaseWork) => Promise<Result>,
  onCall: OnCall = nobodyOnCall,
): Promise<Result> {
  const { store, keys, clock } = house;
  const work = new UnitOfWork(store, clock.now());
  const settings = settingsSchema.parse({});
  const parts = {
    work,
    store,
    keys,
    settings,
    anonymiser,
    conversation: 'this-talk',
    conversationId: 'this-talk',
    onCall,
    people: nobody,
  };
  const caseWork = new TurnCaseWork(parts, conversation);
  const result = await does(caseWork);
  await work.commit();
  ({ conversation } = caseWork);
  return result;
}

const approved = (text: string): ApprovedText => ({ text, themes: ['agreements'], wishes: [] });
const queue = async (): Promise<readonly Release[]> =>
  (await house.store.find({ kind: 'release', limit: 10 })).records.map(({ body }) =>
    releaseSchema.parse(body),
  );

it('passes on exactly the text that was agreed to, with the hash of it', async () => {
  await turn((work) => work.release(approved('Ze belde niet.')));
  const [release] = await queue();
  expect(release).toMatchObject({
    status: 'queued',
    text: 'Ze belde niet.',
    hash: createHash('sha256').update('Ze belde niet.').digest('hex'),
    learning: false,
  });
});

it.each([
  ['a citizen service number', 'Zijn nummer is 111222333.'],
  ['a bank account', 'Het moest naar NL91 ABNA 0417 1643 00.'],
  ['a phone number', 'Bel mij op 06-12345678.'],
  ['a mail address', 'Mail naar piet.jansen@voorbeeld.nl.'],
  ['a page', 'Kijk op www.voorbeeld.nl/groep.'],
  ['a name on a page', 'Mijn insta is @lil.moussa09.'],
  ['an address', 'Wij wonen op 1234 AB 12.'],
  ['a licence plate', 'Hij reed in GV-123-X weg.'],
  ['the number of a case', 'Het gaat om dossier 88213-J.'],
  ['a day of birth', 'Hij is geboren op 12-05-2014.'],
])('passes on no text with %s in it, and what was passed on before stays', async (_, text) => {
  await turn((work) => work.release(approved('Ze belde niet.')));
  await turn(async (work) => {
    await expect(work.release(approved(text))).rejects.toThrow(IdentifierLeft);
  });
  expect((await queue()).map((release) => release.text)).toEqual(['Ze belde niet.']);
});

it('lets a new text take the place of one that still waits', async () => {
  await turn((work) => work.release(approved('Ze belde niet.')));
  await turn((work) => work.release(approved('Niemand belde.')));
  expect((await queue()).map(({ text }) => text)).toEqual(['Niemand belde.']);
});

it('lets a team learn from a text only as long as there is a yes to that', async () => {
  await turn((work) => work.release(approved('Ze belde niet.')));
  await turn((work) => work.consent('learning', true));
  expect((await queue()).map(({ learning }) => learning)).toEqual([true]);
  await turn((work) => work.consent('learning', false));
  expect((await queue()).map(({ learning }) => learning)).toEqual([false]);
});

it('tells how it stands with a case, before and after it was passed on', async () => {
  expect(await turn((work) => work.standing())).toMatchObject({ status: 'draft' });
  await turn((work) => work.keep());
  await turn((work) => work.submit());
  await turn((work) => work.offer());
  expect(await turn((work) => work.standing())).toMatchObject({ status: 'offered' });
  const councilDate = await turn((work) => work.release(approved('Ze belde niet.')));
  expect(await turn((work) => work.standing())).toMatchObject({ status: 'queued', councilDate });
  await turn((work) => work.withdrawRelease());
  expect(await turn((work) => work.standing())).toMatchObject({ status: 'offered' });
  expect(await queue()).toEqual([]);
});

it('keeps one code, shows it as long as it may, and then forgets it', async () => {
  const code = await turn((work) => work.keep());
  expect(await turn((work) => work.keep())).toBe(code);
  expect(await turn((work) => work.code())).toBe(code);
  await turn((work) => work.forgetCode());
  expect(await turn((work) => work.code())).toBeUndefined();
  expect(await turn((work) => work.openWithCode(code))).toMatchObject({ kind: 'opened' });
  const inThrees = code.replaceAll('-', '').replaceAll(/.{3}/g, '$& ');
  expect(await turn((work) => work.openWithCode(inThrees))).toMatchObject({ kind: 'opened' });
});

it('takes a slip of the finger for no attempt, and opens nothing with it', async () => {
  const code = await turn((work) => work.keep());
  const slip = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
  for (let typed = 0; typed < 10; typed += 1)
    expect(await turn((work) => work.openWithCode(slip))).toEqual({ kind: 'unknown' });
  expect(conversation.wrongCodes).toBe(0);
});

it('counts an answer for the council without a link to the case or the day', async () => {
  await turn((work) => work.indicate('close.heard', '7'));
  const [counted] = (await house.store.find({ kind: 'indicator', limit: 10 })).records;
  expect(counted).toMatchObject({
    owner: 'council',
    order: Date.UTC(2026, 10),
    body: { version: 1, what: 'close.heard', value: '7' },
  });
  expect(JSON.stringify(counted)).not.toContain(conversation.caseId);
});

it('counts danger by its kind, and shows an alarm only to somebody who is on call', async () => {
  const alarms = async () => (await house.store.find({ kind: 'alarm', limit: 10 })).records;
  await turn((work) => work.alarm('suicide'));
  expect(await alarms()).toEqual([]);
  expect(await house.store.count({ kind: 'indicator', keys: { what: 'alarm' } })).toBe(1);
  await turn(
    (work) => work.alarm('staff'),
    () => true,
  );
  const at = house.clock.now().toISOString();
  expect((await alarms()).map(({ body }) => alarmSchema.parse(body))).toEqual([
    { version: 1, kind: 'staff', at, conversation: 'this-talk' },
  ]);
});
