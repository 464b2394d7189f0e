import { allIn, matches, type Finding, type Reading, type Recogniser } from '../finding.js';
import { mark } from './marks.js';

/** A word that announces a number of somebody's. `strong` ones say so themselves: three digits are enough. */
const cue =
  /(?<![\p{L}\p{N}])(?:(?<strong>[\p{L}-]{0,24}(?:nummer|nr|kenmerk|registratie|ipadres|ip-adres|skj|agb|number)|ref|referentie|id)|dossier|zaak|case|file|no|big|polis|kamerstuk|bopz|wvggz|cli[eë]nt|pati[eë]nt|parket|giro|klacht|beschikking|aangifte|proces-verbaal|pv|factuur|ticket|order|klantcode)(?![\p{L}\p{N}])/giu;
/** Words that a cue may be, or be part of. */
const cueLike = mark((folded) => {
  cue.lastIndex = 0;
  return cue.test(folded);
});
const counted =
  /^(?:telefoon|tel|mobiel|06|huis|kamer|rang|rug|klas|spoor|lijn|bus|artikel|pagina|hoeveelheid)/i;
const ipAddress = /(?<![\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{N}.]{0,4}\p{N})/gu;
const code =
  /(?<![\p{L}\p{N}/.-])(?=[A-Z0-9./-]{0,30}\d)[A-Z0-9]{1,12}(?:[./-][A-Z0-9]{1,12}){1,5}(?![\p{L}\p{N}])/gu;
/** Without a letter next to a digit there is no code. */
const mixture = /[A-Z][- ./]?\d|\d[./-]?[A-Z]/;
const mixed = /(?<![\p{L}\p{N}/.-])(?=\p{Lu}{0,15}\p{N}{1,15}\p{Lu})[A-Z0-9]{7,24}(?![\p{L}\p{N}])/gu;
const lettersThenDigits = /(?<![\p{L}\p{N}/.-])[A-Z]{1,4}[- ]?\d{5,12}(?![\p{L}\p{N}])/gu;
const court =
  /(?<![\p{L}\p{N}])(?:[CFJ]\/\d{2}\/\d{4,8}(?:[ /]{1,3}(?:[a-z]{1,3}[ /]){0,3}[a-z]{0,3} ?\d{2}[-/.]\d{2,6})?|(?:(?:je|jz|fa|bp|kg|ha) ?)?(?:rk|za) ?\d{2}[-/.]\d{2,6}|(?:je|jz|fa|bp) (?:rk )?20\d{2}[ /-]\d{4,8}|ECLI:[A-Z]{2}:[A-Z]{2,8}:\d{4}:[A-Z0-9]{1,12}|\d{2}\/\d{6}[-/]\d{2})(?![\p{L}\p{N}])/giu;
/** Without this there is no number of a court. */
const courtLike = /\d[-/. ]\d|ecli:/i;
/** What a cue may be cut short to: no sentence ends there. */
const shortCue = /(?:nr|no|ref|id)$/i;
/** After a number that counts something. */
const countedAfter =
  /^ ?(?:pagina|blz|bladzij|kantjes|vellen|euro|eur\b|keer|dagen|weken|maanden|jaar|uur|km|kilometer|jongeren|volgers|views|likes|mensen|kinderen|gezinnen|cliënten|klachten|woorden|regels|stappen|punten|%)/i;
/** *PL0600-2024318852*, *2024/0871*, *24-00871*, *7730916*: so many digits count nothing; sums have their sign or word. */
const longNumber =
  /(?<![\p{L}\p{N}€$£.,/-]|[€$£] )(?:[A-Z]{2}\d{3,6}-\d{6,12}|20\d{2}\/(?!20\d{2}(?!\d))\d{3,6}|2\d-0\d{3,5}|[1-9]\d-\d{5,6}|[1-9]\d{5,8})(?![\p{L}\p{N}]|[.,/-]\p{N})/giu;
const digitRun = /(?<!\p{N})\p{N}(?:[ .-]?\p{N}){8,}/gu;

/** Case, client, court, register and serial numbers: by the word before them, by their shape, or by their length. */
export const identifier: Recogniser = (reading) => {
  const { text, digits, marks } = reading;
  const found = digits >= 3 && (marks & cueLike) !== 0 ? announced(reading) : [];
  if (digits < 4) return found;
  const shapes = mixture.test(text) ? [code, mixed, lettersThenDigits] : [];
  const shaped = shapes.flatMap((pattern) => matches(text, pattern, 'ID'));
  return [
    ...(courtLike.test(text) ? matches(text, court, 'ID') : []),
    ...found,
    ...matches(text, ipAddress, 'ID'),
    ...shaped.filter(({ start, end }) => isCode(text.slice(start, end))),
    ...matches(text, longNumber, 'ID').filter(({ end }) => !countedAfter.test(text.slice(end, end + 12))),
    ...matches(text, digitRun, 'ID'),
  ];
};

function announced({ text }: Reading): Finding[] {
  const found: Finding[] = [];
  for (const match of allIn(text, cue)) {
    if (counted.test(match[0])) continue;
    const from = match.index + match[0].length;
    if (/^\.\s/.test(text.slice(from, from + 2)) && !shortCue.test(match[0])) continue;
    const number = numberAfter(text, from);
    if (number === undefined || countedAfter.test(text.slice(number.end, number.end + 12))) continue;
    if (/[€$£] ?$/.test(text.slice(from, number.start))) continue;
    const digits = text.slice(number.start, number.end).replace(/\D/g, '').length;
    if (digits >= (match.groups?.strong === undefined ? 5 : 3)) found.push(number);
  }
  return found;
}

/** The number within 28 characters of its cue, with the letters and signs that belong to it; at most 40 long. */
function numberAfter(text: string, from: number): Finding | undefined {
  let start = from;
  while (start < from + 28 && start < text.length && !/\d/.test(text.charAt(start))) {
    if (/[\n;!?,(]|\.\s/.test(text.slice(start, start + 2)) && start > from + 1) return undefined;
    start += 1;
  }
  if (!/\d/.test(text.charAt(start))) return undefined;
  let end = start + 1;
  while (start > from && /[a-z/-]/i.test(text.charAt(start - 1))) start -= 1;
  const letters = /(?<!\p{L})[A-Z]{2,4} $/u.exec(text.slice(Math.max(from, start - 6), start));
  if (letters !== null) start -= letters[0].length;
  const limit = Math.min(text.length, end + 40);
  while (end < limit) {
    const here = text.charAt(end);
    const goesOn = /[a-z0-9]/i.test(here) || (/[./-]/.test(here) && /[a-z0-9]/i.test(text.charAt(end + 1)));
    if (!goesOn && !(here === ' ' && /^ \d{2}/.test(text.slice(end, end + 3)))) break;
    end += 1;
  }
  return { start, end, label: 'ID' };
}

/** At least four digits and a letter, and no school year or paper. */
function isCode(part: string): boolean {
  return (
    part.replace(/\D/g, '').length >= 4 && /[A-Z]/.test(part) && !/^(?:COVID|HAVO|VWO|VMBO|ISO)/.test(part)
  );
}
