import type { Cursor } from '../cursor.js';
import { type Unit, unitOf } from '../date-words.js';
import { type Amount, numberOf } from '../numbers.js';

/** So much time, and the place after it. */
export interface AmountOfTime {
  readonly next: number;
  readonly amount: Amount;
  readonly unit: Unit;
}

type Read = Omit<AmountOfTime, 'unit'>;

const about =
  "ongeveer zo ' n ruim bijna circa ca zeker about around almost wel minstens al pas nog maar krap meer dan over roughly some".split(
    ' ',
  );
const sizes = 'dikke goede goeie ruime flinke kleine krappe'.split(' ');

export const isAgo = (text: Cursor, at: number): boolean =>
  text.is(
    at,
    'geleden',
    'gelede',
    'geledn',
    'terug',
    'ago',
    'back',
    'gelden',
    'gleden',
    'trug',
    'terg',
    'trg',
    'terugg',
    'teruh',
  );

export const exactly = (amount: number): Amount => ({ least: amount, most: amount });
/** "een paar", "weken" */
export const few: Amount = { least: 2, most: 4 };

/** An amount of time: "weekje of twee", "drie weken", "2 à 3 maanden", "een half jaar", "anderhalve week", "een paar dagen". */
export function amountOfTime(text: Cursor, i: number): AmountOfTime | undefined {
  const from = text.past(text.past(i, ...about), 'een', 'geen', ...sizes);
  const some = fewAt(text, from);
  if (some) return withUnit(text, some);
  const at = text.is(from, 'stuk') && text.is(from + 1, 'of') ? from + 2 : from;
  const value = numberOf(text.word(at));
  return value === undefined ? oneUnit(text, at) : withUnit(text, counted(text, at, value));
}

function fewAt(text: Cursor, from: number): Read | undefined {
  const isEnglish = text.is(from, 'a', 'the') && text.is(from + 1, 'few', 'couple');
  if (!isEnglish && !text.is(from, 'paar', 'aantal', 'enkele', 'few', 'couple', 'several', 'pr'))
    return undefined;
  const next = isEnglish ? from + 2 : from + 1;
  return { next: text.is(next, 'of') ? next + 1 : next, amount: few };
}

/** "een dikke week", "een dag of vijf" */
function oneUnit(text: Cursor, at: number): AmountOfTime | undefined {
  const unit = unitOf(text.word(at));
  if (!unit) return undefined;
  const number = text.is(at + 1, 'of') ? numberOf(text.word(at + 2)) : undefined;
  if (number !== undefined && number > 1) return { next: at + 3, amount: exactly(number), unit };
  const isOne = text.is(at - 1, 'een', 'n', ...sizes) || isNotQuite(text, at) || isOneByItself(text, at);
  return isOne ? { next: at + 1, amount: exactly(1), unit } : undefined;
}

/** "nog geen week" */
const isNotQuite = (text: Cursor, at: number): boolean => text.is(at - 1, 'geen') && text.is(at - 2, 'nog');

/** "weekje geleden", "maand terug"; neither "zoveel jaar geleden" nor "weken geleden" */
const isOneByItself = (text: Cursor, at: number): boolean =>
  isAgo(text, at + 1) &&
  /^(?:dag|week|maand|jaar|uur|day|month|year|\p{L}+je)$/u.test(text.word(at)) &&
  (at === 0 || text.is(at - 1, ',', '.', 'is', 'was', 'denk', ...about));

/** "3", "2 à 3", "3 en een half", "3 half", "3,5" */
function counted(text: Cursor, at: number, value: number): Read {
  const [sign, other] = [text.word(at + 1), numberOf(text.word(at + 2))];
  if (other !== undefined && other > value && /^(?:-|a|of|tot|to|or)$/.test(sign))
    return { next: at + 3, amount: { least: value, most: other } };
  if (text.is(at + 1, 'en', 'and') && text.is(at + 2, 'een', 'a') && text.is(at + 3, 'half', 'halve'))
    return { next: at + 4, amount: exactly(value + 0.5) };
  if (value === 0.5 && text.is(at + 1, 'a', 'an')) return { next: at + 2, amount: exactly(value) };
  if (text.is(at + 1, 'half', 'halve')) return { next: at + 2, amount: exactly(value / 2) };
  if (text.is(at + 1, ',', '.') && text.is(at + 2, '5'))
    return { next: at + 3, amount: exactly(value + 0.5) };
  return { next: at + 1, amount: exactly(value) };
}

function withUnit(text: Cursor, { next, amount }: Read): AmountOfTime | undefined {
  const unit = unitOf(text.word(next));
  if (!unit) return undefined;
  // "a year and a half"
  if (text.is(next + 1, 'and', 'en') && text.is(next + 2, 'a', 'een') && text.is(next + 3, 'half'))
    return { next: next + 4, amount: { least: amount.least + 0.5, most: amount.most + 0.5 }, unit };
  return withSmaller(text, { next: next + 1, amount, unit }) ?? { next: next + 1, amount, unit };
}

/** "1 jaar en 3 maanden", "twee weken en drie dagen": the second only makes it more exact. */
function withSmaller(text: Cursor, { next, amount, unit }: AmountOfTime): AmountOfTime | undefined {
  const more = text.is(next, 'en', 'and') ? numberOf(text.word(next + 1)) : undefined;
  if (more === undefined) return undefined;
  const smaller = unitOf(text.word(next + 2));
  if (unit === 'year' && smaller === 'month')
    return { next: next + 3, amount: exactly(amount.least * 12 + more), unit: smaller };
  if (unit === 'week' && smaller === 'day')
    return { next: next + 3, amount: exactly(amount.least * 7 + more), unit: smaller };
  return undefined;
}
