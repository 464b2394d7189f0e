import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { DeskPerson } from '../../services/handoff/desk.js';
import { Readings } from '../../services/web/desk/readings.js';
import { aPeerLine, type PeerLine } from '../support/a-peer-line.js';
import { onDuty } from '../support/a-volunteer.js';
import { eventually } from '../support/eventually.js';

let line: PeerLine;
beforeEach(async () => {
  line = await aPeerLine();
});
afterEach(() => line.end());

/** The desk of somebody, and what it read. */
function readingOf(person: DeskPerson) {
  const read: string[] = [];
  const readings = new Readings({
    desk: line.desk,
    conversations: line.conversations,
    store: line.house.store,
    person,
    send: (push) => {
      if (push.push === 'words') read.push(...push.words.map(({ text }) => text));
    },
    failed: (error) => read.push(String(error)),
  });
  return { read, readings };
}

it('reads on where the person came back with their code, each word once and never the code', async () => {
  const mila = await onDuty(line.house, 'mila');
  const person = await line.person('talk-1');
  await person.says('bewaar');
  const code = ((await person.news()).at(-1) ?? '').replace('bot: ', '');
  await person.says('deel');
  const id = (await line.desk.offers(mila))[0]?.id ?? '';
  await line.desk.claim(mila, id);
  await line.desk.say(mila, id, 'words-1', 'Dag, ik ben Mila.');

  const { read, readings } = readingOf(mila);
  await readings.follow(id, 0, () => Promise.resolve());
  await eventually(() => {
    expect(read.at(-1)).toBe('Dag, ik ben Mila.');
  });
  expect(read.join(' ')).not.toContain(code);
  const before = read.length;

  const again = await line.person('talk-2');
  await again.says(`mijn code is ${code}`);
  readings.keepOnly(new Set([id]));
  await again.says('ik was even weg');
  await line.desk.say(mila, id, 'words-2', 'Fijn dat u er weer bent.');
  await eventually(() => {
    expect(read.at(-1)).toBe('Fijn dat u er weer bent.');
  });
  readings.stop();
  expect(read.slice(before)).toEqual([
    'mijn code is',
    'opened',
    'ik was even weg',
    'Fijn dat u er weer bent.',
  ]);
});

it('reads of a story that was shared nothing of the talk with somebody the person turned away', async () => {
  const mila = await onDuty(line.house, 'mila');
  const person = await line.person('talk-1');
  await person.says('mijn verhaal');
  await person.says('deel');
  const id = (await line.desk.offers(mila))[0]?.id ?? '';
  await line.desk.claim(mila, id);
  await line.desk.say(mila, id, 'words-1', 'Dag, ik ben Mila.');
  await person.says('alleen voor Mila');
  await line.passes(1_000);
  await person.says('iemand anders');
  await person.says('nog iets voor het verhaal');
  const bas = await onDuty(line.house, 'bas');
  await line.desk.claim(bas, id);
  await line.desk.say(bas, id, 'words-2', 'Dag, ik ben Bas.');

  const { read, readings } = readingOf(bas);
  await readings.follow(id, 0, () => Promise.resolve());
  await eventually(() => {
    expect(read.at(-1)).toBe('Dag, ik ben Bas.');
  });
  readings.stop();
  expect(read).toEqual(expect.arrayContaining(['mijn verhaal', 'nog iets voor het verhaal']));
  expect(read.join(' ')).not.toMatch(/Mila/);
});
