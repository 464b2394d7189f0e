import { catalogue as texts } from '../../../data/text/catalogue.js';
import { settingsSchema } from '../../../services/domain/settings.js';
import type { Said, SentenceKey } from '../../../services/domain/text-catalogue.js';
import type { AnswerKind, Form } from '../../../services/domain/utterance.js';
import type { Bubble, Script } from './scripted-line.js';

export const settings = settingsSchema.parse({ organisation: 'Jeugdhulp De Boomgaard' });
export const code = 'K7QF-2M9X-T4VB-8RWN';

/** What the catalogue says, as the bubbles of one turn; the last one asks. */
function bubbles({ key, bubbles: said, replies }: Said, answer: AnswerKind = 'one'): Bubble[] {
  return said.map((text, index) => ({
    key,
    text,
    ...(text.includes(code) && { code }),
    ...(index === said.length - 1 && {
      answer: replies.length > 0 ? answer : 'text',
      replies: replies.map(({ label }) => ({ label, value: label })),
    }),
  }));
}

/** A short talk that shows every kind of answer; what somebody says chooses what comes back. */
export const script: Script = {
  greet: (form) => [
    ...bubbles(
      texts.say('start.hello', form, {
        lijn: settings.line,
        org: settings.organisation,
        mens_zin: texts.say('mens_zin.geen', form).bubbles.join(' '),
      }),
    ).map(({ answer: _, ...bubble }) => bubble),
    ...bubbles(texts.say('start.choose', form)),
  ],
  reply(said, form) {
    if (said.kind === 'form') return bubbles(texts.say('cmd.language', form));
    const { text } = said;
    const label = (key: 'reply.tell' | 'role.parent') => texts.label(key, form);
    if (text === label('reply.tell')) return bubbles(texts.say('who.ask', form));
    if (text === label('role.parent')) return bubbles(texts.say('theme.list', form), 'many');
    if (text === 'code') return bubbles(texts.say('sum.ok', form, { code }));
    if (text === 'cijfer') return bubbles(texts.say('close.heard', form), 'score');
    if (text === 'wis') return bubbles(texts.say('wd.erased', form, { backup_date: '6 december' }));
    return bubbles(texts.say('story.ask', form));
  },
};

/** The bubbles of a text, for what a test expects to see. */
export const said = (key: SentenceKey, form: Form = 'u'): readonly string[] =>
  texts.say(key as 'start.choose', form).bubbles;
