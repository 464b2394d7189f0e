import { expect, it } from '@jest/globals';
import { commandIn } from '../../../dialogs/shared/commands.js';

it.each([
  ['stop', 'stop'],
  ['STOP!!', 'stop'],
  ['ehm stop aub', 'stop'],
  ['sorry, ik wil stoppen', 'stop'],
  ['/stop', 'stop'],
  ['#mens', 'human'],
  ['ik wil met een mens praten', 'human'],
  ['?', 'help'],
  ['hulp 🙏', 'help'],
  ['terug graag', 'back'],
  ['Sla over.', 'skip'],
  ['weet ik niet', 'dontknow'],
  ['wis', 'erase'],
  ['opnieuw', 'restart'],
  ['in english please', 'english'],
  ['nederlands', 'dutch'],
] as const)('hears in "%s" the command %s', (text, command) => {
  expect(commandIn(text, false)).toBe(command);
});

it.each([
  'het moet stoppen',
  'ik wil dat het stopt',
  'niemand helpt',
  'ze ging terug naar haar moeder',
  'ik wil een mens zijn',
  'wissel van voogd',
  'wat een hulp is dat',
  'nee',
  'stap',
  '',
])('leaves "%s" to the story', (text) => {
  expect(commandIn(text, false)).toBeUndefined();
});

it('forgives a slip at a choice, and not where somebody tells something', () => {
  expect(commandIn('stpo', true)).toBe('stop');
  expect(commandIn('teurg', true)).toBe('back');
  expect(commandIn('stpo', false)).toBeUndefined();
});
