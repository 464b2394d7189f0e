import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { auditSchema } from '../../services/audit/audit-record.js';
import type { DeskActName, DeskActs, DeskAnswer, DeskPush } from '../../services/domain/desk-message.js';
import type { DeskPerson } from '../../services/handoff/desk.js';
import { AnsweredActs } from '../../services/web/desk/answered-acts.js';
import { deskRules } from '../../services/web/desk/desk-acts.js';
import { DeskSession } from '../../services/web/desk/desk-session.js';
import { aPeerLine, type PeerLine, type Person } from '../support/a-peer-line.js';
import { eventually } from '../support/eventually.js';
import { onDuty } from '../support/a-volunteer.js';

const report = { wanted: 'Gehoord worden', agreed: '', todo: '' };

let line: PeerLine;
let person: Person;
let mila: DeskPerson;
let bas: DeskPerson;
let opened: DeskSession[];
beforeEach(async () => {
  line = await aPeerLine();
  mila = await onDuty(line.house, 'mila');
  bas = await onDuty(line.house, 'bas');
  person = await line.person('talk-1');
  opened = [];
});
afterEach(async () => {
  for (const session of opened) session.stop();
  await line.end();
});

type Acts = { readonly [Name in DeskActName]: Omit<DeskActs[Name], 'act' | 'id'> };

type Answered = Extract<DeskPush, { readonly push: 'answer' }>;

/** Every act there is, about this talk and this promise. */
const actsOn = (handoff: string, callback: string): Acts => ({
  claim: { handoff },
  knows: { handoff },
  'not-now': { handoff },
  became: { handoff },
  follow: { handoff, after: 0 },
  say: { handoff, text: 'Dag.' },
  typing: { handoff },
  mark: { handoff, what: 'seen', upTo: 1 },
  away: { handoff },
  invite: { handoff, as: 'transfer', alias: 'Kim' },
  'hand-over': { handoff },
  part: { handoff },
  'call-coordinator': { handoff },
  raise: { handoff, kind: 'abuse' },
  end: { handoff, report },
  aftermath: { handoff, how: 'call', wasHeavy: true },
  note: { handoff, text: 'Belt liever niet.' },
  notes: { handoff },
  duty: { state: 'on' },
  take: { callback },
  done: { callback, way: 'call' },
  missed: { callback, attempt: 1, outcome: 'no_answer' },
  shown: {},
  ping: {},
});
const names = Object.keys(deskRules) as DeskActName[];

/** A desk of somebody, that is given one act after the other. */
function deskOf(who: DeskPerson) {
  const { store, clock } = line.house;
  const pushes: DeskPush[] = [];
  const session = new DeskSession(
    { desk: line.desk, conversations: line.conversations, store, clock, answered: new AnsweredActs() },
    { ...who, role: 'peer_volunteer' },
    {
      send: (text) => pushes.push(JSON.parse(text) as DeskPush),
      failed(error) {
        throw error;
      },
    },
  );
  opened.push(session);
  let sent = 0;
  return async (act: DeskActName, acts: Acts): Promise<DeskAnswer> => {
    const id = `${who.accountId}-act-${String((sent += 1)).padStart(4, '0')}`;
    session.hear(JSON.stringify({ act, id, ...acts[act] }));
    let answer: DeskAnswer | undefined;
    await eventually(() => {
      answer = pushes.find((push): push is Answered => push.push === 'answer' && push.id === id);
      expect([act, answer?.id]).toEqual([act, id]);
    });
    if (!answer) throw new Error('unreachable');
    return answer;
  };
}
const tracesOf = async ({ accountId }: DeskPerson): Promise<readonly string[]> => {
  const { records } = await line.house.store.find({ kind: 'audit', keys: { who: accountId }, limit: 100 });
  return records.map(({ body }) => auditSchema.parse(body).what);
};

/** Somebody waits. */
async function asked(who: Person): Promise<string> {
  await who.says('mens');
  return (await line.desk.offers(mila))[0]?.id ?? '';
}

/** Mila talks with somebody, and promised to call somebody else. */
async function hers() {
  const handoff = await asked(person);
  await line.desk.claim(mila, handoff);
  await line.desk.say(mila, handoff, 'hello-01', 'Dag, ik ben Mila.');
  await (await line.person('talk-2')).says('bel mij');
  const callback = (await line.desk.callbacks(mila))[0]?.id ?? '';
  await line.desk.takeCallback(mila, callback);
  return { handoff, callback };
}

/** What is nobody's: who waits, or waited, and what is about the volunteer alone. */
const forAnybody: Readonly<Partial<Record<DeskActName, string>>> = {
  claim: 'taken',
  became: 'done',
  duty: 'done',
  shown: 'done',
  ping: 'done',
};

it('lets nobody do anything in a talk or a promise of somebody else, and says so', async () => {
  await onDuty(line.house, 'kim');
  const { handoff, callback } = await hers();
  const does = deskOf(bas);
  const before = [await line.handoff(handoff), await person.reads()];
  const outcomes = [];
  for (const name of names) outcomes.push([name, (await does(name, actsOn(handoff, callback))).outcome]);
  expect(outcomes).toEqual(names.map((name) => [name, forAnybody[name] ?? 'not-allowed']));
  expect([await line.handoff(handoff), await person.reads()]).toEqual(before);
  expect(await line.house.store.count({ kind: 'note' })).toBe(0);
  expect(await tracesOf(bas)).toEqual(['duty-changed']);
});

it('leaves of every act the trace that is declared for it, and of reading notes too', async () => {
  const kim = await onDuty(line.house, 'kim');
  const { handoff, callback } = await hers();
  const acts = actsOn(handoff, callback);
  const does = deskOf(mila);
  const waits = await line.person('talk-3');
  const next = async (name: 'knows' | 'not-now' | 'claim' | 'end', handoff: string) => {
    const answer = await does(name, { ...acts, [name]: { ...acts[name], handoff } });
    expect([name, answer.outcome]).toEqual([name, 'done']);
  };
  const another = await asked(waits);
  await next('not-now', another);
  await next('claim', another);
  await next('end', another);
  await next('knows', await asked(waits));
  for (const name of [
    'follow',
    'say',
    'away',
    'note',
    'notes',
    'call-coordinator',
    'raise',
    'duty',
    'missed',
    'done',
  ] as const)
    expect([name, (await does(name, acts)).outcome]).toEqual([name, 'done']);
  await does('invite', acts);
  await person.says('laat binnen');
  expect(await does('part', acts)).toMatchObject({ outcome: 'done' });
  expect((await person.reads()).at(-1)).toContain('left');
  await does('invite', acts);
  await person.says('laat binnen');
  await line.desk.presence(kim.accountId, true);
  expect(await does('hand-over', acts)).toMatchObject({ outcome: 'done' });
  expect(await does('aftermath', acts)).toMatchObject({ outcome: 'done' });
  const declared = names.map((name) => deskRules[name].audit).filter((audit) => audit !== 'nothing');
  expect(new Set(await tracesOf(mila))).toEqual(new Set(declared));
});

it('says why a colleague cannot take a talk over, and of what they lack nothing', async () => {
  const { handoff, callback } = await hers();
  const does = deskOf(mila);
  const asks = async (alias: string) =>
    (await does('invite', { ...actsOn(handoff, callback), invite: { handoff, as: 'transfer', alias } })).why;
  const heavy = await asked(await line.person('talk-3'));
  await line.desk.claim(bas, heavy);
  await line.desk.end(bas, heavy, report);
  await line.desk.aftermath(bas, heavy, 'good', true);
  expect(await asks('Bas')).toBe('resting');
  await onDuty(line.house, 'eva', { trainings: [] });
  expect(await asks('Eva')).toBe('not_ready');
  expect(await asks('Nobody')).toBe('off_shift');
  const kim = await onDuty(line.house, 'kim', { talks: 0 });
  const other = await asked(await line.person('talk-4'));
  await line.desk.claim(kim, other);
  expect(await asks('Kim')).toBe('full');
  await line.desk.end(kim, other, report);
  expect(await asks('Kim')).toBeUndefined();
  expect(await asks('Bas')).toBe('resting');
  await person.says('laat binnen');
  const acts = actsOn(handoff, callback);
  expect(await does('hand-over', acts)).toMatchObject({ outcome: 'not-allowed', why: 'not_there' });
  await onDuty(line.house, 'noor');
  expect(await asks('Noor')).toBe('occupied');
});
