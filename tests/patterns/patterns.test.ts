import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { conversationAt } from '../support/paths.js';
import { whyNotLinear } from './linear.js';
import { patternsIn } from './patterns-in.js';

/** What is made while the line runs is seen as it is made. */
const plainRegExp = RegExp;
const seen = new Map<string, RegExp>();
let isWatched = true;
let talkAt: typeof conversationAt;
beforeAll(async () => {
  // What the library builds its own patterns with reads those patterns and no text of anyone.
  await import('@microsoft/recognizers-text-sequence');
  globalThis.RegExp = new Proxy(plainRegExp, {
    construct(target, words: [string, string?]) {
      const pattern = new target(...words);
      if (isWatched) seen.set(String(pattern), pattern);
      return pattern;
    },
  });
  ({ conversationAt: talkAt } = await import('../support/paths.js'));
  await import('../../services/anonymisation/recognisers/calendar.js');
});
afterAll(() => {
  globalThis.RegExp = plainRegExp;
});

it.each([
  ['(a+)+b', 'goes twofold through a loop in a loop'],
  ['(?:a|a)*b', 'may choose the same in two ways'],
  ['(?:ab|a|b)*c', 'may read one text in two ways'],
  [String.raw`^(.*?)\s*$`, 'has two loops that share what they take'],
  [String.raw`\s+$`, 'reads the same blanks from every start'],
  [String.raw`begeleid\w* x`, 'starts again within what it reads'],
  [String.raw`(?=\d+)x`, 'looks again at what it looked at'],
  [String.raw`(.)\1+x`, 'starts again within what it repeats'],
])('%s is refused, because it %s', (source) => {
  expect(whyNotLinear(source, '')).toBeDefined();
});

it.each([
  String.raw`\bbegeleid\w* x`,
  String.raw`(?<!\s)\s+$`,
  String.raw`\d+`,
  '(?:ab?)*',
  'a{2,80}b',
  String.raw`(.)\1`,
])('%s is proven to be linear', (source) => {
  expect(whyNotLinear(source, '')).toBeUndefined();
});

it('lets nobody slow the line down with a text: every pattern that is written takes linear time', () => {
  const { written, made } = patternsIn('services', 'dialogs', 'bots', 'data');
  expect(written.length).toBeGreaterThan(400);
  const slow = written.flatMap(({ source, flags, file }) => {
    const why = whyNotLinear(source, flags);
    return why === undefined ? [] : [`${file}: /${source}/${flags}: ${why}`];
  });
  expect(slow).toEqual([]);
  expect(made).toEqual([
    'services/anonymisation/recognisers/calendar.ts',
    'services/understanding/commands/phrase-pattern.ts',
    'dialogs/intake/correction.ts',
    'dialogs/intake/forward-text.ts',
  ]);
});

it('takes linear time too with every pattern that it makes of its own phrases or of what somebody said', async () => {
  const hostile = `${'(a+)+ '.repeat(9)}[z-a]{1,`;
  for (const said of ['Niet de voogd maar de mentor', `Niet ${hostile} maar x`, 'Nee, het was mijn zoon'])
    await (await talkAt('card')).says(said);
  for (const said of ['1', hostile]) await (await talkAt('forward-strike')).says(said);
  isWatched = false;
  expect(seen.size).toBeGreaterThan(30);
  const slow = [...seen].filter(([, { source, flags }]) => whyNotLinear(source, flags) !== undefined);
  expect(slow.map(([pattern]) => pattern.slice(0, 300))).toEqual([]);
});
