import { plainWords } from '../plain-words.js';
import { type Asked, type Command, type Context, type Intent, intents, isMarked } from './intent.js';
import { phrasePattern, spaced, wordsOf } from './phrase-pattern.js';
import { classes, phrases, toldRather } from './phrases.js';
import { type Clause, isKnown, spokenClauses, withoutFillers } from './spoken-words.js';
import { yesOrNo } from './yes-no.js';

/** A request to the bot is short: whatever is longer is content, and is read no further. */
export const mostCharacters = 160;
const mostWords = 16;

const commands = intents.filter((intent): intent is Command => !['yes', 'no', 'answer'].includes(intent));
const patterns = new Map(
  commands.map((command) => {
    const { anywhere, atChoice = '' } = phrases[command];
    const all = `${anywhere}\n${atChoice}`;
    return [
      command,
      {
        anywhere: phrasePattern(anywhere, classes),
        atChoice: phrasePattern(all, classes),
        // A phrase is the whole of what is said: with one word that stands in none, no phrase needs to be tried.
        words: new Set(wordsOf(all, classes)),
      },
    ] as const;
  }),
);

type CommandPattern = Readonly<Record<'anywhere' | 'atChoice', RegExp>> & {
  readonly words: ReadonlySet<string>;
};

const aStory = phrasePattern(toldRather);

/** A wish about one's own life, also where it sounds like a request to the bot ("ik wil terug"). */
export const isToldRather = (text: string): boolean => aStory.test(spaced(spokenClauses(text).flat()));

/** Why somebody asks: beside a command, these change nothing. */
const reasons = phrasePattern(
  `
ik (durf|kan|wil|hoef|red|vertrouw) [(dit|het|je|er|hier)] niet [(meer|verder|zo|goed|mee)] [verder]
[(want|omdat|because|cause)] [(ik|het|dit|dat|i|im|its)] [(ben|is|heb|wordt|word|vind|am|have)] [(het|dit|me|een beetje)] [(te|heel|erg|zo|nogal|very|so|too)] (moe|laat|moeilijk|veel|bang|druk|lang|spijt|klaar|kapot|zat|tijd|stom|eng|spannend|tired|late|busy|hard|much|scared|geen tijd|vervelend|onzin|saai|verkeerd|fout|mis)
(alles|dit|dat|het|er) [(is|was|gaat|klopt)] [(allemaal|helemaal)] (fout|verkeerd|mis|niet|niks van)
(dit|dat|het) (klopt|werkt|gaat|hoeft|lukt|helpt) [(me|zo)] niet [(meer|zo)]
ik heb [er] (spijt|geen zin|geen tijd|spijt van) [(meer|in|van|nu)]
(wacht|wait|ho|okay|momentje|foutje|oeps|dank je|dank je wel|thank you|hold on|excuus|pardon|nevermind|laat maar|tot zo|prima|fijn|jammer|super|top|beste)
ik (ben|ging|ga) (van gedachten veranderd|twijfelen)
(ik heb|heb) me bedacht
i (changed my mind|regret it|regret this|dont dare|dont want this anymore)
ik moet (gaan|weg|zo weg)`,
  classes,
);

/** What tells of the past or of other people: beside a command word it makes a story of it. */
const tells =
  /^(?:was|waren|had|hadden|zei|zeiden|riep|ging|gingen|werd|werden|toen|kwam|moest|mocht|wilde|deed|deden|kreeg|bleef|dat|ge[a-z]{3,}[dtn]|[a-z]{3,}(?:te|de)|hij|ze|zij|hun|said|told|he|she|they|went|did|then|would)$/;

/**
 * What a message wants by the phrases we know: a command when the whole of it is a request to the bot, a yes
 * or a no when it is nothing else, and otherwise content.
 */
export function phrasedIntent(text: string, { context, prompt }: Asked): Intent {
  const trimmed = text.trim();
  if (trimmed.length > mostCharacters) return 'answer';
  if (/^\?+$/.test(trimmed)) return 'help';
  const marked = isMarked(trimmed);
  if (!marked && context === 'menu' && isOption(trimmed, prompt)) return 'answer';
  const clauses = spokenClauses(trimmed);
  if (clauses.reduce((sum, clause) => sum + clause.length, 0) > mostWords) return 'answer';
  if (!marked && onlyThanks.test(`${clauses.flat().join(' ')} `)) return 'answer';
  return commandOf(clauses, marked ? 'menu' : context) ?? yesOrNo(clauses, context, prompt) ?? 'answer';
}

/** Politeness around a request changes nothing; by itself it asks for nothing. */
const onlyThanks =
  /^(?:(?:heel|erg|super|oke|ok) )*(?:dank|dankje|dankjewel|bedankt|thanks|thank|thx|merci) (?:(?:je|you|wel|hoor|alvast|so|very|much|a|lot|zeer) )*$/;

function commandOf(clauses: readonly Clause[], context: Context): Command | undefined {
  const whole = commandIn(clauses.flat(), context);
  if (whole) return whole;
  const heard = clauses
    .flatMap((clause) => inParts(clause, context))
    .map((clause) => ({ clause, command: commandIn(clause, context) }));
  const found = new Set(heard.flatMap(({ command }) => command ?? []));
  const rest = heard.filter(({ command }) => command === undefined).map(({ clause }) => clause);
  // "wis alles en begin opnieuw" is one wish, and asks before it erases.
  if (found.has('restart')) found.delete('withdraw');
  const first = commands.find((command) => found.has(command));
  if (first === undefined) return undefined;
  const others = rest.filter((clause) => !isBeside(clause, context));
  if (others.length === 0) return first;
  // "wis alles, mijn moeder leest mee": what follows is why.
  const isGrave = first === 'withdraw' || first === 'stop';
  const said = others.flat();
  const isWhy = heard[0]?.command === first && said.length <= 7 && !said.some((word) => tells.test(word));
  return isGrave &&
    isWhy &&
    (first === 'withdraw' || context !== 'freetext' || /^(?:ik|mijn|er)$/.test(said[0] ?? ''))
    ? first
    : undefined;
}

const joints = new Set('ik want omdat en maar because and i im tot doei bye dus dan dag'.split(' '));

/** "ik ga eten ik kom later terug" is two things said in one breath. */
function inParts(words: Clause, context: Context): readonly Clause[] {
  if (commandIn(words, context)) return [words];
  for (let at = words.length - 1; at > 0; at -= 1) {
    if (!joints.has(words[at] ?? '')) continue;
    const [before, after] = [words.slice(0, at), words.slice(at)];
    const hasCommand = [before, after].some((part) => commandIn(part, context) !== undefined);
    if (hasCommand && [before, after].every((part) => commandIn(part, context) ?? isBeside(part, context)))
      return [before, after];
  }
  return [words];
}

const leadIn = new Set('ja nee oke yes no nope nah ok okay jawel yeah wacht wait ho'.split(' '));
const withoutLeadIn = (words: Clause): Clause => {
  const from = words.findIndex((word) => !leadIn.has(word));
  return from < 0 ? words : words.slice(from);
};

/** The command that words are, once politeness and a leading yes or no are gone. */
function commandIn(words: Clause, context: Context): Command | undefined {
  const which = context === 'freetext' ? 'anywhere' : 'atChoice';
  const core = withoutFillers(words);
  if (!core.every(isKnown)) return undefined;
  const said = [words, core, withoutLeadIn(words), withoutLeadIn(core)].filter(({ length }) => length > 0);
  if (context === 'freetext' && said.some((form) => aStory.test(spaced(form)))) return undefined;
  for (const command of commands) {
    if (said.some((form) => isSaid(form, patterns.get(command), which))) {
      // A no to a question that asks for one, and not a wish to skip or to stop.
      if (context === 'yesno' && yesOrNo([words], context, '') === 'no') continue;
      return command;
    }
  }
  return undefined;
}

const isSaid = (
  words: Clause,
  pattern: CommandPattern | undefined,
  which: 'anywhere' | 'atChoice',
): boolean =>
  pattern !== undefined &&
  words.every((word) => pattern.words.has(word)) &&
  pattern[which].test(spaced(words));

const isBeside = (clause: Clause, context: Context): boolean => {
  const core = withoutLeadIn(withoutFillers(clause));
  return (
    core.every((word) => leadIn.has(word)) ||
    reasons.test(spaced(core)) ||
    reasons.test(spaced(clause)) ||
    yesOrNo([clause], context, '') !== undefined
  );
};

/** Whether the words are one of the options between brackets, or its number. */
export function isOption(text: string, prompt: string): boolean {
  const said = plainWords(text);
  const options = /\[([^[\]]*)\]\s*$/.exec(prompt)?.[1]?.split(/,\s*(?=\d)/) ?? [];
  return said !== '' && options.some((option) => said === plainWords(option.replace(/^\d+\s/, '')));
}
