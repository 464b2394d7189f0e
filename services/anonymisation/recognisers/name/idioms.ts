import { hasCue, type Token } from '../../tokens.js';
import { cue } from '../cue-bits.js';
import { idioms } from '../cues.js';

/** The words after the first, by the first. */
const restsOf = new Map<string, string[]>();
for (const idiom of idioms) {
  const [first = '', ...rest] = idiom.split(' ');
  restsOf.set(first, [...(restsOf.get(first) ?? []), rest.join(' ')]);
}

/** *jan en alleman*: names of nobody. */
export function isIdiom(tokens: readonly Token[], at: number): boolean {
  if (!hasCue(tokens[at], cue.idiom)) return false;
  return beginsIdiom(tokens, at) || beginsIdiom(tokens, at - 1) || beginsIdiom(tokens, at - 2);
}

function beginsIdiom(tokens: readonly Token[], at: number): boolean {
  if (!hasCue(tokens[at], cue.idiomStart)) return false;
  const rests = restsOf.get(tokens[at]?.folded ?? '') ?? [];
  const next = tokens[at + 1]?.folded ?? '';
  return rests.some(
    (rest) =>
      // most often the first letter tells that it is none
      rest.charCodeAt(0) === next.charCodeAt(0) &&
      `${[next, tokens[at + 2]?.folded, tokens[at + 3]?.folded].join(' ')} `.startsWith(`${rest} `),
  );
}
