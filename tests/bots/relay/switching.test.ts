import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { aLiveTalk, liveLine } from '../../support/a-live-talk.js';
import { aHouse, type House } from '../../support/a-house.js';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.end());

/** The same talk in two processes: the person's and the volunteer's. */
async function twoSides(conversationId: string) {
  const persons = aLiveTalk(liveLine(house), conversationId);
  const volunteers = aLiveTalk(liveLine(house), conversationId);
  await persons.begins();
  await persons.person('mens');
  return { persons, volunteers };
}

const waits = (turns: number): Promise<void> =>
  turns === 0
    ? Promise.resolve()
    : new Promise((resolve) => setImmediate(() => void waits(turns - 1).then(resolve)));

it('gives a message in the moment a volunteer comes in to the bot or to the volunteer, never to both or none', async () => {
  const seen = new Set<string>();
  for (let round = 0; round < 40; round += 1) {
    const { persons, volunteers } = await twoSides(`round ${String(round)}`);
    await Promise.all([
      waits(round % 7).then(() => persons.person('hallo')),
      waits(round % 5).then(() => volunteers.claims()),
    ]);
    const read = (await persons.reads()).slice(3);
    seen.add(read.join(' · '));
  }
  expect([
    'bot: joined · person to volunteer: hallo',
    'person: hallo · bot: bot: hallo · bot: joined',
  ]).toEqual(expect.arrayContaining([...seen]));
});

it('gives a message in the moment a volunteer leaves to exactly one as well', async () => {
  const seen = new Set<string>();
  for (let round = 0; round < 40; round += 1) {
    const { persons, volunteers } = await twoSides(`round ${String(round)}`);
    await volunteers.claims();
    await Promise.all([
      waits(round % 7).then(() => persons.person('hallo')),
      waits(round % 5).then(() =>
        volunteers.happens({ what: 'end', by: 'volunteer' }, { what: 'ended', alias: 'Sam' }),
      ),
    ]);
    seen.add((await persons.reads()).slice(4).join(' · '));
  }
  expect(['bot: ended · person: hallo · bot: bot: hallo', 'person to volunteer: hallo · bot: ended']).toEqual(
    expect.arrayContaining([...seen]),
  );
});

it('lets a volunteer say nothing more once somebody else is looked for', async () => {
  for (let round = 0; round < 20; round += 1) {
    const { persons, volunteers } = await twoSides(`round ${String(round)}`);
    await volunteers.claims();
    const [, said] = await Promise.all([
      waits(round % 7).then(() => persons.person('iemand anders')),
      waits(round % 5).then(() => volunteers.volunteer('Dag')),
    ]);
    const read = (await persons.reads()).slice(4);
    const end = ['person: iemand anders', 'bot: ik zoek iemand anders'];
    expect(read).toEqual(said === undefined ? end : ['volunteer: Dag', ...end]);
  }
});
