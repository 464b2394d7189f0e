import type { Option, OptionId } from '../domain/text-catalogue.js';
import { numberOf, ordinalOf } from './dates/numbers.js';

/** "Ik kies voor", "doe maar", "nummer", "optie": what leads up to a place or a label. */
const leadIn =
  /^(?:ik (?:kies|geef|wil|neem|doe|ga|ben|vind)|kies|doe|neem|geef|i (?:choose|want|take|pick)|liever|voor|optie|keuze|nummer|antwoord|cijfer|option|choice|answer|number|nr|de|het|een|the|a|an|mij|me|dan|maar|graag|for) (?=.)/;
const atTheEnd = / (?:optie|keuze|antwoord|nummer|maar|graag|dan|one|option|please|wel|van de lijst)$/;
const last = new Set(['laatste', 'last', 'onderste', 'bottom']);
const first = new Set(['bovenste', 'top']);

/** Words without what leads up to them. */
export function withoutLeadIn(words: string): string {
  let left = words;
  for (let round = 0; round < 5; round += 1) left = left.replace(leadIn, '').replace(atTheEnd, '');
  return left;
}

/**
 * 1, *twee*, *nummer drie*, b, *optie c*, *de tweede*, *the last one*: an option by its place in the list.
 *
 * @param inWords - also a number in words, which in free text is what is told.
 */
export function optionByPlace(
  words: string,
  options: readonly Option[],
  inWords: boolean,
): OptionId | undefined {
  const place = withoutLeadIn(words);
  const number = inWords || /^\d/.test(place) ? numberOf(place) : undefined;
  // Of a score, a number is the score.
  if (options.some(({ id }) => id === '0')) {
    const score = String(number ?? '');
    return options.find(({ id }) => id === score)?.id;
  }
  if (/^[a-z]$/.test(place)) return options[place.charCodeAt(0) - 'a'.charCodeAt(0)]?.id;
  if (last.has(place)) return options.at(-1)?.id;
  if (first.has(place)) return options[0]?.id;
  const nth = number ?? ordinalOf(place);
  return nth === undefined ? undefined : options[nth - 1]?.id;
}
