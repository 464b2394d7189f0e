import type { Said } from '../../services/domain/text-catalogue.js';
import { nameless } from './nameless.js';
import { withProposals } from './proposals.js';
import { type CardLine, cardLines, type Draft, type OwnLine } from './draft.js';
import type { Around } from './step.js';

/** Letters of the story on the card, and of each other line; longer is cut where a sentence ends. */
const storyOnCard = 1200;
const lineOnCard = 300;

/** Whole sentences up to so many letters; a first sentence that is longer is cut between words. */
export function shortened(text: string, limit: number): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= limit) return words;
  const start = words.slice(0, limit);
  const sentences = /^.*[.?!…](?= )/.exec(`${start} `)?.[0];
  const lastSpace = start.lastIndexOf(' ', limit - 2);
  return sentences ?? `${start.slice(0, lastSpace > 0 ? lastSpace : limit - 2)} …`;
}

/** The story as one text, with each message as its own sentence or sentences. */
const wholeStory = ({ story, event = '' }: Draft): string =>
  [...story, event]
    .filter((message) => message.trim() !== '')
    .map((message) => message.trim())
    .map((message) => (/[.?!…]$/.test(message) ? message : `${message}.`))
    .join(' ');

const goodWords = ({ lines: { good = '' }, goodHow = '' }: Draft): string =>
  [good, goodHow].filter((words) => words !== '').join(' ');

/** The person's own words on a line, all of them; empty when there are none. */
export function ownWords(draft: Draft, line: OwnLine): string {
  if (line === 'good') return goodWords(draft);
  // Whoever turns out to be the youngster has no child here.
  if (line === 'child' && draft.role === 'youth') return '';
  return draft.lines[line] ?? (line === 'what' ? wholeStory(draft) : '');
}

/**
 * The same as the card shows it: without names of people, and a long story shortened until the person asks for
 * their own words.
 */
export function wordsOnCard(draft: Draft, line: OwnLine, around: Around): string {
  const isStory = line === 'what' && draft.lines.what === undefined && draft.card !== 'own-words';
  if (!isStory) return nameless(ownWords(draft, line), draft, around);
  // Names take time to find, and most of a very long story is not shown.
  const beginning = shortened(ownWords(draft, line), 2 * storyOnCard);
  return shortened(nameless(beginning, draft, around), storyOnCard);
}

/** The wishes in words: those that were chosen, and the person's own. */
export function wishWords({ wishes = [], ownWish }: Draft, around: Around): string {
  const chosen = wishes.map((wish) => around.label(`wish.${wish}` as 'wish.unknown'));
  return [...chosen, ...(ownWish ? [ownWish] : [])].join(', ');
}

/** What a line says, for the card and for correcting it; empty when there is nothing to say. */
export function lineWords(told: Draft, line: CardLine, around: Around): string {
  const draft = withProposals(told, around.now);
  if (line === 'care') return draft.care ? around.label(`care.${draft.care}` as 'care.other') : '';
  if (line === 'theme')
    return (
      draft.ownTheme ??
      draft.themes.map((theme) => around.label(`theme.${theme}` as 'theme.other')).join(', ')
    );
  if (line === 'wish') return nameless(wishWords(draft, around), draft, around);
  return wordsOnCard(draft, line, around);
}

/** The lines that have something to say, in the order of the card. */
export const filledLines = (draft: Draft, around: Around): readonly CardLine[] =>
  cardLines.filter((line) => lineWords(draft, line, around) !== '');

/** The card: *label:* value, in the person's own words; lines that are empty are left out (script §6). */
export function summaryCard(draft: Draft, around: Around): Said {
  const lines = cardLines.flatMap((line) => {
    const words = lineWords(draft, line, around);
    if (words === '') return [];
    const limit = line === 'what' ? Infinity : lineOnCard;
    return [`${around.label(`summary.${line}`)}: ${shortened(words, limit)}`];
  });
  return around.say('sum.card', { summary_lines: lines.join('\n') });
}
