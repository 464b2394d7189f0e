import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { auditRecord } from '../../services/audit/audit-record.js';
import { mediationSchema } from '../../services/domain/mediation.js';
import { settingsSchema } from '../../services/domain/settings.js';
import { type MediatorAct, sharedWords } from '../../services/mediation/acts.js';
import { calendarFile } from '../../services/mediation/calendar-file.js';
import { lateMediations } from '../../services/mediation/late.js';
import { hashOfText } from '../../services/cases/hash-of-text.js';
import type { AtTheDesk } from '../../services/mediation/mediation-desk.js';
import { ownAppointment } from '../../services/mediation/own-appointment.js';
import { profileRecord } from '../../services/people/profiles.js';
import { readyProfile } from '../support/a-volunteer.js';
import { aWholeLine, type WholeLine } from '../support/a-whole-line.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const settings = settingsSchema.parse({ mediationWithinDays: 3 });
const papers = readyProfile();

let line: WholeLine;
let hanna: () => AtTheDesk;
beforeEach(async () => {
  line = await aWholeLine(settings);
  hanna = await aMediator('Hanna');
});
afterEach(() => line.end());

/** Mediators with papers: whose desk it is, with a trace of each thing they do. */
async function aMediator(alias: string, profile = papers): Promise<() => AtTheDesk> {
  const accountId = randomUUID();
  const account = { version: 1, alias, role: 'mediator' };
  await line.store.commit([
    {
      put: { kind: 'account', id: accountId, owner: 'line', keys: {}, order: 0, body: account },
      expected: 0,
    },
    { put: profileRecord(accountId, profile), expected: 0 },
  ]);
  return () => ({
    accountId,
    alias,
    trace: auditRecord('mediation-changed', accountId, line.clock.now()),
  });
}

/** A parent tells the story, and asks for a talk with help. */
async function aParentWhoAsks(mayAsk: 'Ja' | 'Nu niet, later' = 'Ja') {
  const parent = await line.device('aan tafel');
  const { code } = await parent(
    'Iets vertellen',
    'Ouder',
    'Ja',
    'De voogd belde gisteren niet terug over mijn zoon en ik ben boos. Ik heb het met de teamleider besproken.',
    'Dit is het',
    'Sla over',
    'Sla over',
    'Ja',
    'Ik heb hem',
  );
  const asked = await parent(
    'Samen praten met hulp erbij',
    'Ja',
    'Met de voogd.',
    'Als zij luistert.',
    '06-12345678',
    mayAsk,
  );
  expect(asked.keys).toContain('med.done');
  return { parent, code };
}

async function theMediation() {
  const [stored] = (await line.store.find({ kind: 'mediation', limit: 1 })).records;
  return { ...mediationSchema.parse(stored?.body), id: stored?.id ?? '' };
}
const theSheet = async (id: string) => (await line.mediators().read(hanna(), id))?.sheet;
const hannaDoes = (id: string, act: MediatorAct) => line.mediators().act(hanna(), id, act);
const invitation = 'U bent uitgenodigd voor een gesprek over terugbellen. Meedoen is vrijwillig.';
const ownWords = 'De voogd belt mij elke dinsdag op. Dat zou mij helpen.';

it('brings two sides together: from the request to the aftercare, also over a restart', async () => {
  const { parent } = await aParentWhoAsks();
  const { id, contactBy } = await theMediation();
  expect(contactBy).toBe('2026-11-05');
  const { free, mine } = await line.mediators().lists(hanna());
  expect([free.map((one) => one.id), mine]).toEqual([[id], []]);

  expect(await line.mediators().take(hanna(), id)).toBe('done');
  expect(await theSheet(id)).toMatchObject({
    who: 'Met de voogd.',
    goal: 'Als zij luistert.',
    contact: '06-12345678',
  });
  expect(await hannaDoes(id, { act: 'ask-other' })).toEqual({
    kind: 'blocked',
    by: ['confirmed', 'contact'],
  });
  await hannaDoes(id, { act: 'contact' });
  await hannaDoes(id, { act: 'write-text', text: invitation });
  const asked = await parent();
  expect(asked.keys).toEqual(['med.text']);
  expect(asked.words).toContain(invitation);
  expect(await hannaDoes(id, { act: 'ask-other' })).toEqual({ kind: 'blocked', by: ['confirmed'] });

  await line.restart();
  await parent('Iets aanpassen', ownWords);
  expect((await parent('Ja')).keys).toContain('med.confirmed');
  expect(await theMediation()).toMatchObject({ state: 'reporter_confirmed' });
  expect(await theSheet(id)).toMatchObject({ textForOther: ownWords, confirmedHash: hashOfText(ownWords) });
  await hannaDoes(id, { act: 'ask-other' });
  await hannaDoes(id, { act: 'other-agrees' });

  const plan = { startsAt: '2026-11-16T10:00:00.000Z', minutes: 60, place: 'Buurthuis De Linde' };
  await hannaDoes(id, { act: 'plan', plan });
  expect((await parent()).keys).toEqual(['med.planned']);
  expect((await parent('Een andere tijd')).keys).toContain('med.moved');
  const before = (await theSheet(id))?.appointment;
  expect(before).toMatchObject({ reporterRefused: true, revision: 0 });
  await hannaDoes(id, { act: 'plan', plan: { ...plan, startsAt: '2026-11-17T10:00:00.000Z' } });
  expect((await parent('Ja')).keys).toContain('med.fixed');
  await hannaDoes(id, { act: 'agree-plan', side: 'other' });
  const after = (await theSheet(id))?.appointment;
  expect(after).toMatchObject({
    uid: before?.uid,
    revision: 1,
    reporterAgreed: true,
    reporterRefused: false,
    otherAgreed: true,
  });

  expect(await hannaDoes(id, { act: 'hold' })).toEqual({ kind: 'not-now' });
  await line.passes(15 * day + 2 * 60 * minute);
  await hannaDoes(id, { act: 'hold' });
  await hannaDoes(id, { act: 'conclude', outcome: 'agreed' });
  const agreement = { who: 'de voogd', what: 'belt op dinsdag', when: 'elke week', isSmallStep: true };
  await hannaDoes(id, { act: 'agreements', agreements: [agreement] });

  await line.passes(14 * day);
  expect((await parent()).keys.slice(-2)).toEqual(['med.after2', 'med.kept']);
  expect((await parent('Ja')).keys).toContain('med.told');
  await line.passes(42 * day);
  expect((await parent()).keys.slice(-2)).toEqual(['med.after8', 'med.kept']);
  expect((await parent('Nee')).keys).toContain('med.reopened');
  expect(await theMediation()).toMatchObject({ state: 'mediator_assigned', contactBy: '2027-01-15' });
  const again = await theSheet(id);
  expect(again).toMatchObject({ agreements: [agreement], textForOther: '' });
  expect(again?.aftercare.map(({ weeks, kept }) => [weeks, kept])).toEqual([
    [2, 'yes'],
    [8, 'no'],
  ]);
}, 60_000);

it('hears a late no also after the mediator wrote down another answer', async () => {
  const { parent, id } = await anAppointment();
  await line.passes(15 * day);
  await hannaDoes(id, { act: 'hold' });
  await hannaDoes(id, { act: 'conclude', outcome: 'agreed' });
  await line.passes(14 * day);
  expect((await parent()).keys).toContain('med.kept');
  const contactBy = '2026-12-10';
  const noted = await hannaDoes(id, { act: 'tell-aftercare', weeks: 2, kept: 'yes', contactBy });
  expect(noted).toMatchObject({ kind: 'done' });
  expect((await parent('Nee')).keys).toContain('med.reopened');
  expect(await theMediation()).toMatchObject({ state: 'mediator_assigned' });
  expect((await theMediation()).answeredAt).toBeDefined();
}, 60_000);

/** The other side agreed, and there is a time and a place the person said yes to. */
async function anAppointment() {
  const { parent, code } = await aParentWhoAsks();
  const { id } = await theMediation();
  await line.mediators().take(hanna(), id);
  await hannaDoes(id, { act: 'contact' });
  await hannaDoes(id, { act: 'write-text', text: invitation });
  await parent('Ja');
  await hannaDoes(id, { act: 'ask-other' });
  await hannaDoes(id, { act: 'other-agrees' });
  const plan = { startsAt: '2026-11-16T10:00:00.000Z', minutes: 60, place: 'Buurthuis De Linde' };
  await hannaDoes(id, { act: 'plan', plan });
  await parent('Ja');
  return { parent, code, id, plan };
}
const theFile = async (id: string) => {
  const appointment = (await theSheet(id))?.appointment;
  return appointment && calendarFile(appointment, line.clock.now());
};

it('tells the person that the talk was moved, or does not go on, here or at the code', async () => {
  const { parent, code, id, plan } = await anAppointment();
  expect(await theFile(id)).toMatch(/METHOD:PUBLISH[^]*SEQUENCE:0/);
  await hannaDoes(id, { act: 'plan', plan: { ...plan, startsAt: '2026-11-18T10:00:00.000Z' } });
  const moved = await parent();
  expect(moved.keys).toEqual(['med.replanned', 'med.planned']);
  expect(moved.words).toContain('18 november');
  expect(await theFile(id)).toMatch(/METHOD:PUBLISH[^]*SEQUENCE:1/);

  await hannaDoes(id, { act: 'cancel-plan' });
  const gone = await parent();
  expect(gone.keys).toContain('med.cancelled');
  expect(gone.words).toContain('18 november');
  expect((await parent('Ja')).keys).not.toContain('med.fixed');
  expect(await theFile(id)).toMatch(/METHOD:CANCEL[^]*SEQUENCE:2/);
  const phone = await line.device('onderweg');
  const back = await phone('Ik heb een code', code);
  expect(back.words).toContain('het gesprek van 18 november');
  expect(back.keys).toContain('med.off');

  await hannaDoes(id, { act: 'plan', plan });
  expect((await phone()).keys).toEqual(['med.planned']);
  await phone('Ja');
  await hannaDoes(id, { act: 'withdraw', by: 'mediator' });
  expect((await phone()).keys).toContain('med.stopped');
  expect(await theFile(id)).toMatch(/METHOD:CANCEL/);
});

it('calls the mediator when the person answers or stops, once for each answer, and nobody else', async () => {
  const calls: string[] = [];
  await line.end();
  line = await aWholeLine(settings, () =>
    Promise.resolve({
      mail: {
        reaches: () => Promise.resolve(true),
        call: (accountId, { text }) => Promise.resolve(void calls.push(`${text} ${accountId}`)),
      },
    }),
  );
  hanna = await aMediator('Hanna');
  const called = async () => {
    await line.passes(5 * minute);
    return calls.splice(0);
  };
  const { parent, id, plan } = await anAppointment();
  await called();
  await line.mediators().read(hanna(), id);
  const toHanna = [`Er wacht iemand ${hanna().accountId}`];
  const isNew = async () => (await line.mediators().lists(hanna())).mine[0]?.answeredAt !== undefined;
  expect(await isNew()).toBe(false);

  await hannaDoes(id, { act: 'plan', plan: { ...plan, startsAt: '2026-11-18T10:00:00.000Z' } });
  await parent('Een andere tijd');
  expect(await called()).toEqual(toHanna);
  expect(await isNew()).toBe(true);
  await line.mediators().read(hanna(), id);
  expect(await isNew()).toBe(false);

  await parent('wis', 'Stoppen met alles');
  expect(await called()).toEqual(toHanna);
  const { mine, stopped } = await line.mediators().lists(hanna());
  expect([mine, stopped.map((one) => one.id)]).toEqual([[], [id]]);
  expect(await theFile(id)).toMatch(/METHOD:CANCEL/);
});

it('lets whoever stopped take the appointment out of their calendar, where they stopped and nowhere else', async () => {
  const { parent, code } = await anAppointment();
  expect(await ownAppointment(line, 'aan tafel')).toMatch(/METHOD:PUBLISH[^]*SEQUENCE:0/);
  await parent('wis', 'Stoppen met alles');
  expect(await ownAppointment(line, 'aan tafel')).toMatch(/METHOD:CANCEL[^]*SEQUENCE:1/);
  const phone = await line.device('onderweg');
  expect(await ownAppointment(line, 'onderweg')).toBeUndefined();
  await phone('Ik heb een code', code);
  expect(await ownAppointment(line, 'onderweg')).toMatch(/METHOD:CANCEL/);
  expect(await ownAppointment(line, 'aan tafel')).toBeUndefined();
});

it('shows what was told to the mediator who has it, and to nobody else', async () => {
  await aParentWhoAsks();
  const { id } = await theMediation();
  const omar = await aMediator('Omar');
  const newcomer = await aMediator('Nieuw', { ...papers, vogOn: undefined });
  expect(await line.mediators().read(hanna(), id)).toBeUndefined();
  expect(await line.mediators().take(newcomer(), id)).toBe('blocked');
  const outcomes = await Promise.all([hanna, omar].map((who) => line.mediators().take(who(), id)));
  expect(outcomes.sort()).toEqual(['done', 'taken']);
  const [owner, other] = (await theMediation()).mediator?.alias === 'Hanna' ? [hanna, omar] : [omar, hanna];
  expect((await line.mediators().read(owner(), id))?.sheet.contact).toBe('06-12345678');
  expect(await line.mediators().read(other(), id)).toBeUndefined();
  expect(await line.mediators().act(other(), id, { act: 'contact' })).toBeUndefined();

  await line.mediators().act(owner(), id, { act: 'hand-back' });
  expect(await line.mediators().take(owner(), id)).toBe('taken');
  expect((await line.mediators().lists(owner())).free).toEqual([]);
  expect(await line.mediators().take(other(), id)).toBe('done');
});

it('lets another mediator go on where one was blocked', async () => {
  await aParentWhoAsks();
  const { id } = await theMediation();
  const omar = await aMediator('Omar');
  await line.mediators().take(hanna(), id);
  await hannaDoes(id, { act: 'contact' });
  const account = await line.store.read({ kind: 'account', id: hanna().accountId });
  if (!account) throw new Error('no account');
  const { revision, body, ...rest } = account;
  const blocked = { ...(body as object), blockedAt: line.clock.now().toISOString() };
  await line.store.commit([{ put: { ...rest, body: blocked }, expected: revision }]);
  expect(await line.mediators().take(omar(), id)).toBe('done');
  expect((await line.mediators().read(omar(), id))?.mediation).toMatchObject({ state: 'mediator_assigned' });
});

it('shows each side the words of the other only when their writer said yes to exactly these', async () => {
  await aParentWhoAsks('Nu niet, later');
  const { id } = await theMediation();
  await line.mediators().take(hanna(), id);
  await hannaDoes(id, { act: 'words', side: 'reporter', text: 'Ik werd niet gebeld.' });
  const first = await theSheet(id);
  expect(first && sharedWords(first, 'reporter')).toBeUndefined();
  const old = { act: 'agree-words', side: 'reporter', hash: hashOfText('Iets anders.') } as const;
  expect(await hannaDoes(id, old)).toEqual({ kind: 'not-now' });
  await hannaDoes(id, { ...old, hash: hashOfText('Ik werd niet gebeld.') });
  const agreed = await theSheet(id);
  expect(agreed && sharedWords(agreed, 'reporter')).toBe('Ik werd niet gebeld.');
  expect(agreed && sharedWords(agreed, 'other')).toBeUndefined();
  await hannaDoes(id, { act: 'words', side: 'reporter', text: 'Ik werd nooit gebeld.' });
  const changed = await theSheet(id);
  expect(changed && sharedWords(changed, 'reporter')).toBeUndefined();
  expect(await hannaDoes(id, { act: 'ask-other' })).toMatchObject({ kind: 'blocked' });
  await hannaDoes(id, { act: 'let-ask' });
  expect((await theMediation()).mayAsk).toBe('yes');
});

it('lets nothing reach the other side after danger was told, before the coordinator was asked', async () => {
  const { parent } = await aParentWhoAsks();
  const { id } = await theMediation();
  await line.mediators().take(hanna(), id);
  await hannaDoes(id, { act: 'contact' });
  await hannaDoes(id, { act: 'write-text', text: invitation });
  await parent('Ja', 'Hij slaat mijn zoon.');
  expect(await hannaDoes(id, { act: 'ask-other' })).toEqual({ kind: 'blocked', by: ['safety'] });
  await hannaDoes(id, { act: 'consult' });
  expect(await hannaDoes(id, { act: 'ask-other' })).toMatchObject({ kind: 'done' });
});

it('lets the coordinator see that nobody got in touch in time', async () => {
  await aParentWhoAsks();
  await line.passes(3 * day);
  expect(await lateMediations(line.store)).toBe(0);
  await line.passes(day);
  expect(await lateMediations(line.store)).toBe(1);
  const { id } = await theMediation();
  await line.mediators().take(hanna(), id);
  await hannaDoes(id, { act: 'contact' });
  expect(await lateMediations(line.store)).toBe(0);
});

it('tells whoever comes back with the code what is still open, and closes the case when it is over', async () => {
  const { parent, code } = await aParentWhoAsks();
  const { id, caseId } = await theMediation();
  await line.mediators().take(hanna(), id);
  await hannaDoes(id, { act: 'contact' });
  await line.passes(2 * day);
  await hannaDoes(id, { act: 'write-text', text: invitation });
  const phone = await line.device('onderweg');
  const back = await phone('Ik heb een code', code);
  expect(back.keys).toContain('med.text');
  await phone('Ja');
  expect(await theMediation()).toMatchObject({ state: 'reporter_confirmed', conversationId: 'onderweg' });

  await hannaDoes(id, { act: 'ask-other' });
  await hannaDoes(id, { act: 'other-declines' });
  expect((await phone()).keys).toContain('med.declined');
  expect((await parent()).keys).not.toContain('med.declined');
  expect(await theMediation()).toMatchObject({ state: 'other_declined' });
  await line.passes(2 * day);
  await line.keys.sweep();
  expect(line.keys.keyOf(`case:${caseId}`)).toBeUndefined();
  expect(await theSheet(id)).toBeUndefined();
});
