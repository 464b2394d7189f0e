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
    { id: 2, error: 'needs id (string or number) and text (string)' },
  ]);
});

it('answers a line it cannot read with an error, names its number, and goes on', async () => {
  const { code, out, complaints } = await run(
    'anonymise',
    '\uFEFF{"id":"a","text":"hoi"}\nkevin heeft mijn fiets\n{"id":"b"}\n{"text":1}\n{"id":"d","text":"hoi"}\n',
  );

  const needs = 'needs id (string or number) and text (string)';
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

it('says which tasks are not there yet, and writes nothing', async () => {
  for (const task of ['commands', 'crisis', 'dates']) {
    expect(await run(task, '{"id":"a","text":"hoi"}\n')).toEqual({
      code: 2,
      out: [],
      complaints: [`${task}: not yet`],
    });
  }
});

it('tells how it is used when the task is unknown or missing', async () => {
  for (const task of ['translate', undefined]) {
    const { code, out, complaints } = await run(task);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(complaints.join()).toContain('usage: npm run --silent predict -- <task>');
  }
});
