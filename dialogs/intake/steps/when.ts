import { plainWords } from '../../../services/understanding/plain-words.js';
import type { Around, Reply } from '../step.js';
import { probeStep } from './probe.js';

/** What was typed; the label when only its number was. */
function timeIn({ one, text }: Reply, { option }: Around): string {
  if (!one?.startsWith('reply.')) return text;
  const { label, also } = option(one as 'reply.this_week');
  return [label, ...also].map(plainWords).includes(plainWords(text)) ? text : label;
}

/** Roughly when it was: one of the answers, or a day in own words. */
export const when = probeStep({
  id: 'when',
  probe: 'when',
  again: 'again.probe.when',
  ask: (_draft, { say }) => ({ ask: say('probe.when'), tells: true }),
  words: timeIn,
});
