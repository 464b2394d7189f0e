import { hoursInWords } from '../domain/hours-in-words.js';
import type { Settings } from '../domain/settings.js';
import type { Said, SentenceKey, Values } from '../domain/text-catalogue.js';
import type { Sentences } from '../domain/text-keys.js';
import type { Form } from '../domain/utterance.js';
import type { Staffing } from '../ports/help-work.js';

interface Greeting {
  readonly say: <Key extends SentenceKey>(key: Key, ...values: Values<Sentences[Key]>) => Said;
  readonly form: Form;
  readonly settings: Pick<Settings, 'openHours'>;
  readonly staffing: Pick<Staffing, 'mode' | 'peers'>;
}

/** What typing *mens* leads to now, for every greeting: that of the talk, and that of the page before there is one. */
export function humanSentence({ say, form, settings, staffing }: Greeting): string {
  const hours = hoursInWords(settings.openHours, form);
  const said = {
    live: () => say('mens_zin.open'),
    later: () =>
      staffing.mode === 'call_back' || hours === ''
        ? say('mens_zin.terug')
        : say('mens_zin.dicht', { hours }),
    none: () => say('mens_zin.geen'),
  }[staffing.peers]();
  return said.bubbles.join(' ');
}
