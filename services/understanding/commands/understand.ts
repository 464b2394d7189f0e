import { type GuessedIntent, guessIntent } from './command-model.js';
import { type Asked, type Intent, isMarked } from './intent.js';
import { plainWords } from '../plain-words.js';
import { notJustYes } from './yes-no-words.js';
import { isOption, mostCharacters, phrasedIntent } from './phrased-intent.js';

/** Below this a guess is content: everything that is told must stay told. */
const likely = 0.15;
/** Above this a guess outweighs a phrase that we know. */
const certain = 0.8;
/** What stops the talk, takes something back, or agrees to something, must be more than a guess. */
const grave: Readonly<Partial<Record<GuessedIntent, number>>> = {
  withdraw: 0.25,
  restart: 0.25,
  stop: 0.25,
  yes: 0.3,
};

/**
 * What a message wants: a command when the whole of it is a request to the bot, a yes or a no when it is
 * nothing else, and otherwise content. Doubt is content. Our phrases and what a model learned from labelled
 * messages are weighed together.
 */
export function understand(text: string, asked: Asked): Intent {
  const phrased = phrasedIntent(text, asked);
  const trimmed = text.trim();
  const isSettled =
    trimmed === '' ||
    trimmed.length > mostCharacters ||
    isMarked(trimmed) ||
    isOption(trimmed, asked.prompt) ||
    phrased === 'language' ||
    phrased === 'language_nl';
  if (isSettled) return phrased;
  const guess = guessIntent(trimmed, asked, phrased);
  const [best, share] = (Object.entries(guess) as [GuessedIntent, number][]).reduce((most, one) =>
    one[1] > most[1] ? one : most,
  );
  if (best === phrased) return phrased;
  if (best === 'yes' && isHalf(trimmed)) return phrased;
  if (phrased !== 'answer') return share >= certain ? best : phrased;
  return share >= (grave[best] ?? likely) ? best : 'answer';
}

/** A condition, a doubt or a question is never a yes, however much it looks like one. */
const isHalf = (text: string): boolean =>
  text.includes('?') ||
  plainWords(text)
    .split(' ')
    .some((word) => notJustYes.has(word));
