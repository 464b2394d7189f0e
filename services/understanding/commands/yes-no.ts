import type { Clause } from './spoken-words.js';
import type { Context } from './intent.js';
import { phrasePattern, spaced } from './phrase-pattern.js';
import {
  agreeing,
  besideNo,
  besideYes,
  courtesies,
  noPhrases,
  nothingMore,
  notJustYes,
  plainNo,
  plainYes,
  yesPhrases,
} from './yes-no-words.js';

const agrees = phrasePattern(yesPhrases);
const refuses = phrasePattern(noPhrases);
const hasNoMore = phrasePattern(nothingMore);

const asksForMore = /nog (?:niet (?:heb )?gevraagd|iets)|anything (?:else|more)|not asked/i;

/**
 * What clauses say to a yes or no question; a condition, a doubt or a correction is neither.
 *
 * @returns `undefined` when they say something else, or both.
 */
export function yesOrNo(
  clauses: readonly Clause[],
  context: Context,
  prompt: string,
): 'yes' | 'no' | undefined {
  const heard = new Set(clauses.map((clause) => oneClause(clause, context, asksForMore.test(prompt))));
  if (heard.has(undefined)) return undefined;
  if (heard.has('yes')) return heard.has('no') ? undefined : 'yes';
  return heard.has('no') ? 'no' : undefined;
}

/** `beside`: says nothing by itself, and may stand next to what does. */
function oneClause(clause: Clause, context: Context, isMore: boolean): 'yes' | 'no' | 'beside' | undefined {
  const said = spaced(clause);
  // "jep" and "nope" lead in as "ja" and "nee" do; "ja maar" does not.
  const plain = spaced(
    clause
      .map((word) => (plainYes.has(word) ? 'ja' : plainNo.has(word) ? 'nee' : word))
      .filter((word) => !softeners.has(word)),
  );
  const saysYes = (word: string): boolean =>
    plainYes.has(word) || (context !== 'freetext' && agreeing.has(word));
  const asks = context === 'yesno';
  if (isMore && [said, plain].some((form) => hasNoMore.test(form))) return 'no';
  if (asks && [said, plain].some((form) => refuses.test(form))) return 'no';
  if (asks && [said, plain].some((form) => agrees.test(form))) return 'yes';
  if (clause.some((word) => plainNo.has(word)))
    return clause.every((word) => plainNo.has(word) || besideNo.has(word)) ? 'no' : undefined;
  if (clause.some((word) => notJustYes.has(word))) return undefined;
  const fits = clause.every((word) => saysYes(word) || besideYes.has(word));
  if (!fits) return undefined;
  if (clause.some(saysYes)) return clause.length <= 8 ? 'yes' : undefined;
  return clause.every((word) => courtesies.has(word)) || asks ? 'beside' : undefined;
}

const softeners = new Set('hoor nou even aub please sorry joh eigenlijk gewoon dus ehm eh uh nu'.split(' '));
