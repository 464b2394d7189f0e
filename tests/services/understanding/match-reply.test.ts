import { expect, it } from '@jest/globals';
import { catalogue } from '../../../data/text/catalogue.js';
import { type Closeness, matchReply } from '../../../services/understanding/match-reply.js';
import type { SentenceKey } from '../../../services/domain/text-catalogue.js';
import type { Form } from '../../../services/domain/utterance.js';

type Plain = Extract<
  SentenceKey,
  'privacy.ok' | 'sum.card' | 'wish.ask' | 'theme.list' | 'close.heard' | 'who.age'
>;

function chosen(key: Plain, text: string, closeness: Closeness = 'nearly', form: Form = 'u') {
  const { replies } =
    key === 'sum.card' ? catalogue.say(key, form, { summary_lines: '' }) : catalogue.say(key, form);
  return matchReply(text, { shown: replies }, closeness);
}

it.each([
  ['Ja', 'reply.yes'],
  ['ja hoor!', 'reply.yes'],
  ['JA GRAAG', 'reply.yes'],
  ['ja, prima', 'reply.yes'],
  ['ja dat klopt', 'reply.yes'],
  ['1', 'reply.yes'],
  ['b)', 'reply.no'],
  ['de derde', 'reply.more_privacy'],
  ['optie 2', 'reply.no'],
  ['nee dank je wel', 'reply.no'],
  ['liever niet', 'reply.no'],
  ['meer over privecy', 'reply.more_privacy'],
  ['wie leest dit?', 'reply.more_privacy'],
] as const)('takes "%s" as %s', (text, id) => {
  expect(chosen('privacy.ok', text).ids).toEqual([id]);
});

it.each(['nee klopt', 'ja maar niet alles', 'misschien wel ja', 'jaja', '4', ''])(
  'does not guess what "%s" agrees to',
  (text) => {
    expect(chosen('privacy.ok', text).ids).toEqual([]);
  },
);

it('hears several answers, with commas, lines, words and numbers', () => {
  const both = ['wish.explanation', 'wish.apology'];
  for (const text of [
    'Uitleg, Dat ze sorry zeggen',
    'uitleg\nexcuses',
    'uitleg en sorry',
    '2 en 3',
    '2,3',
    '2 + 3',
  ])
    expect(chosen('wish.ask', text).ids).toEqual(both);
});

it('keeps a label whole that has the word between answers in it', () => {
  expect(chosen('theme.list', 'Luisteren en serieus nemen, Veiligheid').ids).toEqual([
    'theme.listening',
    'theme.safety',
  ]);
});

it('keeps what was said in own words beside what was chosen', () => {
  expect(chosen('wish.ask', 'uitleg, dat hij terugbelt')).toEqual({
    ids: ['wish.explanation'],
    rest: ['dat hij terugbelt'],
  });
});

it('takes a number as the score or the age it is, and not as the number of an answer', () => {
  expect(chosen('close.heard', '3').ids).toEqual(['3']);
  expect(chosen('close.heard', '11').ids).toEqual([]);
  expect(chosen('who.age', '14').ids).toEqual(['age.12_15']);
});

it('forgives a slip only where it is asked to', () => {
  expect(chosen('sum.card', 'iets anpassen', 'exactly').ids).toEqual([]);
  expect(chosen('sum.card', 'iets anpassen').ids).toEqual(['reply.fix']);
  expect(chosen('sum.card', 'change somethign', 'nearly', 'en').ids).toEqual(['reply.fix']);
});

it('counts only the replies that are shown', () => {
  const [shown, ...unshown] = catalogue.say('privacy.ok', 'u').replies;
  if (!shown) throw new Error('the question has replies');
  expect(matchReply('2', { shown: [shown], unshown }, 'nearly').ids).toEqual([]);
  expect(matchReply('nee', { shown: [shown], unshown }, 'nearly').ids).toEqual(['reply.no']);
});

it.each([
  ['twee', 'reply.no'],
  ['nummer drie', 'reply.more_privacy'],
  ['optie b graag', 'reply.no'],
  ['ik kies de tweede', 'reply.no'],
  ['doe de derde maar', 'reply.more_privacy'],
  ['the last one', 'reply.more_privacy'],
  ['de laatste', 'reply.more_privacy'],
  ['antwoord 2', 'reply.no'],
] as const)('takes "%s" by its place', (text, id) => {
  expect(chosen('privacy.ok', text).ids).toEqual([id]);
});

it('takes a part of a label when it is a part of one only, and asks a slip to be small', () => {
  expect(chosen('theme.list', 'veiligheid').ids).toEqual(['theme.safety']);
  expect(chosen('theme.list', 'serieus nemen').ids).toEqual(['theme.listening']);
  expect(chosen('theme.list', 'serieus nemen', 'exactly').ids).toEqual([]);
  expect(chosen('theme.list', 'en').ids).toEqual([]);
});

it('hears a score in words, and several places in words', () => {
  expect(chosen('close.heard', 'een zeven').ids).toEqual(['7']);
  expect(chosen('close.heard', 'ik geef een 8').ids).toEqual(['8']);
  expect(chosen('wish.ask', 'twee en drie').ids).toEqual(['wish.explanation', 'wish.apology']);
  expect(chosen('wish.ask', 'de eerste, de derde').ids).toHaveLength(2);
});

it('chooses all or none only where that can be', () => {
  expect(chosen('wish.ask', 'allemaal').ids.length).toBeGreaterThan(3);
  expect(chosen('wish.ask', 'allebei').ids).toEqual([]);
  expect(chosen('privacy.ok', 'alles').ids).toEqual([]);
  expect(chosen('privacy.ok', 'geen van beide').ids).toEqual([]);
  expect(
    matchReply('geen van deze', { shown: catalogue.say('route.intro', 'u').replies }, 'nearly').ids,
  ).toEqual(['reply.route_none']);
});
