import type { PlainReading } from '../../finding.js';
import type { WordClass } from '../../lexicon.js';
import type { Token } from '../../tokens.js';
import { list } from '../cues.js';

/** Names that are words in English. */
const englishWordsFirst = list(
  'floor trees else rose mark may will grace hope joy faith can said art bill guy miles prince june april summer chance chase line mine bent mill sky heaven jack drew pat rob bob jay page sunny dean joke pip job lies rick nick dick kit fay ray dale wade grant rich penny ruby pearl dawn iris ivy amber bas wies',
);

const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** The class of a word as it is meant: *Kevins*, *petra's*, *K3vin*, *kevinnnn*, *Geert-Jan*. */
export function kindOf({ lexicon, language }: PlainReading, token: Token): WordClass {
  const word = token.folded;
  if (language === 'en' && englishWordsFirst.has(word)) return 'word-or-name';
  const kind = lexicon.classOf(word);
  if (kind === 'word' && !/['-]/.test(word)) return kind;
  return lexicon.meant(word, () => meantAs(word, kind, lexicon));
}

function meantAs(word: string, kind: WordClass, lexicon: PlainReading['lexicon']): WordClass {
  if (word.includes('-') && kind !== 'name' && kind !== 'surname') return kindOfParts(word, kind, lexicon);
  if (kind === 'word' && word.endsWith("'s") && isSurelyName(lexicon.classOf(word.slice(0, -2))))
    return 'name';
  if (kind !== 'unknown' && kind !== 'like-a-word' && kind !== 'surname') return kind;
  return (
    variants(word)
      .map((variant) => lexicon.classOf(variant))
      .find(isSurelyName) ?? kind
  );
}

/** *Geert-Jan* is a name, *Jip-en-Janneke-verhaal* is a story. */
function kindOfParts(word: string, kind: WordClass, lexicon: PlainReading['lexicon']): WordClass {
  const parts = word.split('-').filter((part) => part.length > 1);
  const hasName = parts.some((part) => isSurelyName(lexicon.classOf(part)));
  const last = lexicon.classOf(parts.at(-1) ?? '');
  if (last === 'word') return 'word';
  return hasName ? 'name' : kind;
}

const isSurelyName = (kind: WordClass): boolean => kind === 'name';

function variants(word: string): string[] {
  const found: string[] = [];
  if (word.endsWith("'s")) found.push(word.slice(0, -2));
  else if (word.endsWith('s') && word.length > 4) found.push(word.slice(0, -1));
  if (/[a-z]/.test(word) && /\d/.test(word)) found.push(word.replace(/\d/g, (digit) => leet[digit] ?? digit));
  if (/(.)\1\1/.test(word)) found.push(word.replace(/(.)\1{2,}/g, '$1'), word.replace(/(.)\1{2,}/g, '$1$1'));
  if (word.length >= 6) {
    const plain = word.replace(/ie/g, 'i').replace(/ei/g, 'i').replace(/(.)\1/g, '$1');
    found.push(
      plain,
      word.replace(/(.)\1/g, '$1'),
      word.replace(/i(?=[^aeiou])/, 'ie'),
      word.replace(/ea/g, 'ae'),
      word.replace(/ea/g, 'ae').replace(/ll?/, 'll'),
      word.replace(/ph/g, 'f'),
      word.replace(/c(?=[aou])/g, 'k'),
    );
  }
  return found.filter((variant) => variant !== word);
}
