import { expect, it } from '@jest/globals';
import { findContacts } from '../../../services/understanding/contact/find-contacts.js';

it.each([
  ['bel me op 06-12345678', ['phone 06-12345678']],
  ['06 12 34 56 78 na school', ['phone 06 12 34 56 78']],
  ['+31 6 12345678', ['phone +31 6 12345678']],
  ['020-1234567 of 0612345678', ['phone 020-1234567', 'phone 0612345678']],
  ['612345670', ['phone 612345670']],
  ['mail jan.de.vries@example.org', ['email jan.de.vries@example.org']],
  ['kijk op www.jeugdstem.nl/klacht', ['url www.jeugdstem.nl/klacht']],
  ['0800-0432', ['phone 0800-0432']],
])('finds in "%s" how to reach somebody', (text, contacts) => {
  expect(findContacts(text).map(({ kind, text: words }) => `${kind} ${words}`)).toEqual(contacts);
  for (const { text: words, start, end } of findContacts(text)) expect(text.slice(start, end)).toBe(words);
});

it.each([
  'mijn bsn is 123456782',
  'op 12-03-2024 om 10.30 uur',
  'postcode 1234 AB',
  'ze belde 3 keer. daarna niet meer.',
  'zaak 2024.11.55',
  '112 of 113',
  '€ 1.250.000',
  '',
])('finds nothing of the kind in "%s"', (text) => {
  expect(findContacts(text)).toEqual([]);
});

it('reads the longest message of numbers, dots and signs without growing slow', () => {
  for (const text of [
    '1234567890 '.repeat(20_000),
    'a.b@'.repeat(50_000),
    'a.b. '.repeat(40_000),
    '0 '.repeat(100_000),
  ])
    expect(findContacts(text).length).toBeLessThanOrEqual(80);
});
