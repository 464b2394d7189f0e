import { type GuessedIntent, guessIntent } from './command-model.js';
import { type Asked, type Intent, isMarked } from './intent.js';
import { toldOfSelf } from '../person/told-of-self.js';
import { plainWords } from '../plain-words.js';
import { announcesPraise } from '../story/praise.js';
import { agreeing, notJustYes, plainYes } from './yes-no-words.js';
import { situationIn } from '../situations/situation-in.js';
import { isOption, isToldRather, mostCharacters, phrasedIntent } from './phrased-intent.js';

/** Below this a guess is content. Where something is told, more is asked of it than where one chooses. */
const likely = { freetext: 0.3, yesno: 0.25, menu: 0.3 } as const;
/** What stops the talk, takes something back or agrees to something must be more than a guess. */
const likelyGrave = { freetext: 0.55, yesno: 0.4, menu: 0.5 } as const;
/** Where something is told, a command is none when it may as well be what is told; the sooner so what cannot be undone. */
const mayBeTold = 0.3;
const mayBeToldGrave = 0.15;
const grave: ReadonlySet<Intent> = new Set(['withdraw', 'restart', 'stop']);
/** A yes may share something: it must be as good as said, the more so without a word that agrees. */
const likelyYes = 0.5;
const likelyYesUnsaid = 0.9;
/** A no may take away what was told: "is niet eerlijk toch" is told, and refuses nothing. */
const likelyNo = 0.4;
/** What somebody wants back, or where they want to go back to: one's own, not a question of ours (script §13). */
const wantsBack = /\b(?:mijn|mn|onze|ons|my|our|geld|kind|kinderen|huis|groep|home|naar me|naar mn)\b/;
const ofTheTalk = /\b(?:antwoord|vraag|vorige|stap|answer|question|previous|step|keuze|knop)\w*\b/;
/** Whoever begins with another than themselves or us tells of somebody (script §13). */
const tellsOfOthers =
  /^(?:het|t|dat|dit|ze|zij|hij|wij|we|mijn|mn|me|niemand|iemand|iedereen|alles is|de|een|er|onze|my|our|they|he|she|it|the|nobody|everyone) /;
/** "Dat ik hem wat vaker mag zien": what somebody wishes for agrees to nothing. */
const wishes =
  /^(?:dat|that) (?:ik|ze|zij|hij|we|wij|er|iemand|mijn|mn|onze|de|het|i|they|he|she|someone|my|the) /;
/** "Dit is het" ends what is told, and "dit is niet normaal" tells it: neither is a yes or a no (script §13). */
const saysNeither =
  /^(?:(?:dit|dat) (?:is|was) (?:het|m|hem)(?: wel)?(?: zo ?n beetje)?|(?:(?:nee|nou|no) )?(?:dit|dat|het|zo|this|that|it) (?:is|was|kan|s) (?:(?:toch|echt|gewoon|helemaal|ook|just|really|so) ){0,3}(?:niet|not) (?:normaal|eerlijk|menselijk|menswaardig|leuk|acceptabel|rechtvaardig|professioneel|netjes|veilig|te geloven|om aan te horen|normal|fair|human|acceptable|professional|safe)(?: (?:toch|meer|he|hoor|dit|dat|anymore))*)$/;
/** Above this a guess outweighs a phrase that we know. */
const certain = 0.7;

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
    isToldRather(trimmed) ||
    (phrased === 'answer' && announcesPraise(trimmed)) ||
    (phrased === 'answer' && situationIn(trimmed, asked.context === 'freetext') !== undefined) ||
    phrased === 'language' ||
    phrased === 'language_nl';
  if (isSettled) return phrased;
  const guess = guessIntent(trimmed, asked, phrased);
  const [best, share] = (Object.entries(guess) as [GuessedIntent, number][]).reduce((most, one) =>
    one[1] > most[1] ? one : most,
  );
  if (best === phrased) return phrased;
  if (asked.context === 'yesno' && saysNeither.test(plainWords(trimmed))) return phrased;
  if (isHalf(trimmed) && (best === 'yes' || (best === 'no' && agrees(trimmed)))) return phrased;
  if (phrased !== 'answer') return share >= certain ? best : phrased;
  // "Hoi ik ben moeder van Tim" stops nothing.
  if (grave.has(best) && toldOfSelf(trimmed).role !== undefined) return 'answer';
  if (best === 'back' && wantsBack.test(plainWords(trimmed)) && !ofTheTalk.test(plainWords(trimmed)))
    return 'answer';
  if (best === 'yes' && wishes.test(plainWords(trimmed))) return 'answer';
  if (best === 'yes') return share >= (agrees(trimmed) ? likelyYes : likelyYesUnsaid) ? best : 'answer';
  if (best === 'no' && share < likelyNo) return 'answer';
  // One word that none of our phrases knows is too little to go by.
  const isOneWord = !/\s/.test(trimmed);
  if (isOneWord && (asked.context === 'freetext' || grave.has(best))) return 'answer';
  const isTold =
    guess.answer >= (grave.has(best) ? mayBeToldGrave : mayBeTold) || tellsOfOthers.test(plainWords(trimmed));
  if (asked.context === 'freetext' && isTold) return 'answer';
  return share >= (grave.has(best) ? likelyGrave : likely)[asked.context] ? best : 'answer';
}

/** A condition, a doubt or a question is never a yes, however much it looks like one; half a yes is no no. */
const isHalf = (text: string): boolean =>
  text.includes('?') || wordsIn(text).some((word) => notJustYes.has(word));

const agrees = (text: string): boolean =>
  wordsIn(text).some((word) => plainYes.has(word) || agreeing.has(word));

const wordsIn = (text: string): readonly string[] => plainWords(text).split(' ');
