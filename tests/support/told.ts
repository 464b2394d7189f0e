import { createAnonymiser } from '../../services/anonymisation/create-anonymiser.js';
import type { Form } from '../../services/domain/utterance.js';
import { loadGazetteers } from '../../data/gazetteers/index.js';
import { Conversation } from './conversation.js';

const anonymiser = createAnonymiser(loadGazetteers());

/** What a parent, a youngster and an English speaking parent say before their story. */
export const beforeStory: Readonly<Record<Form, readonly string[]>> = {
  u: ['Iets vertellen', 'Ouder', 'Ja'],
  je: ['Iets vertellen', 'Jongere', '15', 'Ja'],
  en: ['Tell my story', 'Parent', 'Yes'],
};
export const skip: Readonly<Record<Form, string>> = { u: 'Sla over', je: 'Sla over', en: 'Skip' };
const enough: Readonly<Record<Form, string>> = { u: 'Dit is het', je: 'klaar', en: "That's it" };

/** A talk with names read as they are in earnest, just begun. */
export const newTalk = (form: Form = 'u'): Promise<Conversation> =>
  new Conversation({ form, anonymiser }).begins();

/** Somebody told this, and nothing else yet. */
export const told = async (form: Form, ...story: readonly string[]): Promise<Conversation> =>
  (await newTalk(form)).says(...beforeStory[form], ...story, enough[form]);

/** Somebody told this, skipped every question and sees the card. */
export async function cardOf(form: Form, ...story: readonly string[]): Promise<Conversation> {
  const talk = await told(form, ...story);
  for (let skipped = 0; talk.draft.at !== 'card' && skipped < 6; skipped += 1) await talk.says(skip[form]);
  return talk;
}

/** The line of the card that begins with this label; empty when it is not there. */
export const lineOf = (talk: Conversation, label: string): string =>
  talk.words
    .split('\n')
    .find((line) => line.startsWith(`${label}: `))
    ?.slice(label.length + 2) ?? '';
