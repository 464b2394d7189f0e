import { expect, it } from '@jest/globals';
import { freshDraft, keptDraft, migrated, readDraft } from '../../../dialogs/intake/draft.js';
import { firstOpen } from '../../../dialogs/intake/first-open.js';

const told = {
  ...freshDraft('u'),
  role: 'parent' as const,
  kept: true,
  story: ['Niemand belde terug.'],
  storyDone: true,
  trail: ['start', 'who', 'privacy', 'story', 'story-more'] as const,
};

it('goes on with the first open question when the one it stood at is gone', () => {
  const kept = { ...told, at: 'a question we no longer ask' };
  expect(readDraft(kept, firstOpen)).toMatchObject({ at: 'feel', story: told.story });
  expect(
    readDraft({ ...kept, confirmed: true, lines: { feel: '', tried: '' }, wishes: [] }, firstOpen).at,
  ).toBe('routes');
});

it('leaves questions that are gone out of the way back', () => {
  const kept = { ...told, at: 'feel', trail: ['start', 'gone', 'who'], aside: 'gone' };
  expect(readDraft(kept, firstOpen)).toMatchObject({ at: 'feel', trail: ['start', 'who'] });
  expect(readDraft(kept, firstOpen).aside).toBeUndefined();
});

it('brings an old draft to the version of today, one version at a time', () => {
  const migrations = {
    [-1]: ({ verhaal, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, story: verhaal }),
    0: ({ story, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, story: [story] }),
  };
  const { story: _story, ...rest } = told;
  const old = { ...rest, version: -1, verhaal: 'Niemand belde terug.' };
  expect(readDraft(migrated(old, migrations), firstOpen).story).toEqual(['Niemand belde terug.']);
});

it('refuses what is no draft rather than begin anew over it', () => {
  expect(() => readDraft({ version: 99 }, firstOpen)).toThrow();
  expect(() => readDraft(undefined, firstOpen)).toThrow();
});

it('finds the draft in the state of a talk', () => {
  const dialogStack = [{ id: 'intake', state: told }];
  expect(keptDraft({ version: 1, at: '2026-12-08T10:30:00Z', dialogs: { dialogStack } })).toEqual(told);
  expect(keptDraft({ dialogStack })).toEqual(told);
  expect(keptDraft(told)).toEqual(told);
});
