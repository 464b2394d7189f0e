import type { Option, OptionId } from '../domain/text-catalogue.js';
import { optionByPart, optionsTogether } from './option-by-part.js';
import { optionByPlace } from './option-by-place.js';
import { nearlySame, plainWords, withoutFillers } from './plain-words.js';

/** `exactly`: the words of a label or of what people also say. `nearly`: also with a slip of the finger. */
export type Closeness = 'exactly' | 'nearly';

/** The replies to a question: those that are shown, whose numbers count, and others that are understood too. */
export interface Replies {
  readonly shown: readonly Option[];
  readonly unshown?: readonly Option[];
}

export interface Matched {
  /** What was chosen, in the order in which it was said, nothing twice. */
  readonly ids: readonly OptionId[];
  /** Pieces that mean none of the options. */
  readonly rest: readonly string[];
}

interface PlainOption {
  readonly label: string;
  /** Without fillers. */
  readonly core: string;
  readonly also: readonly string[];
}

/** Most options come back with every question, word for word; what people type is not among them. */
const plainOptions = new WeakMap<Option, PlainOption>();

function plainOption(option: Option): PlainOption {
  const before = plainOptions.get(option);
  if (before) return before;
  const label = plainWords(option.label);
  const plain = { label, core: withoutFillers(label), also: option.also.map(plainWords) };
  plainOptions.set(option, plain);
  return plain;
}

/** "Ja maar", "ja, als het anoniem blijft": a yes that waits for something is none (script §13). "Doe maar" is one. */
const isHesitant = (words: string): boolean =>
  /^(?:ja|jawel|jep|oke?|prima|goed|yes|yeah|okay|sure)(?: \p{L}+)? (?:maar|als|mits|tenzij|but|if|unless)\b/u.test(
    words,
  ) && !/\b(?:doe|zeg|stuur|ga|geef|toe|laat|kom|vertel) maar$/.test(words);

function matchOne(text: string, replies: Replies, closeness: Closeness): OptionId | undefined {
  const words = plainWords(text);
  if (words === '') return undefined;
  if (isHesitant(words)) return undefined;
  const core = withoutFillers(words)
    .replace(/ ?\b(?:dat|zo|helemaal)\b ?/g, ' ')
    .trim()
    .replace(/^(?:(?:naar|met|via|aan|to|with) )?(?:de|het|een|the|an?) (?=.)/, '');
  const options = [...replies.shown, ...(replies.unshown ?? [])].map((option) => ({
    id: option.id,
    ...plainOption(option),
  }));
  const says = (said: string) => said === words || said === core;
  const exact =
    options.find(({ label }) => says(label)) ??
    options.find(({ also }) => also.some(says)) ??
    options.find((option) => option.core === core);
  if (exact) return exact.id;
  // "ja dat klopt", "nee dat was het": the yes or no leads up to the answer.
  const [, before, after] = /^(ja|nee|yes|no) (.+)$/.exec(core) ?? [];
  if (before && after) {
    const id = matchOne(after, replies, closeness);
    return contradicts(before, id) ? undefined : id;
  }
  const inWords = closeness === 'nearly';
  const placed = optionByPlace(core, replies.shown, inWords) ?? optionByPlace(words, replies.shown, inWords);
  if (placed || closeness === 'exactly') return placed;
  const near = options.filter(({ label, also }) =>
    [label, ...also].some((said) => nearlySame(said, words) || nearlySame(said, core)),
  );
  if (near.length > 0) return near.length === 1 ? near[0]?.id : undefined;
  return optionByPart(words, replies.shown);
}

/** "nee klopt" is neither a yes nor a no. */
const contradicts = (before: string, id: OptionId | undefined): boolean =>
  id === (before === 'ja' || before === 'yes' ? 'reply.no' : 'reply.yes');

/**
 * Which of the options a person means: by label, by other words for it, by number or letter, one or several
 * with a comma, a new line or *en* between them. Labels that have *en* in them stay whole.
 */
export function matchReply(text: string, replies: Replies, closeness: Closeness): Matched {
  const ids = new Set<OptionId>();
  const rest: string[] = [];
  const whole = matchOne(text, replies, closeness);
  if (whole) return { ids: [whole], rest };
  const together = optionsTogether(withoutFillers(plainWords(text)), replies.shown);
  if (together.length > 0) return { ids: together, rest };
  for (const piece of text.split(/[,;\n]+/).filter((part) => plainWords(part) !== '')) {
    const id = matchOne(piece, replies, closeness);
    const several = id ? [id] : matchAll(piece.split(/ (?:en|and|plus) |[&+]/i), replies, closeness);
    for (const one of several) ids.add(one);
    if (several.length === 0) rest.push(piece.trim());
  }
  return { ids: [...ids], rest };
}

/** All of the pieces as options, or none when one of them is not. */
function matchAll(pieces: readonly string[], replies: Replies, closeness: Closeness): OptionId[] {
  const ids = pieces.map((piece) => matchOne(piece, replies, closeness));
  return ids.every((id) => id !== undefined) ? ids : [];
}
