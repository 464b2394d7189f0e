import { createHash } from 'node:crypto';
import { readerOf } from '../../services/anonymisation/create-anonymiser.js';
import { byRules } from '../../services/anonymisation/recognise.js';
import { TokenFeatures } from '../../services/anonymisation/learned/token-features.js';
import { type TokenLabel, tokenLabels } from '../../services/anonymisation/learned/token-model.js';
import type { Reading } from '../../services/anonymisation/finding.js';
import type { Gazetteers } from '../../services/ports/gazetteers.js';
import type { Stretch } from '../evaluate/score-spans.js';
import type { Marked } from './marked.js';
import { type Example, randomFrom } from './train-model.js';
import { Names, variantsOf } from './variants.js';

const isLearned = (label: string): label is TokenLabel => tokenLabels.some((one) => one === label);

/** What every token of a text teaches; one that may be taken out or left teaches nothing. */
export function tokenExamples(
  read: (text: string) => Reading,
  { text, spans, neutral }: Marked,
): readonly Example<TokenLabel>[] {
  const reading = read(text);
  const features = new TokenFeatures(reading, byRules(reading));
  return reading.tokens.flatMap((token, at): Example<TokenLabel>[] => {
    const list = features.of(at);
    const found = list && Array.from(list.numbers.subarray(0, list.count));
    const isIn = ({ start, end }: Stretch): boolean => start < token.end && end > token.start;
    const span = spans.find(isIn);
    if (found === undefined || (span === undefined && neutral.some(isIn))) return [];
    // a street is a place to whoever looks at words only
    const label = span?.label === 'ADDRESS' ? 'LOCATION' : span?.label;
    if (label === undefined) return [{ features: found, is: [], isNot: tokenLabels }];
    if (!isLearned(label)) return [];
    return [{ features: found, is: [label], isNot: tokenLabels.filter((one) => one !== label) }];
  });
}

/**
 * What labelled texts teach, in several ways of typing, and what stories teach in which the rules find nobody.
 *
 * @param lists - with the words of those stories.
 */
export function namesOf(
  lists: Gazetteers,
  labelled: readonly Marked[],
  stories: readonly string[],
): readonly Example<TokenLabel>[] {
  const read = readerOf(lists);
  const names = new Names(lists, randomFrom(11));
  const harmless = stories
    .filter((text) => byRules(read(text)).length === 0)
    .map((text): Marked => ({ text, spans: [], neutral: [] }));
  return [...labelled.flatMap((marked) => variantsOf(marked, names)), ...harmless].flatMap((marked) =>
    tokenExamples(read, marked),
  );
}

/** Of so many labelled texts one is looked at. */
const apart = 25;

/** What the rules and the lists make of some of these texts: another fit asks for new weights. */
export function fitOf(lists: Gazetteers, labelled: readonly Marked[]): string {
  const read = readerOf(lists);
  const some = labelled.filter((_, at) => at % apart === 0).flatMap((marked) => tokenExamples(read, marked));
  return createHash('sha256').update(JSON.stringify(some)).digest('hex');
}
