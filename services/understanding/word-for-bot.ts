import { phrasePattern, spaced } from './commands/phrase-pattern.js';
import { plainWords, withoutFillers } from './plain-words.js';

/** Said alone while a volunteer is there, these are for the bot (script §8): the bot back, somebody else, the end. */
export type WordForBot = 'bot' | 'other' | 'end';

const patterns: Readonly<Record<WordForBot, RegExp>> = {
  bot: phrasePattern(
    '[(ik wil|geef me|i want|give me)] [(weer|terug|back)] [(naar|to|met|with)] [(de|the)] (bot|chatbot) [(terug|back)]',
  ),
  other: phrasePattern(`
[(ik wil|ik wil graag|mag ik|kan ik|i want|can i)] [(liever|rather)] [(met|naar|to|talk to)] (iemand anders|een ander|een andere vrijwilliger|someone else|somebody else|another volunteer) [(spreken|praten)]
[(i would|id)] rather talk to (someone else|somebody else)`),
  end: phrasePattern('(stop|stoppen) [(met|with)] [(het|de|deze|dit|the|this)] [(gesprek|chat)]'),
};

const words: readonly WordForBot[] = ['bot', 'other', 'end'];

/**
 * Which of those words a message is. Only when it is nothing else: whoever says *stop* within a sentence says it
 * to the volunteer.
 */
export function wordForBot(text: string): WordForBot | undefined {
  const said = spaced(withoutFillers(plainWords(text)).split(' '));
  return words.find((word) => patterns[word].test(said));
}
