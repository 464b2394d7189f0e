import { expect, it } from '@jest/globals';
import { wordForBot } from '../../../services/understanding/word-for-bot.js';

it.each([
  ['bot', 'bot'],
  ['BOT!', 'bot'],
  ['de bot graag', 'bot'],
  ['ik wil de bot', 'bot'],
  ['back to the bot', 'bot'],
  ['iemand anders', 'other'],
  ['Ik wil graag iemand anders spreken', 'other'],
  ['liever een andere vrijwilliger', 'other'],
  ['someone else please', 'other'],
  ['stop', 'end'],
  ['Stop.', 'end'],
  ['stop het gesprek', 'end'],
  ['stop the chat', 'end'],
] as const)('hears %j as a word for the bot', (text, word) => {
  expect(wordForBot(text)).toBe(word);
});

it.each([
  'ze zeiden stop',
  'stop daar eens mee, zei ik',
  'ik wil stoppen met die hulp',
  'er moet iemand anders komen van jeugdzorg',
  'die bot begreep me niet',
  'boten',
  'hallo',
  '',
])('leaves %j to the volunteer', (text) => {
  expect(wordForBot(text)).toBeUndefined();
});
