import { expect, it } from '@jest/globals';
import { predict } from '../../../services/predict/predict.js';
import { anonymiser } from '../../support/the-anonymiser.js';

async function run(task: string | undefined, ...chunks: string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await predict(
    task,
    { anonymiser: () => anonymiser },
    {
      // eslint-disable-next-line @typescript-eslint/require-await -- a stream that has everything already
      input: (async function* () {
        yield* chunks;
      })(),
      write: (line) => Promise.resolve(void out.push(line)),
      complain: (line) => void complaints.push(line),
    },
  );
  return { code, out: out.map((line): unknown => JSON.parse(line)), complaints };
}

it('answers one line for one line, in order, with the offsets of what it was given', async () => {
  const { code, out, complaints } = await run(
    'anonymise',
    '{"id":"a","text":"ik heet tim"}\n{"id":2,"text":"de le',
    'iding luistert niet"}\n\n{"id":"c","text":"\u2028kevin lacht"}',
  );

  expect(out).toEqual([
    { id: 'a', text: 'ik heet persoon A', spans: [{ start: 8, end: 11, label: 'PERSON' }] },
    { id: 2, text: 'de leiding luistert niet', spans: [] },
    { id: 'c', text: '\u2028persoon A lacht', spans: [{ start: 1, end: 6, label: 'PERSON' }] },
  ]);
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
});

it('tells what a story is about and what is wished for', async () => {
  const { out } = await run(
    'themes',
    '{"id":1,"text":"mijn voogd neemt nooit op. ik wil weten waarom"}\n{"id":2}',
  );
  expect(out).toEqual([
    { id: 1, themes: ['agreements'], wishes: ['explanation'] },
    { id: 2, error: 'needs {id,text} -> {id,themes:[],wishes:[]}' },
  ]);
});

it('answers a line it cannot read with an error, names its number, and goes on', async () => {
  const { code, out, complaints } = await run(
    'anonymise',
    '\uFEFF{"id":"a","text":"hoi"}\nkevin heeft mijn fiets\n{"id":"b"}\n{"text":1}\n{"id":"d","text":"hoi"}\n',
  );

  const needs = 'needs {id,text} -> {id,text,spans:[{start,end,label}]}';
  expect(out).toEqual([
    { id: 'a', text: 'hoi', spans: [] },
    { error: 'not JSON' },
    { id: 'b', error: needs },
    { error: needs },
    { id: 'd', text: 'hoi', spans: [] },
  ]);
  expect(complaints).toEqual(['line 2: not JSON', `line 3: ${needs}`, `line 4: ${needs}`]);
  expect(code).toBe(1);
});

it('tells whether a message says that somebody is in danger', async () => {
  const { out } = await run(
    'crisis',
    '{"id":1,"text":"ik wil niet meer leven"}\n{"id":2,"text":"ik trek het niet meer"}\n' +
      '{"id":3,"text":"ik steek die voogd morgen neer"}\n{"id":4,"text":"ik lach me dood"}',
  );
  expect(out).toEqual([
    { id: 1, kind: 'suicide', action: 'card' },
    { id: 2, kind: 'suicide', action: 'check' },
    { id: 3, kind: 'danger_now', action: 'card' },
    { id: 4, kind: 'none', action: 'none' },
  ]);
});

it('tells how it is used when the task is unknown or missing', async () => {
  for (const task of ['translate', undefined]) {
    const { code, out, complaints } = await run(task);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(complaints.join()).toContain('usage: npm run --silent predict -- <task>');
  }
});

it('says what a message wants, and when it was', async () => {
  const wants = await run(
    'commands',
    '{"id":"a","text":"wis alles","context":"freetext","prompt":"Wat is er gebeurd?"}\n' +
      '{"id":"b","text":"ja maar niet alles","context":"yesno","prompt":"Mag dit?"}\n' +
      '{"id":"c","text":"nederlands","context":"menu"}\n{"id":"d","text":"stop"}',
  );
  expect(wants.out).toEqual([
    { id: 'a', intent: 'withdraw' },
    { id: 'b', intent: 'answer' },
    { id: 'c', intent: 'answer' },
    { id: 'd', error: 'needs {id,text,context,prompt} -> {id,intent}' },
  ]);

  const when = await run(
    'dates',
    '{"id":1,"text":"vorige week dinsdag","ref":"2026-11-21","direction":"past"}\n' +
      '{"id":2,"text":"toen ik 12 was","ref":"2026-11-21","direction":"past"}\n{"id":3,"text":"gister","ref":"nu"}',
  );
  expect(when.out).toEqual([
    { id: 1, start: '2026-11-10', end: '2026-11-10' },
    { id: 2, unresolvable: true },
    { id: 3, error: 'needs {id,text,ref,direction} -> {id,start,end} or {id,unresolvable}' },
  ]);
  expect(when.code).toBe(1);
});
