import { expect, it } from '@jest/globals';
import { screen } from '../../../services/safety/screen.js';

it.each([
  ['ik wil niet meer leven', 'suicide', 'self'],
  ['zelfmoort is de enige oplosing', 'suicide', 'self'],
  ['IK WIL DOOOOOD', 'suicide', 'self'],
  ['kwil gwn dood', 'suicide', 'self'],
  ['mijn zoon zegt dat hij dood wil', 'suicide', 'other'],
  ['i want to kill myself', 'suicide', 'self'],
  ['hij staat nu met een mes voor mijn deur', 'danger_now', 'self'],
  ['ik steek die voogd morgen neer', 'threat', 'other'],
  ['mn vadr slaad me elke dag', 'abuse', 'self'],
  ['de nachtdienst heeft mij een klap gegeven', 'abuse', 'staff'],
  ['ik ben bang dat ik mijn kind iets aandoe', 'abuse', 'own_hands'],
  ['ben wegelopen van de groep', 'runaway', 'self'],
  ['mijn dochter is weggelopen en haar telefoon staat uit', 'runaway', 'child'],
])('hears what is said plainly, however it is typed: %s', (text, kind, about) => {
  expect(screen(text)).toMatchObject({ action: 'card', kind, about });
});

it.each([
  ['ik trek het niet meer', 'soft'],
  ['het hoeft voor mij niet meer', 'soft'],
  ['ik wil hier weg', 'away'],
])('asks what may mean it: %s', (text, ask) => {
  expect(screen(text)).toMatchObject({ action: 'check', ask });
});

it.each([
  'ik lach me dood',
  'ik ga dood van de honger',
  'ik kan hem wel schieten',
  'het is om je dood te lachen',
  'vroeger werd ik geslagen door mijn vader, dat is twintig jaar geleden',
  'mijn vader slaat me nooit',
  'er was een les over zelfmoord op school',
  'ze beschuldigen mij van mishandeling',
  'mijn hond is weggelopen',
  'ze dreigen met een uithuisplaatsing',
])('lets people speak in figures, of long ago and of other things: %s', (text) => {
  expect(screen(text).action).not.toBe('card');
});

it('hears what is meant beside a way of speaking', () => {
  expect(screen('ik lach me dood om die voogd maar mijn vader slaat me elke dag')).toMatchObject({
    kind: 'abuse',
    action: 'card',
  });
});

it('shows people their own words, and not more than a line of them', () => {
  const signal = screen('Het eten is goed. Ik trek het niet meer, eerlijk gezegd. Tot morgen.');
  expect(signal).toMatchObject({ quote: 'Ik trek het niet meer' });
  const long = screen(`ik wil dood ${'en alles is stom '.repeat(30)}`);
  expect(long.action === 'none' ? '' : long.quote).toHaveLength(11);
});

it('says the same of the same words, every time', () => {
  const text = 'als ze mijn kind afnemen hoef ik niet meer';
  expect(screen(text)).toEqual(screen(text));
});

it('reads anything that fits in a message, whatever it is made of', () => {
  const pieces = [
    'ik ',
    'wil niet ',
    'dood! ',
    'slaat me ',
    'a',
    '\u200b',
    '.',
    '🔪',
    'mes nu hij ',
    'é',
    "'",
    '*',
    '\n',
  ];
  for (const one of pieces)
    for (const other of pieces) {
      const text = (one + other).repeat(4_000).slice(0, 4_000);
      expect(() => screen(text)).not.toThrow();
    }
  expect(screen(`${'x'.repeat(3_900)} ik wil niet meer leven`).kind).toBe('suicide');
});
