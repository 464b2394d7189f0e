import type { PlainReading } from '../../finding.js';
import type { Entry, WordClass } from '../../entry.js';
import type { Lexicon } from '../../lexicon.js';
import type { Token } from '../../tokens.js';
import { cue } from '../cue-bits.js';

const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** The class of a word as it is meant: *Kevins*, *petra's*, *K3vin*, *kevinnnn*, *Geert-Jan*. */
export const kindOf = ({ lexicon, language }: PlainReading, { entry }: Token): WordClass =>
  language === 'en' && (entry.cues & cue.englishWordFirst) !== 0
    ? 'word-or-name'
    : (entry.meant ??= meantAs(entry, lexicon));

function meantAs({ folded, hasHyphen }: Entry, lexicon: Lexicon): WordClass {
  const kind = lexicon.classOf(folded);
  if (hasHyphen && kind !== 'name' && kind !== 'surname') return kindOfParts(folded, kind, lexicon);
  if (kind === 'word' && folded.endsWith("'s") && lexicon.isSurelyName(folded.slice(0, -2))) return 'name';
  if (kind !== 'unknown' && kind !== 'like-a-word' && kind !== 'surname') return kind;
  return variants(folded).some((variant) => lexicon.isSurelyName(variant)) ? 'name' : kind;
}

/** *Geert-Jan* is a name, *Jip-en-Janneke-verhaal* is a story. */
function kindOfParts(word: string, kind: WordClass, lexicon: Lexicon): WordClass {
  const parts = word.split('-').filter((part) => part.length > 1);
  if (lexicon.classOf(parts.at(-1) ?? '') === 'word') return 'word';
  return parts.some((part) => lexicon.isSurelyName(part)) ? 'name' : kind;
}

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
