import { quoteOf } from '../../../services/understanding/story/story-of.js';
import type { Draft } from '../draft.js';
import type { Around } from '../step.js';
import { probeStep } from './probe.js';

/** A few of the person's own words that say little yet; never a name. */
function vagueWords({ story }: Draft, { anonymiser }: Around): string | undefined {
  return story
    .map((message) => quoteOf(message, anonymiser.anonymise(message).spans))
    .find((quote) => quote !== undefined);
}

/** What happened, when the story does not say it yet. */
export const what = probeStep({
  id: 'what',
  probe: 'what',
  ask(draft, around) {
    const { say } = around;
    const quote = vagueWords(draft, around);
    return quote === undefined
      ? { ask: say('probe.what1'), tells: true }
      : { ask: say('probe.what2', { quote }), again: say('again.probe.what2', { quote }), tells: true };
  },
});
