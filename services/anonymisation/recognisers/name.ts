import type { Finding, Reading, Recogniser } from '../finding.js';
import type { Token } from '../tokens.js';
import { again } from './name/again.js';
import { besideNames, enough } from './name/beside.js';
import { between, grow, withParticles } from './name/grow.js';
import { spelled } from './name/spelled.js';

/**
 * Names of people: a score per word from the lists, its capital and what stands around it; then
 * grown over initials and surnames, and known again elsewhere in the text.
 */
export const name: Recogniser = (reading, taken) => {
  const { words } = reading;
  const open = openIn(reading, taken);
  const isName = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1)
    if (open[at] === 1 && (words[at]?.points ?? 0) >= enough) isName[at] = 1;
  besideNames(reading, isName, open);
  return grown(reading, taken, isName, open);
};

/**
 * The names that these words belong to: grown over initials, particles and surnames, and known again elsewhere.
 *
 * @param isClosed - a word no name grows over.
 */
export function namesAround(
  reading: Reading,
  taken: Parameters<Recogniser>[1],
  isName: Uint8Array,
  isClosed: (at: number) => boolean,
): Finding[] {
  const open = openIn(reading, taken);
  for (let at = 0; at < open.length; at += 1) if (isName[at] !== 1 && isClosed(at)) open[at] = 0;
  return grown(reading, taken, isName, open);
}

function grown(
  reading: Reading,
  taken: Parameters<Recogniser>[1],
  isName: Uint8Array,
  open: Uint8Array,
): Finding[] {
  grow(reading, isName, open);
  // whatever stands around it: a name that is known is closed to nobody
  again(reading, isName, openIn(reading, taken));
  spelled(reading, isName);
  withParticles(reading, isName, open);
  between(reading, isName, open);
  return asFindings(reading, isName, taken);
}

/** Where a name can be: 1 for every word that nobody has spoken for. */
function openIn({ tokens }: Reading, taken: Parameters<Recogniser>[1]): Uint8Array {
  const open = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.entry.hasLetter === true && taken.isFree(token.start, token.end)) open[at] = 1;
  }
  return open;
}

function asFindings({ tokens }: Reading, isName: Uint8Array, taken: Parameters<Recogniser>[1]): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (isName[at] !== 1) continue;
    let last = at;
    while (
      isName[last + 1] === 1 &&
      belongsTo(tokens, last) &&
      taken.isFree(tokens[last]?.end ?? 0, tokens[last + 1]?.end ?? 0)
    )
      last += 1;
    const start = tokens[at]?.start ?? 0;
    const end = endOfName(tokens[last]);
    found.push({
      start,
      end,
      label: 'PERSON',
      key: tokens
        .slice(at, last + 1)
        .map(({ folded }) => folded.replace(/'s$/, ''))
        .join(' '),
    });
    at = last;
  }
  return found;
}

/** A dot joins initials only: *R. Kartosen*, but not *Piet. Jan*. */
function belongsTo(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at + 1]?.gap ?? '';
  return (
    /^(?: ['’]?|-|’|')$/.test(gap) ||
    (/^[.] ?$/.test(gap) && tokens[at]?.text.length === 1) ||
    (/^ ?[._-] ?$/.test(gap) && tokens[at + 1]?.text.length === 1 && tokens[at]?.text.length === 1)
  );
}

/** Without the 's of possession. */
function endOfName(token: Token | undefined): number {
  if (token === undefined) return 0;
  return /['’]s$/.test(token.text) ? token.end - 2 : token.end;
}
