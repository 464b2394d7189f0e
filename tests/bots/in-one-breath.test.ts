import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { z } from 'zod';
import { keptDraft } from '../../dialogs/intake/draft.js';
import { aWholeLine, type WholeLine } from '../support/a-whole-line.js';

let house: WholeLine;
beforeEach(async () => {
  house = await aWholeLine();
});
afterEach(() => house.end());

const second = 1_000;
const told = z.looseObject({ story: z.array(z.string()), lines: z.record(z.string(), z.string()) });

/** What the line understood of the one talk there is. */
async function understood() {
  const { records } = await house.store.find({ kind: 'state', limit: 2 });
  expect(records).toHaveLength(1);
  return told.parse(keptDraft(records[0]?.body));
}

async function atStory() {
  const phone = await house.device('phone');
  await phone('Iets vertellen', 'Ouder', 'Ja');
  return phone;
}

it('takes three messages in a row as one story, and asks once more when it stays quiet', async () => {
  const phone = await atStory();
  expect((await phone('De voogd belt nooit terug.')).keys).toEqual(['story.more']);
  await house.passes(8 * second);
  expect((await phone('en vorige week ook al niet')).keys).toEqual([]);
  await house.passes(19 * second);
  expect((await phone('ik word er gek van')).keys).toEqual([]);
  await house.passes(19 * second);
  expect((await phone()).keys).toEqual([]);
  await house.passes(second);
  const asked = await phone();
  expect(asked.keys).toEqual(['story.more']);
  expect(asked.replies.length).toBeGreaterThan(0);
  expect((await understood()).story).toEqual([
    'De voogd belt nooit terug.',
    'en vorige week ook al niet',
    'ik word er gek van',
  ]);
  await house.passes(160 * second);
  expect((await phone()).keys).toEqual(['x.silence']);
});

it('asks again at once after a pause between two parts of a story', async () => {
  const phone = await atStory();
  await phone('De voogd belt nooit terug.');
  await house.passes(21 * second);
  expect((await phone('Vorige week ook al niet.')).keys).toEqual(['story.more']);
});

it('hears a command and a choice in the same breath', async () => {
  const phone = await atStory();
  await phone('De voogd belt nooit terug.', 'Vorige week ook al niet.');
  expect((await phone('help')).keys).toContain('cmd.help');
  expect((await phone('Dit is het')).keys).toContain('probe.feel');
});

it('joins what plainly goes on to the answer before it, and leaves the question open', async () => {
  const phone = await atStory();
  await phone('De voogd belt nooit terug.', 'Dit is het');
  await phone('Ik slaap er slecht van');
  const joined = await phone('en mijn zoon ook');
  expect(joined.keys).toEqual(['probe.tried']);
  expect((await understood()).lines).toEqual({ feel: 'Ik slaap er slecht van en mijn zoon ook' });
  await phone('Ik heb drie keer gebeld');
  expect((await understood()).lines.tried).toBe('Ik heb drie keer gebeld');
});

it('joins a second message to a story that was told at once, whatever is asked', async () => {
  const phone = await house.device('phone');
  await phone('De voogd van mijn zoon belt nooit terug.');
  expect((await phone('*gezinsvoogd')).keys).toEqual(['who.ask']);
  expect((await understood()).story).toEqual(['De voogd van mijn zoon belt nooit terug.', '*gezinsvoogd']);
});

it.each([
  ['a quick answer without such a word', 'Ja, met de leidinggevende gepraat', 0],
  [
    'an answer to what is asked, whatever its first word',
    'maar ik heb het met de leidinggevende besproken',
    0,
  ],
  ['an answer that took its time', 'en daar schrok ik van', 30 * second],
])('takes %s as the answer to the open question', async (_what, words, wait) => {
  const phone = await atStory();
  await phone('De voogd belt nooit terug.', 'Dit is het', 'Ik slaap er slecht van');
  await house.passes(wait);
  expect((await phone(words)).keys).toContain('wish.ask');
  expect((await understood()).lines).toEqual({ feel: 'Ik slaap er slecht van', tried: words });
});

it('never takes a message away from a choice it makes', async () => {
  const phone = await atStory();
  await phone('De voogd belt nooit terug.', 'Dit is het', 'Ik slaap er slecht van', 'Ik heb gebeld');
  expect((await phone('ook excuses')).keys).not.toContain('wish.ask');
  expect((await understood()).lines.tried).toBe('Ik heb gebeld');
});
