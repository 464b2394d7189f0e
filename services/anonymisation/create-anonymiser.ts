import type { Anonymiser } from '../ports/anonymiser.js';
import type { Gazetteers } from '../ports/gazetteers.js';
import type { Finding, Reading } from './finding.js';
import { languageOf } from './language.js';
import { Lexicon } from './lexicon.js';
import { recognise } from './recognise.js';
import { findBsn } from './recognisers/bsn.js';
import { phone } from './recognisers/phone.js';
import { applyEdits } from './edits.js';
import { editsFor } from './rewrite.js';
import { risksIn } from './risks.js';
import { signsIn } from './signs.js';
import { structuredIn } from './structured.js';
import { casingOf, tokenise } from './tokens.js';
import { wordings } from './wording.js';
import { wordsOf } from './words.js';

/** More rounds than any text was seen to need: each finds only what taking out a neighbour laid bare. */
const mostRounds = 6;

/** The anonymiser of the line, on these lists. */
export function createAnonymiser(gazetteers: Gazetteers): Anonymiser {
  const read = readerOf(gazetteers);

  return {
    anonymise(text) {
      const reading = read(text);
      let findings = recognise(reading);
      let result = applyEdits(text, editsFor(reading, findings));
      for (let round = 1; findings.length > 0 && round < mostRounds; round += 1) {
        // in the language of what is left, as whoever reads it a second time will take it
        const more = recognise(read(result.text, reading));
        if (more.length === 0) break;
        findings = merged(findings, more, result.origin);
        result = applyEdits(text, editsFor(reading, findings));
      }
      const spans = findings.map(({ start, end, label }) => ({ start, end, label }));
      return { text: result.text, spans, risks: risksIn(result.text) };
    },
    withoutNames(text, worker, before) {
      const from = before === '' ? 0 : before.length + 1;
      const reading = read(before === '' ? text : `${before}\n${text}`);
      const people = recognise(reading).filter(({ label }) => label === 'PERSON');
      const edits = editsFor(reading, people, worker)
        .filter(({ start }) => start >= from)
        .map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
      return applyEdits(text, edits).text;
    },
    structuredIn: (text) => structuredIn(read(text)),
    maskBsn(text) {
      const reading = read(text);
      const phones = phone(reading, { isFree: () => true });
      const found = findBsn(text).filter(
        ({ start, end }) => !phones.some((call) => call.start < end && start < call.end),
      );
      const edits = found.map(({ start, end }) => ({ start, end, text: wordings[reading.language].removed }));
      return { text: applyEdits(text, edits).text, found: found.length > 0 };
    },
  };
}

/**
 * Reads texts with these lists. What was worked out for the words of `before`, another form of the same text, is used
 * again.
 */
export function readerOf(gazetteers: Gazetteers): (text: string, before?: Reading) => Reading {
  const allTexts = new Lexicon(gazetteers);
  return (text, before) => {
    const lexicon = before?.lexicon ?? allTexts.forOneText();
    const tokens = tokenise(text, lexicon);
    const { digits, isPlain } = signsIn(text);
    const plain = {
      text,
      tokens,
      casing: casingOf(tokens),
      language: languageOf(tokens),
      digits,
      // where words look different folded, every pattern is tried
      marks: isPlain ? tokens.reduce((marks, { entry }) => marks | entry.marks, 0) : ~0,
      gazetteers,
      lexicon,
    };
    return { ...plain, words: wordsOf(plain) };
  };
}

/** What a later round found, at its place in the first text; what touches becomes one. */
function merged(
  findings: readonly Finding[],
  more: readonly Finding[],
  origin: ReturnType<typeof applyEdits>['origin'],
): Finding[] {
  const placed = more.map((finding) => ({ ...finding, ...origin(finding) }));
  const apart: Finding[] = [];
  for (const finding of [...findings, ...placed].toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last === undefined || finding.start >= last.end) apart.push(finding);
    else apart[apart.length - 1] = joined(last, Math.max(last.end, finding.end));
  }
  return apart;
}

/** A month in which something was read a second time goes altogether: without its key a day is only taken out. */
const joined = ({ key, ...finding }: Finding, end: number): Finding =>
  key === undefined || finding.label === 'DATE' ? { ...finding, end } : { ...finding, key, end };
