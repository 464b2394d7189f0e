import type { Token } from '../../tokens.js';
import { list } from '../cues.js';
import { condition, lasting } from './words.js';

/** Before the number of a thing. */
export const counted = list(
  'groep klas kamer havo vwo vmbo mavo mbo niveau nummer nr artikel art lid vraag bijlage pagina blz level unit lijn fase stap deel hoofdstuk afdeling team cao punt versie spoor gate perron zaal verdieping etage blok leerjaar brugklas lokaal seizoen aflevering ronde alinea regel kolom tabel figuur voetnoot bladzijde paragraaf vragen',
);

/** *groep 8*, *bijlage 3*, *als je 12 bent*, *zes jaar gehuwd*: never anybody's age, whatever stands around it. */
export function isNobodys(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  const next = tokens[at + 1]?.folded ?? '';
  const isRule =
    condition.has(tokens[at - 2]?.folded ?? '') &&
    (/^(?:je|u|men|iemand|kinderen)$/.test(before) || /^(?:ben|bent|is|word|wordt|zijn)$/.test(next));
  const isLong = /^(?:jaar|jaren)$/.test(next) && lasting.has(tokens[at + 2]?.folded ?? '');
  // "12–15", and "ik wacht al een jaar of 5"
  const isBand = /[–-]$/.test(tokens[at]?.gap ?? '') || tokens[at + 1]?.gap === '–';
  const isAWhile = before === 'of' && tokens[at - 2]?.folded === 'jaar' && tokens[at - 4]?.folded === 'al';
  return counted.has(before) || isRule || isLong || isBand || isAWhile;
}
