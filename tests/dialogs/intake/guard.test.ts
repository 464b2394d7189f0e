import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Anonymiser } from '../../../services/ports/anonymiser.js';
import { Conversation } from '../../support/conversation.js';
import { pathTo } from '../../support/paths.js';
import { anonymiser } from '../../support/the-anonymiser.js';

/** Sees names nor numbers, as one of long ago may have done. */
const blind: Anonymiser = { ...anonymiser, anonymise: (text) => ({ text, spans: [], risks: [] }) };

const holdsIdentifier = (text: string): boolean => anonymiser.structuredIn(text).length > 0;

const identifiers = [
  '111222333',
  'NL91 ABNA 0417 1643 00',
  '06-12345678',
  '+31 6 12 34 56 78',
  'piet.jansen@voorbeeld.nl',
  'www.voorbeeld.nl/groep',
  '@lil.moussa09',
  '1234 AB 12',
  'GV-123-X',
  'dossier 88213-J',
  '12-05-2014',
] as const;

/** A talk with a commit that refuses what the line refuses. */
async function begun(sees: Anonymiser): Promise<Conversation> {
  const talk = await new Conversation({ anonymiser: sees }).begins();
  talk.work.refuses = holdsIdentifier;
  return talk;
}

const atForward = async (sees: Anonymiser): Promise<Conversation> =>
  (await begun(sees)).says(...pathTo.forward);

/** Tells this, up to the text for the council. */
async function tells(talk: Conversation, story: string): Promise<void> {
  await talk.says('Iets vertellen', 'Ouder', 'Ja', story, 'Dit is het');
  for (let skipped = 0; talk.draft.at !== 'card' && skipped < 9; skipped += 1) await talk.says('sla over');
  await talk.says('Ja', 'Ik heb hem', 'Doorgeven aan de raad', 'Ja');
}

/** Says yes, and once more when what was refused is shown again. */
async function passesOn(talk: Conversation): Promise<void> {
  for (let times = 0; times < 2 && !talk.keys.includes('fwd.ok'); times += 1) {
    await talk.says('Zo doorgeven');
    if (talk.draft.at === 'risk') await talk.says('Laten staan');
    await talk.says('Ja');
  }
  expect(talk.keys).toContain('fwd.ok');
}

it('shows a refused text again without the number, says why, and asks for a new yes', async () => {
  const talk = await atForward(blind);
  await talk.says('Tekst aanpassen', 'Zij belde nooit terug op 06-12345678, al een jaar.');
  await talk.says('Zo doorgeven', 'Ja');
  expect(talk.work.released).toEqual([]);
  expect(talk.keys).toEqual(['fwd.refused', 'fwd.show']);
  expect(talk.words).toContain('"Zij belde nooit terug op (…), al een jaar."');
  await passesOn(talk);
  expect(talk.keys).toContain('fwd.ok');
  expect(talk.work.released.map(({ text }) => text)).toEqual(['Zij belde nooit terug op (…), al een jaar.']);
});

it('does the same with a text of which the coordinator left something out', async () => {
  const talk = await atForward(anonymiser);
  await passesOn(talk);
  await talk.says('sla over');
  talk.work.strikes('Zij belde op 06-12345678.');
  await talk.hearsNews({ what: 'text-struck' });
  await talk.says('Ja');
  expect(talk.work.agreed).toEqual([]);
  expect(talk.keys).toEqual(['fwd.refused', 'fwd.show']);
  expect(talk.words).toContain('"Zij belde op (…)."');
});

it('says in words how much of what was taken out, and nothing of it', async () => {
  const talk = await atForward(anonymiser);
  const story =
    'Mevrouw De Vries uit Tiel belde. Mevrouw De Vries belde op 06-12345678, en mevrouw Jansen ook.';
  await talk.says('Tekst aanpassen', story);
  expect(talk.heard[0]?.text).toMatch(/zonder namen\. Weggehaald: 2 namen, 1 plaats, 1 telefoonnummer\.$/);
  await talk.says('Iets weglaten', 'ook');
  expect(talk.heard[0]?.text).toMatch(/Weggehaald: 2 namen, 1 plaats, 1 telefoonnummer\.$/);
  await talk.says('Tekst aanpassen', 'Zij belde niet terug.');
  expect(talk.heard[0]?.text).toMatch(/zonder namen\.$/);
});

it('asks about everything that may give somebody away in one question', async () => {
  const talk = await atForward(anonymiser);
  await talk.says(
    'Tekst aanpassen',
    'Wij hebben een drieling, mijn man is burgemeester en ons kind heeft epilepsie.',
  );
  await talk.says('Zo doorgeven');
  expect(talk.keys).toEqual(['fwd.risk']);
  for (const part of ['drieling', 'is burgemeester', 'epilepsie']) expect(talk.words).toContain(`"${part}"`);
  await talk.says('Alles weg');
  expect(talk.words).not.toMatch(/drieling|burgemeester|epilepsie/);
  await talk.says('Zo doorgeven');
  expect(talk.draft.at).toBe('consent');
});

it.each([
  ['is seen', anonymiser],
  ['is not seen', blind],
])('passes on no number or address of anybody, also where it %s at first', async (_, sees) => {
  const start = await begun(sees);
  const word = fc.constantFrom(
    'de voogd',
    'belde',
    'op',
    'en',
    'mijn',
    'nummer',
    'mail',
    'adres',
    ',',
    '0',
    '7',
  );
  const typed = fc
    .array(fc.oneof(word, fc.constantFrom(...identifiers), fc.constantFrom(...identifiers)), {
      minLength: 1,
      maxLength: 8,
    })
    .map((words) => `Zij zei ${words.join(' ')} tegen ons.`);
  await fc.assert(
    fc.asyncProperty(typed, typed, typed, async (story, edited, addition) => {
      const talk = start.copy();
      await tells(talk, story);
      await passesOn(talk);
      await talk.says(
        'sla over',
        'sla over',
        'sla over',
        'sla over',
        'Hallo',
        'Iets toevoegen',
        addition,
        'Ja',
      );
      await passesOn(talk);
      await talk.says('sla over', 'Hallo', 'Doorgeven aan de raad', 'Ja', 'Tekst aanpassen', edited);
      await passesOn(talk);
      expect(talk.work.released).toHaveLength(3);
      for (const { text } of talk.work.released) {
        expect(holdsIdentifier(text)).toBe(false);
        for (const identifier of identifiers) expect(text).not.toContain(identifier);
      }
    }),
    { numRuns: 8 },
  );
});
