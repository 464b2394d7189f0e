import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { catalogue } from '../../../data/text/catalogue.js';
import { textEntries } from '../../../data/text/text-entries.js';
import { textKeysSource } from '../../../data/text/text-keys-source.js';

it('knows exactly the keys and variables that the texts have', () => {
  expect(readFileSync('services/domain/text-keys.ts', 'utf8')).toBe(textKeysSource(textEntries));
});

it('fills in a value as the person typed it and leaves out the marks of whoever wrote the text', () => {
  const { key, bubbles } = catalogue.say('sum.edit', 'je', { old: 'ze zei *nooit* {old}' });
  expect(key).toBe('sum.edit');
  expect(bubbles).toEqual([expect.stringContaining('"ze zei *nooit* {old}"')]);
  expect(bubbles).toEqual([expect.stringMatching(/kies weglaten/)]);
});

it('offers the replies of a question in the form in which it is asked', () => {
  expect(catalogue.say('privacy.ok', 'en').replies.map(({ id, label }) => [id, label])).toEqual([
    ['reply.yes', 'Yes'],
    ['reply.no', 'No'],
    ['reply.more_privacy', 'More about privacy'],
  ]);
});

it('writes out a list in a question, scores as numbers', () => {
  expect(catalogue.say('theme.list', 'u').replies).toHaveLength(15);
  expect(catalogue.say('close.heard', 'u').replies.slice(0, 2)).toEqual([
    { id: '0', label: '0', also: [] },
    { id: '1', label: '1', also: [] },
  ]);
});

it('speaks to staff in Dutch that addresses nobody', () => {
  expect(catalogue.label('council.in_review', 'nl')).toBe('In bespreking');
  expect(catalogue.label('role.parent', 'nl')).toBe(catalogue.label('role.parent', 'je'));
  expect(catalogue.label('council.new', 'u')).toBe(catalogue.label('council.new', 'nl'));
});

it('does not compile a text that does not exist, lacks a variable or is not confirmed yet', () => {
  const refused = [
    // @ts-expect-error there is no such text
    () => catalogue.say('sum.okay', 'u'),
    // @ts-expect-error nobody confirmed this telephone number yet
    () => catalogue.say('praat_nu.jongvolwassen_dag', 'u'),
  ];
  for (const say of refused) expect(say).toThrow(expect.objectContaining({ code: 'no-text-for-key' }));

  // @ts-expect-error the code is missing
  expect(catalogue.say('sum.ok', 'u').bubbles[1]).toContain('{code}');
});
