import { expect, it } from '@jest/globals';
import { scoreSpans } from './score-spans.js';

const text = 'kevin de wit woont in assen, mevrouw zegt hij';
const gold = [
  {
    id: 'with',
    text,
    spans: [
      { start: 0, end: 12, label: 'PERSON' },
      { start: 22, end: 27, label: 'LOCATION' },
      { start: 37, end: 45, label: 'QUASI' },
    ],
    neutral: [{ start: 29, end: 36 }],
  },
  { id: 'without', text: 'niemand belt terug', spans: [] },
];

it('counts a name as found only when all of it is masked, whatever the label', () => {
  const { direct, indirect, nameTokensVisible, messagesWithLeak, misses } = scoreSpans(
    gold,
    new Map([
      [
        'with',
        [
          { start: 0, end: 8, label: 'ORG' },
          { start: 22, end: 28, label: 'LOCATION' },
        ],
      ],
    ]),
  );
  expect({ direct, indirect, messagesWithLeak }).toEqual({
    direct: { of: 1, yes: 0 },
    indirect: { of: 1, yes: 1 },
    messagesWithLeak: { of: 1, yes: 1 },
  });
  // "kevin" is hidden, "de" is small, "wit" is seen
  expect(nameTokensVisible).toEqual({ of: 2, yes: 1 });
  expect(misses).toEqual([
    { kind: 'missed', id: 'with', label: 'PERSON', text: '[kevin de wit] woont in assen, mevrouw zegt ' },
  ]);
});

it('holds what was masked without need against it, except where it may be either way', () => {
  const { precision, harmlessTouched, harmlessCharacters, misses } = scoreSpans(
    gold,
    new Map([
      [
        'with',
        [
          { start: 0, end: 12, label: 'PERSON' },
          { start: 29, end: 36, label: 'PERSON' },
        ],
      ],
      ['without', [{ start: 0, end: 7, label: 'PERSON' }]],
    ]),
  );
  expect(precision).toEqual({ of: 17, yes: 10 });
  expect(harmlessTouched).toEqual({ of: 1, yes: 1 });
  expect(harmlessCharacters).toEqual({ of: 16, yes: 7 });
  expect(misses.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['missed with', 'too much without']);
});

it('tells apart names in no list, and messages in small letters without punctuation', () => {
  const bare = {
    id: 'bare',
    text: 'kevin en djayro zijn weg',
    spans: [
      { start: 0, end: 5, label: 'PERSON' },
      { start: 9, end: 15, label: 'PERSON' },
    ],
  };
  const { bareNameTokensVisible, unlistedNameTokensVisible } = scoreSpans(
    [...gold, bare],
    new Map([['bare', [{ start: 0, end: 5, label: 'PERSON' }]]]),
    (name) => name === 'kevin' || name === 'wit',
  );
  expect(bareNameTokensVisible).toEqual({ of: 2, yes: 1 });
  expect(unlistedNameTokensVisible).toEqual({ of: 1, yes: 1 });
});
