import { expect, it } from '@jest/globals';
import { ackFor, kindOfCareOf, quoteOf, slotsOf } from '../../../services/understanding/story/story-of.js';

it.each([
  ['ze belde af', ['what']],
  ['ik voel me zo machteloos', ['feel']],
  ['De voogd zei vorige week het gesprek weer af. Ik slaap er niet van.', ['what', 'feel', 'when', 'who']],
  ['ik heb het al met de teamleider besproken', ['who', 'tried']],
  ['my worker cancelled again yesterday and i am so angry', ['what', 'feel', 'when', 'who']],
  ['hmm', []],
])('does not ask again for what "%s" tells', (text, told) => {
  expect([...slotsOf(text)]).toEqual(expect.arrayContaining(told));
  if (told.length === 0) expect([...slotsOf(text)]).toEqual([]);
});

it.each([
  ['ik ben bang dat ze mijn kinderen afpakken en ik ben woest', 'afraid'],
  ['ik heb de hele nacht gehuild', 'sad'],
  ['we kunnen dit niet meer aan', 'heavy'],
  ['ik ben het spuugzat', 'angry'],
  ['misschien is het iets kleins hoor', 'unsure'],
  ['de begeleider kwam te laat', 'plain'],
  ['ik durf het bijna niet te vertellen', 'afraid'],
  ['dit durf ik eigenlijk niet te zeggen', 'afraid'],
  ['i hardly dare to tell this', 'afraid'],
  ['hij durft bijna niet te slapen', 'plain'],
  ['i am so scared they will take my kids if i complain', 'afraid'],
])('answers "%s" by what is in it', (text, acknowledgement) => {
  expect(ackFor(text)).toBe(acknowledgement);
});

it('quotes a few literal words around one that says little, and never into a name', () => {
  expect(quoteOf('Wij hebben gebeld. Maar ze doen altijd zo raar tegen mij als ik bel met vragen')).toBe(
    'Maar ze doen altijd zo raar tegen mij',
  );
  const text = 'mevrouw Jansen is altijd laat';
  expect(quoteOf(text, [{ start: 8, end: 14 }])).toBe('is altijd laat');
  expect(quoteOf('ze belde af')).toBeUndefined();
});

it.each([
  ['mijn gezinsvoogd belt nooit', 'protection'],
  ['op de leefgroep is het eten koud', 'group'],
  ['mijn pleegouders luisteren niet', 'foster'],
  ['de gemeente reageert niet', 'local_team'],
  ['de psycholoog is weg', 'treatment'],
  ['de gezinscoach komt te laat', 'home'],
  ['niemand luistert', undefined],
])('hears which kind of care "%s" is about', (text, care) => {
  expect(kindOfCareOf(text)).toBe(care);
});
