import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readerOf } from '../../../services/anonymisation/create-anonymiser.js';
import { recognise } from '../../../services/anonymisation/recognise.js';
import { fold } from '../../../services/domain/fold.js';
import { passesElevenProof, passesMod97 } from '../../../services/anonymisation/recognisers/numbers.js';
import { loadGazetteers } from '../../../data/gazetteers/index.js';
import { anonymiser } from '../../support/the-anonymiser.js';

const lists = loadGazetteers();
const some = (set: Iterable<string>): fc.Arbitrary<string> =>
  fc.constantFrom(...[...set].filter((_, at) => at % 37 === 0));
/** What people type, thrown together: names, words, cues, numbers, signs. */
const piece = fc.oneof(
  some(lists.firstNames),
  some(lists.surnames),
  some(lists.frequentWords),
  some(lists.places.keys()),
  fc.constantFrom(
    ...'ik heet mijn zoon mevrouw meneer de heer juf begeleider van der in op basisschool De Het straat Kerkstraat 12 14 mei 5/5 2015 geboren bsn nr snap is @ . , ! ? : ( ) - persoon A B. C [weggehaald] 12–15 18+ een dorp'.split(
      ' ',
    ),
  ),
  fc.constantFrom(
    ...'mijn zoon,|onze voogd|mevrouw|de heer|mr. drs.|huize|V-nummer 2810443297|dossier 88213-J|nr 14|12 mei 2024|op zaterdag 5-6-2015|5/5|@puk|I@0|I am|the|FC|I. aa|persoon A|de school|van de leiding'.split(
      '|',
    ),
  ),
  fc.nat(999_999_999).map(String),
  fc.string({ maxLength: 6 }),
);
const story = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', '', '-')), { maxLength: 40 })
  .map((pieces) =>
    pieces
      .map(
        ([word, gap]) => (word.length % 3 === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word) + gap,
      )
      .join(''),
  );
const anything = fc.oneof(
  story,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);

it('never throws, and its spans lie inside the text, in order, apart from each other', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { text: result, spans, risks } = anonymiser.anonymise(text);
      for (const [within, pieces] of [
        [text, spans],
        [result, risks],
      ] as const) {
        let free = 0;
        for (const { start, end } of pieces) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(within.length);
          free = end;
        }
      }
    }),
    { numRuns: 2_500 },
  );
});

it('changes nothing more the second time', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const once = anonymiser.anonymise(text).text;
      expect(anonymiser.anonymise(once)).toMatchObject({ text: once, spans: [] });
    }),
    {
      numRuns: 2_500,
      examples: [
        ['basisschool laloo Men'],
        ['noemt me Puk. Ik ben 11,5'],
        ['I@0 buggenhout '],
        ['amber I. aa '],
        ['ik Een Juf aa '],
        ['Het 100000000 begeleider loeys '],
        ['basisschool Een wynsberghe '],
        ['100000000-Stuttgart Fc '],
        ['V-nummer 2810443297 12 mei 2024'],
        ['huize 5/5 '],
        ['the mevrouw 12 mei 2024'],
      ],
    },
  );
});

const nineDigits = fc
  .array(fc.nat(9), { minLength: 8, maxLength: 8 })
  .chain((digits) => fc.constantFrom(...Array.from({ length: 10 }, (_, last) => [...digits, last].join(''))))
  .filter(passesElevenProof);

it('lets no citizen service number through, whatever stands around it', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 20 }),
      nineDigits,
      fc.constantFrom('', ' ', '.', '-'),
      fc.string({ maxLength: 20 }),
      (before, digits, by, after) => {
        const written = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(by);
        const text = `${before} ${written} ${after}`;
        expect(anonymiser.anonymise(text).text).not.toContain(written);
        const alone = `x ${written} y`;
        expect(anonymiser.maskBsn(alone).text).not.toContain(written);
      },
    ),
  );
});

it('lets no account number through', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('ABNA', 'INGB', 'RABO', 'TRIO'),
      fc.nat(9_999_999_999),
      fc.constantFrom('', ' '),
      (bank, account, by) => {
        const rest = `${bank}${String(account).padStart(10, '0')}`;
        const check = Array.from({ length: 97 }, (_, at) => String(at + 2).padStart(2, '0')).find((digits) =>
          passesMod97(`NL${digits}${rest}`),
        );
        const written = `NL${check ?? ''}${rest}`.replace(/(.{4})(?=.)/g, `$1${by}`);
        expect(anonymiser.anonymise(`rekening ${written} van haar`).text).toBe(
          'rekening [weggehaald] van haar',
        );
      },
    ),
  );
});

it('finds every first name of its lists after "ik heet", but for those that are an ordinary word first', () => {
  const missed = [...lists.firstNames].filter(
    (name) =>
      name.length > 2 &&
      !lists.frequentWords.has(name) &&
      !lists.wordsFirst.has(name) &&
      anonymiser.anonymise(`ik heet ${name}.`).text !== 'ik heet persoon A.',
  );
  expect(missed).toEqual([]);
});

it('has only folded words in its lists, or it would never find them', () => {
  for (const set of [
    lists.firstNames,
    lists.surnames,
    lists.words,
    lists.englishWords,
    lists.frequentWords,
    lists.wordsFirst,
    lists.namesFirst,
    lists.places.keys(),
  ]) {
    expect([...set].filter((word) => fold(word) !== word)).toEqual([]);
  }
});

it('looks a word up a fixed number of times, however long the text around it is', () => {
  let lookUps = 0;
  const counted = <Word>(set: ReadonlySet<Word>): ReadonlySet<Word> =>
    new Proxy(set, {
      get(target, property) {
        if (property === 'has') lookUps += 1;
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  const cost = (text: string): number => {
    // a new reader: one that met a word of a list before does not look it up again
    const read = readerOf({
      ...lists,
      firstNames: counted(lists.firstNames),
      surnames: counted(lists.surnames),
      words: counted(lists.words),
    });
    lookUps = 0;
    recognise(read(text)); // one reading: how many there are depends on what is found, and is bounded
    return lookUps;
  };
  const names = [...lists.firstNames].filter((name) => name.length > 3).slice(0, 2_000);
  for (const between of [' ', ', ', ' en ', ' van der ', '. ', ' is ', '-', ' (4) ', ' in ']) {
    const half = cost(names.slice(0, 1_000).join(between));
    expect(cost(names.join(between))).toBeLessThan(2.5 * half);
  }
});
