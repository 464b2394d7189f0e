import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { accountSchema } from '../../services/accounts/account.js';
import { auditRecord } from '../../services/audit/audit-record.js';
import { hashOfText } from '../../services/cases/hash-of-text.js';
import { partsOf } from '../../services/council/parts.js';
import { releaseRef } from '../../services/council/release-record.js';
import { listReleases } from '../../services/council/releases.js';
import { isTextChecked } from '../../services/council/who-checks.js';
import { releaseSchema } from '../../services/domain/case.js';
import { aWholeLine, type WholeLine } from '../support/a-whole-line.js';

const day = 86_400_000;

let line: WholeLine;
beforeEach(async () => {
  line = await aWholeLine();
  await line.store.commit([
    {
      put: {
        kind: 'account',
        id: 'sanne',
        owner: 'line',
        keys: {},
        order: 0,
        body: { version: 1, alias: 'Sanne', role: 'coordinator', openedAt: '2026-10-01T10:00:00.000Z' },
      },
      expected: 0,
    },
    auditRecord('signed-in', 'sanne', line.clock.now()),
  ]);
});
afterEach(() => line.end());

const trace = () => auditRecord('text-struck', 'sanne', line.clock.now());
const councilReads = async () =>
  (await listReleases(line.store, auditRecord('releases-listed', 'joke', line.clock.now()))).map(
    ({ text }) => text,
  );
const theText = async () => {
  const [release] = await line.textCheck().waiting(trace());
  if (!release) throw new Error('no text waits');
  return release;
};
/** Leaves these words out of the text that waits. */
async function strikes(...words: readonly string[]): Promise<string> {
  const { id, hash, text } = await theText();
  const all = partsOf(text).flat();
  const numbers = words.map((word) => all.findIndex((one) => one.text === word));
  expect(await line.textCheck().strike(id, hash, new Set(numbers), trace())).toBe('done');
  return id;
}

/** A parent tells something, and passes it on. @param before - happens between what is shown and the yes. */
async function aParent(
  story = 'De voogd belde gisteren niet terug over mijn zoon en ik ben boos. Ik heb het met de teamleider besproken.',
  before: () => Promise<void> = () => Promise.resolve(),
) {
  const parent = await line.device('aan tafel');
  const { code } = await parent(
    'Iets vertellen',
    'Ouder',
    'Ja',
    story,
    'Dit is het',
    'Sla over',
    'Sla over',
    'Ja',
    'Ik heb hem',
  );
  const shown = await parent('Doorgeven aan de raad', 'Ja');
  expect(shown.keys).toEqual(['fwd.intro', 'fwd.show', 'fwd.show']);
  await parent('Zo doorgeven');
  await before();
  return { parent, code, passed: await parent('Ja') };
}

it('shows the council nothing before the coordinator looked at it, and then exactly what was agreed to', async () => {
  const { passed } = await aParent();
  expect(passed.keys).toContain('fwd.ok_check');
  expect(await councilReads()).toEqual([]);
  const { id, hash, text } = await theText();
  expect(await line.textCheck().pass(id, 'another hash', trace())).toBe('changed');
  expect(await line.textCheck().pass(id, hash, trace())).toBe('done');
  expect(await councilReads()).toEqual([text]);
  expect(await line.textCheck().count()).toBe(0);
  expect(await line.textCheck().strike(id, hash, new Set([0]), trace())).toBe('changed');
});

it('asks what more is allowed above its replies, also after saying that the coordinator looks first', async () => {
  const { passed } = await aParent();
  expect(passed.keys).toEqual(['fwd.ok_check', 'fwd.ok_check', 'fwd.extra']);
  expect(passed.words).toContain('Mag er nog meer? Kies alleen wat u wilt');
  expect(passed.words).toContain('Het team dat leert');
});

it('asks the writer about what was left out, and only their yes takes it to the council', async () => {
  const { parent } = await aParent();
  const { text } = await theText();
  const id = await strikes('teamleider');
  const asked = await parent();
  expect(asked.keys).toEqual(['fwd.recheck', 'fwd.recheck']);
  expect(asked.words).toMatch(/^De coördinator wil .* is die goed\?\n"De voogd/);
  expect(asked.words).not.toContain('teamleider');
  expect(await councilReads()).toEqual([]);
  expect(await line.textCheck().find(id)).toBeUndefined();

  await line.restart();
  expect((await parent('Ja')).keys).toContain('fwd.ok');
  const [read = ''] = await councilReads();
  expect(asked.words).toContain(read);
  expect(read).toBe(text.replace('teamleider', '(…)'));
  await line.passes(61 * day);
  expect(await councilReads()).toEqual([read]);
});

it('never makes a phone number of two halves by what is left out between them', async () => {
  await aParent(
    'De voogd belde gisteren niet terug over mijn zoon en ik ben boos. Ik heb het met de teamleider besproken, over 0612. Dat zeg ik. 345678 euro was het.',
  );
  const { id, hash, text } = await theText();
  const all = partsOf(text).flat();
  const first = all.findIndex((one) => one.text === '0612');
  const between = [first + 1, first + 2, first + 3];
  expect(await line.textCheck().strike(id, hash, new Set(between), trace())).toBe('identifier-left');
  expect((await theText()).text).toBe(text);
});

it('asks at the code when the talk is over, and a no takes back the text the council never had', async () => {
  const { code } = await aParent();
  await line.passes(3 * day); // only the code opens the case now
  await line.keys.sweep();
  await strikes('teamleider');
  const phone = await line.device('onderweg');
  const back = await phone('Ik heb een code', code);
  expect(back.keys).toEqual(['fwd.recheck', 'fwd.recheck']);
  expect(back.words).not.toContain('teamleider');
  const { keys, words } = await phone('Nee');
  expect(keys).toContain('fwd.no');
  expect(words).not.toContain('al besproken');
  expect((await line.store.find({ kind: 'release', limit: 5 })).records).toEqual([]);
});

it('says nothing of the council where a text is taken back before the coordinator looked at it', async () => {
  const { parent } = await aParent();
  expect((await parent('wis', 'Niet meer naar de raad')).keys).toContain('fwd.no');
  expect(await line.textCheck().count()).toBe(0);
});

it('lets the writer change what is left, which is then looked at again', async () => {
  const { parent } = await aParent();
  await strikes('teamleider', 'besproken');
  const again = await parent('Iets aanpassen');
  expect(again.keys).toContain('fwd.show');
  expect(again.words).not.toMatch(/teamleider|besproken/);
  await parent('Zo doorgeven', 'Ja');
  expect(await councilReads()).toEqual([]);
  expect((await theText()).text).not.toMatch(/teamleider|besproken/);
});

/** Since then she may not sign in any more. */
async function sanneIsSwitchedOff(): Promise<void> {
  const stored = await line.store.read({ kind: 'account', id: 'sanne' });
  if (!stored) throw new Error('there is no Sanne');
  const { revision, ...account } = stored;
  const body = { ...accountSchema.parse(stored.body), blockedAt: line.clock.now().toISOString() };
  await line.store.commit([{ put: { ...account, body }, expected: revision }]);
}

it('lets a text go to the council by the day that was told, when the last coordinator was switched off', async () => {
  const { code, passed } = await aParent();
  const { text } = await theText();
  expect(passed.words).toContain('6 december');
  await sanneIsSwitchedOff();
  await line.passes(32 * day); // the fourth of December: somebody may still be found
  expect(await line.textCheck().count()).toBe(1);
  expect(await councilReads()).toEqual([]);
  await line.passes(day);
  expect(await councilReads()).toEqual([text]);
  const phone = await line.device('onderweg');
  expect((await phone('Ik heb een code', code)).words).toContain('6 december');
});

/** A text as it was agreed to when the line did not recognise a number in it yet. */
async function holdsANumber(text: string): Promise<void> {
  const { id } = await theText();
  const stored = await line.store.read(releaseRef(id));
  if (!stored) throw new Error('there is no text');
  const { revision, ...release } = stored;
  const known = releaseSchema.parse(stored.body);
  await line.store.commit([
    { put: { ...release, body: { ...known, text, hash: hashOfText(text) } }, expected: revision },
  ]);
}

it('leaves out what it only recognises now when nobody can look, and asks the writer once more', async () => {
  const { code } = await aParent();
  await holdsANumber('De voogd belde niet. Bel mij op 06-12345678, of mail naar an@huis.nl.');
  await sanneIsSwitchedOff();
  await line.passes(33 * day);
  expect(await councilReads()).toEqual([]);
  expect(await line.textCheck().count()).toBe(0);
  const phone = await line.device('onderweg');
  const asked = await phone('Ik heb een code', code);
  expect(asked.keys).toEqual(['fwd.recheck', 'fwd.recheck']);
  expect((await phone('Ja')).keys).toContain('fwd.ok');
  const [read = ''] = await councilReads();
  expect(read).toBe('De voogd belde niet. Bel mij op (…), of mail naar (…).');
});

it('passes nothing on, and keeps nothing, where such a text is nothing but a number', async () => {
  await aParent();
  await holdsANumber('06-12345678');
  await sanneIsSwitchedOff();
  await line.passes(33 * day);
  expect(await line.textCheck().count()).toBe(0);
  const { records } = await line.store.find({ kind: 'release', limit: 5 });
  expect(records.map(({ body }) => releaseSchema.parse(body))).toMatchObject([
    { status: 'not_forwarded', text: '', hash: '' },
  ]);
});

it('lets a text wait as it was said, when the last coordinator leaves before the yes', async () => {
  const { passed } = await aParent(undefined, sanneIsSwitchedOff);
  expect(passed.keys).toContain('fwd.ok_check');
  expect(await line.textCheck().count()).toBe(1);
  expect(await councilReads()).toEqual([]);
  await line.passes(35 * day);
  expect(await councilReads()).toHaveLength(1);
});

it('does not wait for ever for a coordinator who never comes back, but waits for one who does', async () => {
  await aParent();
  const { text } = await theText();
  await line.passes(30 * day);
  await line.store.commit([auditRecord('overview-read', 'sanne', line.clock.now())]);
  await line.passes(34 * day);
  expect(await councilReads()).toEqual([]);
  await line.passes(2 * day);
  expect(await councilReads()).toEqual([text]);
  // Nobody is told any more that she looks first.
  expect(await isTextChecked(line.store, line.clock.now())).toBe(false);
});

it('passes nothing on without an answer, and says so at the code after sixty days', async () => {
  const { code } = await aParent();
  await strikes('teamleider');
  await line.passes(61 * day);
  expect(await councilReads()).toEqual([]);
  const phone = await line.device('onderweg');
  expect((await phone('Ik heb een code', code)).words).toContain('niet naar de raad gegaan');
});

it('passes nothing on by itself in the two days after it was away too long to know who left', async () => {
  await aParent();
  const { text } = await theText();
  await line.clock.advance(40 * day);
  await line.restart();
  await line.passes(2 * day - 1);
  expect(await councilReads()).toEqual([]);
  expect(await line.textCheck().count()).toBe(1);
  await line.passes(1);
  expect(await councilReads()).toEqual([text]);
});
