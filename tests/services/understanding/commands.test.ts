import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Context, intents } from '../../../services/understanding/commands/intent.js';
import { spokenClauses } from '../../../services/understanding/commands/spoken-words.js';
import { understand } from '../../../services/understanding/commands/understand.js';
import { wordsOf } from '../../../services/understanding/reading/words.js';

const share = 'Mag precies deze tekst naar de raad?';
const told = 'Vertel maar: wat is er gebeurd?';
const meant = (text: string, context: Context, prompt = '') => understand(text, { context, prompt });

it.each([
  ['stop', 'stop'],
  ['STOP!!', 'stop'],
  ['ehm stop aub', 'stop'],
  ['sorry, ik wil stoppen', 'stop'],
  ['ik ga eten ik kom later terug', 'stop'],
  ['/stop', 'stop'],
  ['#mens', 'human'],
  ['ik wil met een mens praten', 'human'],
  ['?', 'help'],
  ['hulp 🙏', 'help'],
  ['terug graag', 'back'],
  ['Sla over.', 'skip'],
  ['weet ik niet', 'dontknow'],
  ['🤷', 'dontknow'],
  ['wis', 'withdraw'],
  ['gooi alles weg, ik durf niet meer', 'withdraw'],
  ['opnieuw', 'restart'],
  ['in english please', 'language_en'],
  ['nederlands', 'language_nl'],
  ['stpo', 'stop'],
  ['verwijdr alles', 'withdraw'],
] as const)('hears in "%s" the request %s, also where a story is told', (text, intent) => {
  expect(meant(text, 'freetext', told)).toBe(intent);
});

it.each([
  'het moet stoppen',
  'ik wil dat het stopt',
  'niemand helpt',
  'ze ging terug naar haar moeder',
  'ik wil een mens zijn',
  'wissel van voogd',
  'wat een hulp is dat',
  'stap',
  'stop, riep ik, maar hij ging door',
  'ze hebben alles gewist wat ik had verteld',
  'opnieuw beginnen met een andere voogd',
  'ik wil terug',
  'ik ga weg',
  'zo ga je niet met mensen om',
  'zo behandel je toch niet een kind',
  '',
])('leaves "%s" to the story', (text) => {
  expect(meant(text, 'freetext', told)).toBe('answer');
});

it.each([
  'bemiddeling',
  'zo ga je niet met mensen om',
  'dit is niet normaal',
  'nee dit is niet normaal',
  'dit is het',
])('takes "%s" for no answer to a consent', (text) => {
  expect(meant(text, 'yesno', 'Mag ik bewaren wat u typt, zodat u later verder kunt?')).toBe('answer');
});

it.each(['ja', 'Jaa hoor', 'van mij mag het', 'doe maar', 'isg', '👍', 'yes please', 'vooruit dan maar'])(
  'takes "%s" as a yes to sharing',
  (text) => {
    expect(meant(text, 'yesno', share)).toBe('yes');
  },
);

it.each([
  'ja maar niet alles',
  'ja, als mijn naam er niet in staat',
  'ja behalve het laatste stuk',
  'op zich wel',
  'jaja',
  'nee klopt',
  'alleen als het een vrouw is',
  'yes but not my name',
  'ok maar eerst lezen',
  'moet dat?',
])('never takes "%s" as a yes to sharing', (text) => {
  expect(meant(text, 'yesno', share)).not.toBe('yes');
});

it('does both when somebody refuses and asks for a person: the person comes last', () => {
  expect(meant('nee, ik wil met iemand praten', 'yesno', share)).toBe('human');
});

it('leaves an option of the menu an answer, whatever command it sounds like', () => {
  const prompt = 'Wanneer komt terugbellen goed uit? [1 Ochtend, 2 Later, 3 Stoppen]';
  expect(meant('stoppen', 'menu', prompt)).toBe('answer');
  expect(meant('ophouden', 'menu', prompt)).toBe('stop');
});

it('hears something, and the same twice, in whatever is typed', () => {
  const words = fc.constantFrom(
    ...'ik wil stoppen alles wis niet ja maar nee terug naar het begin mijn gegevens met een mens , . ? 👍 \n mag dat'.split(
      ' ',
    ),
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom<Context>('yesno', 'menu', 'freetext'), (text, context) => {
      const intent = meant(text, context, told);
      expect(intents).toContain(intent);
      expect(meant(text, context, told)).toBe(intent);
    }),
    { numRuns: 300 },
  );
});

it('has one spelling of words that stays as it is', () => {
  const typed = fc.array(
    fc.constantFrom('kweenie', 'u', 'jaaaa', 'ff', 'isg', 'stopppp', 'niet', 'nie', 'één', '’t'),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(typed, (list) => {
      const once = spokenClauses(list.join(' ')).flat();
      expect(spokenClauses(once.join(' ')).flat()).toEqual(once);
    }),
  );
});

it('reads no further than a request can be long', () => {
  expect(meant('stop '.repeat(800), 'menu')).toBe('answer');
  expect(meant(`wis alles${' '.repeat(3000)}`, 'menu')).toBe('withdraw');
});

it('reads as words, too, what every object has something for', () => {
  for (const word of ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty je']) {
    expect(meant(word, 'freetext')).toBe('answer');
    expect(wordsOf(word).length).toBeGreaterThan(0);
  }
});
