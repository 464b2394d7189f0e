import type { LabelKey, OptionId } from '../../services/domain/text-catalogue.js';
import { matchReply } from '../../services/understanding/match-reply.js';
import { plainWords } from '../../services/understanding/plain-words.js';
import { slotsOf } from '../../services/understanding/story/story-of.js';
import { timeTold } from '../../services/understanding/story/time-told.js';
import { wishesSaid } from '../../services/understanding/story/wishes-said.js';
import { themeIds, wishIds } from '../../services/understanding/themes/ids.js';
import { nameOf } from './choices.js';
import { type Draft, type OwnLine, ownLines } from './draft.js';
import { dayIn, withProposals } from './proposals.js';
import type { Around } from './step.js';
import { ownWords } from './summary.js';
import { wordCount } from './told.js';

/** A longer text is not a correction of one line. */
const longest = 300;

/**
 * A correction typed straight at the card, put on the line that it is about (script §6).
 *
 * @returns `undefined` when that is not clear: then it is asked, and nothing was changed.
 */
export function corrected(text: string, draft: Draft, around: Around): Draft | undefined {
  const said = text.length > longest ? '' : withoutLeadIn(text);
  if (said === '') return undefined;
  for (const read of [denied, exchanged, chosen, dated, personNamed, felt]) {
    const changed = read(said, draft, around);
    if (changed) return changed;
  }
  return undefined;
}

const leadIn =
  /^(?:\s|[,.!]|(?:nee|neen|nou|en|and|ja|jawel|hm+|sorry|wacht|bijna|no|nope|yes|well|wait|almost|actually|(?:dat |dit |het )?klopt (?:niet|bijna)(?: helemaal)?|not (?:quite|right)|that[’']?s (?:not right|wrong)|maar|but|eigenlijk)(?![\p{L}\p{N}]))+/iu;

/** "Ja, maar het was in maart" is about March. */
const withoutLeadIn = (text: string): string =>
  text
    .replace(/^\s*(?:het|dit|dat) klopt niet dat/i, 'niet waar dat')
    .replace(leadIn, '')
    .trim()
    .replace(/(?<![\s.!])[\s.!]+$/, '');

const withLine = (draft: Draft, line: OwnLine, words: string): Draft => ({
  ...draft,
  lines: { ...draft.lines, [line]: words },
});

const escaped = (words: string): string =>
  words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+');

/** As a word or words by themselves, not as a piece of a longer one. */
const standing = (pattern: string): string => `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;

const article = /^(?:de|het|een|'?t|the|an?|mijn|mn|m['’]n|me|onze|ons|my|our) /i;

/** In every own line where the old words stand, the new ones; `undefined` when they stand nowhere. */
function replacedIn(draft: Draft, before: string, after: string): Draft | undefined {
  const from = before.replace(article, '');
  if (from.length < 2) return undefined;
  const old = new RegExp(`(?:${standing(article.source.slice(1, -1))} )?${standing(escaped(from))}`, 'giu');
  const lines = ownLines.filter((line) => ownWords(draft, line).search(old) >= 0);
  if (lines.length === 0) return undefined;
  const inPlace = (found: string): string => {
    const words = article.test(after) ? after : `${article.exec(found)?.[0] ?? ''}${after}`;
    return /^\p{Lu}/u.test(found) ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
  };
  return lines.reduce(
    (left, line) => withLine(left, line, ownWords(left, line).replace(old, inPlace)),
    draft,
  );
}

const contrasts: readonly (readonly [RegExp, 'old first' | 'new first'])[] = [
  [
    /^(?:(?:het|'?t|dat|dit|it|that) (?:was|is|ging|gaat)(?: over)? |ik (?:was|ben) |i (?:was|am) )?(?:niet|geen|not) (.{2,80}?),? (?:maar|wel|but) (?:(?:om|over|het was|it was) )?(.{2,80})$/i,
    'old first',
  ],
  [/^(.{2,80}?) (?:moet|must|should) (.{2,80}?) (?:zijn|worden|be)$/i, 'old first'],
  [
    /^(?:(?:het|'?t|dat|dit|it|that) (?:was|is) )?(.{2,80}?)(?:,? en niet|, niet|,? in plaats van|,? and not|, not|,? instead of) (.{2,80})$/i,
    'new first',
  ],
];

/** "Niet de voogd maar de mentor", "een week moet een maand zijn": within the lines, or a theme for another. */
function exchanged(said: string, draft: Draft, around: Around): Draft | undefined {
  for (const [pattern, order] of contrasts) {
    const [, one = '', other = ''] = pattern.exec(said) ?? [];
    if (one === '') continue;
    const [before, after] = order === 'old first' ? [one, other] : [other, one];
    const changed =
      replacedIn(draft, before, after) ??
      chosen(after, draft, around) ??
      dated(after, draft, around) ??
      personNamed(after, draft) ??
      felt(after, draft);
    if (changed) return changed;
  }
  return undefined;
}

/** Lines with an answer of a few words: such a line can go as a whole. */
const answers = [
  'feel',
  'child',
  'tried',
  'when',
  'who',
  'now',
  'small',
] as const satisfies readonly OwnLine[];
const smallWords = new Set(
  'ik ben was wij we zijn waren het is dat er niet waar over gaat heel erg zo daar van i am are were the it that not true about very so'.split(
    ' ',
  ),
);

/** "Het klopt niet dat ik boos ben": the sentence with those words goes, and what is said instead comes. */
function denied(said: string, draft: Draft): Draft | undefined {
  const [, what = '', instead = ''] =
    /^(?:niet waar dat|(?:it is|it[’']s) not true that|ik (?:ben|was) (?:helemaal )?niet|i (?:am|was) not) ([^,;]{2,120})(?:[,;]\s{0,3}|$)(\S.*)?$/i.exec(
      said,
    ) ?? [];
  if (what === '' || /^(?:maar|but) /i.test(instead) || / (?:maar|but) /i.test(what)) return undefined;
  const words = plainWords(what)
    .split(' ')
    .filter((word) => !smallWords.has(word));
  if (words.length === 0) return undefined;
  const isDenied = (sentence: string): boolean => {
    const told = plainWords(sentence).split(' ');
    return words.every((word) => told.includes(word));
  };
  const line = answers.find((one) => sentencesOf(ownWords(draft, one)).some(isDenied));
  if (line === undefined) return undefined;
  const left = sentencesOf(ownWords(draft, line)).filter((sentence) => !isDenied(sentence));
  const changed = withLine(draft, line, [...left, instead].join(' ').trim());
  return ownLines.some((one) => ownWords(changed, one) !== '') ? changed : undefined;
}

const sentencesOf = (text: string): readonly string[] =>
  text.match(/[^.!?\n]+[.!?]*/g)?.map((part) => part.trim()) ?? [];

const aboutIt =
  /^(?:het|dit|dat|it|this) (?:gaat|ging|is|was) (niet |not )?(?:alleen )?(?:over |om |about )?/i;

/** "Toch ook excuses" takes nothing away. */
const besides = /^(?:toch |en |dan )?(?:ook|also)(?: nog| graag)? /i;

/** Theme, kind of help or wish by their own names: "het gaat over veiligheid", "uitleg en excuses". */
function chosen(said: string, draft: Draft, { option, now }: Around): Draft | undefined {
  const isNot = Boolean(aboutIt.exec(said)?.[1]);
  const [also = ''] = besides.exec(said) ?? [];
  const words = said
    .slice(also.length)
    .replace(aboutIt, '')
    .replace(/^ik (?:wil|zou) (?:graag )?|^i (?:want|would like) /i, '')
    .replace(article, '');
  const among = (keys: readonly LabelKey[]): readonly string[] => {
    const { ids, rest } = matchReply(words, { shown: [], unshown: keys.map(option) }, 'exactly');
    return rest.every((piece) => plainWords(piece) === 'klaar' || plainWords(piece) === 'done')
      ? ids.map((id: OptionId) => nameOf(id))
      : [];
  };
  const themes = among(themeIds.filter((id) => id !== 'other').map((id) => `theme.${id}` as const));
  if (themes.length > 0) {
    const left = withProposals(draft, now).themes.filter((theme) => !themes.includes(theme));
    if (isNot) return { ...draft, themes: left.length > 0 ? left : ['other'], ownTheme: undefined };
    return { ...draft, themes: [...themes].slice(0, 3), ownTheme: undefined };
  }
  if (isNot) return undefined;
  const wishes = among(wishIds.map((id) => `wish.${id}` as const));
  if (wishes.length > 0) {
    if (also === '') return { ...draft, wishes: [...wishes], ownWish: undefined };
    return { ...draft, wishes: [...new Set([...(withProposals(draft, now).wishes ?? []), ...wishes])] };
  }
  const plain = wishesSaid(said);
  if (plain.length > 0) return { ...draft, wishes: [...plain], ownWish: undefined };
  const [care, ...others] = among(careKeys);
  return care !== undefined && others.length === 0 && wordCount(said) > 1 && aboutIt.test(said)
    ? { ...draft, care }
    : undefined;
}

const careKeys = [
  'care.protection',
  'care.home',
  'care.group',
  'care.foster',
  'care.local_team',
  'care.treatment',
] as const satisfies readonly LabelKey[];

const wasAt =
  /^(?:het|dat|dit|it|that|this) (?:was|is|gebeurde|ging|speelde|begon|happened|started)(?: (?:al|pas|wel|om|op|just))? ?/i;

/** "Nee, vorige week": a time with hardly anything beside it. */
function dated(said: string, draft: Draft, { now }: Around): Draft | undefined {
  const when = said.replace(wasAt, '').trim();
  const time = timeTold(when, dayIn(now));
  if (time === undefined || wordCount(when) - wordCount(time) > 3 || slotsOf(when).has('feel'))
    return undefined;
  return withLine(draft, 'when', when);
}

const kin =
  /^(?:mijn|mn|m['’]n|onze|ons|my|our) (?:oudste |jongste |eldest |youngest )?(?:zoon(?:tje)?|dochter(?:tje)?|kind|pleeg(?:kind|zoon|dochter)|klein(?:kind|zoon|dochter)|zus(?:je)?|broer(?:tje)?|moeder|vader|oma|opa|tante|oom|man|vrouw|partner|ex|son|daughter|child|sister|brother|mother|father|mum|mom|dad|husband|wife|partner)(?![\p{L}])/iu;
const worker =
  /^(?:(?:de|mijn|mn|onze|een|het|the|my|our|an?) )?(?:nieuwe |andere |oude |new |other |old )?(?:(?:gezins)?voogd|jeugdbeschermer|mentor|groepsleid(?:er|ster|ing)|begeleid(?:er|ster)|hulpverlener|behandelaar|psycholoog|therapeut|gezinscoach|teamleider|manager|leraar|juf|meester|wijkteam|gemeente|pleeg(?:moeder|vader|ouders)|guardian|mentor|group (?:staff|worker|leader)|support worker|therapist|psychologist|teacher|foster (?:mother|father|parents))(?![\p{L}])/iu;
const itWas = /^(?:het|'?t|dat|it|that) (?:was|is|ging om|gaat om|gaat over) /i;

/** "Nee, het was mijn zoon": who it is about; and in the place of the one person like that who was told of. */
function personNamed(said: string, draft: Draft): Draft | undefined {
  const person = said.replace(itWas, '');
  const [pattern, name] =
    [kin, worker]
      .map((one) => [one, one.exec(person)?.[0]] as const)
      .find(([, found]) => found !== undefined) ?? [];
  if (pattern === undefined || name === undefined || wordCount(person) > 8) return undefined;
  if (person.toLowerCase() !== name.toLowerCase())
    return itWas.test(said) || wordCount(person) > 5 ? undefined : withLine(draft, 'who', person);
  const others = peopleIn(draft, pattern).filter((other) => other.toLowerCase() !== name.toLowerCase());
  const [other] = others;
  const replaced = others.length === 1 && other !== undefined ? replacedIn(draft, other, name) : undefined;
  return withLine(replaced ?? draft, 'who', name);
}

/** Everybody of that kind who is told of, each once. */
function peopleIn(draft: Draft, pattern: RegExp): readonly string[] {
  const words = ['what', 'who', 'feel', 'tried', 'now'] as const;
  const text = words.map((line) => ownWords(draft, line)).join('\n');
  const anywhere = new RegExp(`(?<![\\p{L}])${pattern.source.slice(1)}`, 'giu');
  const found = [...text.matchAll(anywhere)].map(([name]) => name);
  return found.filter(
    (name, at) => found.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === at,
  );
}

const mostWordsOfFeeling = 12;
/** What it did to the person, or what was tried, when that is all that is said. */
function felt(said: string, draft: Draft): Draft | undefined {
  if (wordCount(said) > mostWordsOfFeeling || /\b(?:niet|not|geen|no)\b/i.test(said)) return undefined;
  const slots = slotsOf(said);
  const isFeeling = slots.has('feel') && !slots.has('what') && !slots.has('who');
  return isFeeling && /\b(?:ik|wij|we|i)\b/i.test(said) ? withLine(draft, 'feel', said) : undefined;
}
