import { expect, it } from '@jest/globals';
import { textEntries } from '../../../data/text/text-entries.js';
import type { StepId } from '../../../dialogs/intake/step-ids.js';
import { Conversation } from '../../support/conversation.js';
import { conversationAt } from '../../support/paths.js';

/** How each text comes to be said: at which question, and after which messages. */
const saidAfter: Readonly<Record<string, readonly [StepId, ...string[]]>> = {
  'info.file': ['story', 'komt dit in mijn dossier?'],
  'info.against': ['story', 'kan dit tegen mij gebruikt worden?'],
  'info.punish': ['story', 'krijg ik hier straf voor?'],
  'info.vt': ['story', 'bellen jullie veilig thuis?'],
  'info.parents_off': ['story', 'horen mijn ouders dit?'],
  'info.nogezag': ['story', 'mag dit ook zonder gezag?'],
  'info.kids': ['story', 'kan het ook over twee kinderen gaan?'],
  'info.cost': ['story', 'kost dit geld?'],
  'info.read_off': ['story', 'wie heeft mijn verhaal gelezen?'],
  'info.line_off': ['story', 'waar kan ik klagen over deze lijn?'],
  'x.who': ['story', 'wie leest dit mee?'],
  'x.advice': ['story', 'mag de voogd dat zomaar?'],
  'x.abusive1': ['feel', 'kutbot'],
  'x.abusive2': ['feel', 'kutbot', 'kutbot'],
  'x.abusive3': ['feel', 'kutbot', 'kutbot', 'kutbot'],
  'x.gibberish1': ['story', 'asdfghjkl'],
  'x.gibberish2': ['story', 'asdfghjkl', 'qwertyui'],
  'x.otherlang_off': ['story', 'Merhaba, yardım istiyorum'],
  'x.offtopic': ['feel', 'vertel eens een mop'],
  'x.otherorg': ['story', 'Veilig Thuis heeft een melding gedaan zonder iets te vragen.'],
  'x.test': ['feel', 'dit is een test'],
  'x.thanks': ['feel', 'dank je wel'],
  'x.thanks_end': ['bye', 'dank je wel'],
  'x.noted': ['age', 'ze hebben mijn telefoon afgepakt zonder reden'],
  'x.noted_apart': [
    'forward-edit',
    'mijn stiefvader slaat me al jaren',
    'Ik ben veilig, ga verder',
    'Verder',
  ],
  'x.choose1': ['routes', 'blauw'],
  'x.choose2': ['start', 'blauw', 'groen'],
};

/** Said elsewhere, or not yet. */
const notHere: Readonly<Record<string, string>> = {
  'info.behind': 'only where the settings say who pays; below',
  'info.line': 'only where the settings have a second contact; below',
  'info.parents': 'it speaks of a mediator, and there is none yet',
  'info.read': 'nobody can open a story yet, so there is no list',
  'x.otherlang': 'it offers to look for an interpreter, and there is none',
  'x.compliment': 'a positive start asks for it in its own words',
  'x.silence': 'after three minutes of silence',
  'x.silence2': 'after fifteen minutes of silence',
  'x.remind': 'after days, over a channel that can remind',
};

const isHere = (key: string): boolean => /^(?:x|info)\./.test(key) && !key.startsWith('x.otherlang.');

it('is known of every text whether it can be said today', () => {
  expect(Object.keys(textEntries).filter(isHere).toSorted()).toEqual(
    [...Object.keys(saidAfter), ...Object.keys(notHere)].toSorted(),
  );
});

it.each(Object.entries(saidAfter))('%s is said', async (key, [step, ...messages]) => {
  const talk = await conversationAt(step);
  await talk.says(...messages);
  expect(talk.keys).toContain(key);
});

it('the texts that wait for a setting are said with it', async () => {
  const settings = { payer: 'De gemeente', secondContact: 'tweede@zorgplein.example' };
  const talk = await new Conversation({ settings }).begins();
  await talk.says('wie betaalt dit?');
  expect(talk.keys).toContain('info.behind');
  await talk.says('waar kan ik klagen over deze lijn?');
  expect(talk.keys).toContain('info.line');
});
