import { type Contact, findContacts } from '../../services/understanding/contact/find-contacts.js';

/** How somebody can be reached, in what they typed: a telephone number or a mail address. */
export interface Reach {
  readonly kind: Exclude<Contact['kind'], 'url'>;
  readonly text: string;
}

const longest = 200;
/** Words that may stand around a number without telling anything else. */
const aroundNumber =
  /^(?:ja|mijn|m'?n|me|mij|mobiele?|tel|telefoon(?:nummer)?|nummer|nr|is|dit|bel(?:len)?|kun(?:t|nen)?|kan|u|je|jullie|op|onder|hier|graag|maar|dan|terug|aub|my|phone|number|call|can|you|on|at|please|back|it'?s|yes)$/i;

/** Of more than one, the first of the wanted kind. */
export function reachIn(text: string, wanted: Reach['kind']): Reach | undefined {
  const found = findContacts(text).flatMap(({ kind, text: typed }): Reach[] =>
    kind === 'url' || typed.length > longest ? [] : [{ kind, text: typed.trim() }],
  );
  return found.find(({ kind }) => kind === wanted) ?? found[0];
}

/** "Dit duurt te lang, bel me gewoon op 06-12345678". */
const asksCall =
  /(?<!\p{L})(?:bel(?:t|len)? (?:me|mij)|(?:me|mij) (?:terug)?bellen|call me|teruggebeld)(?!\p{L})/iu;

/** The telephone number to call somebody on that a message is, with at most a few words around it: *mijn nummer is 06-12345678*. */
export function phoneToCall(text: string): string | undefined {
  const reach = reachIn(text, 'phone');
  if (reach?.kind !== 'phone') return undefined;
  return asksCall.test(text) || isBare(text, reach.text) ? reach.text : undefined;
}

const isBare = (text: string, number: string): boolean =>
  (text.replace(number, ' ').match(/[\p{L}'\d]+/gu) ?? []).every((word) => aroundNumber.test(word));

/** A call that is asked for in so many words: *bel mij op 06-12345678*; `isAll` when nothing else is told with it. */
export function callAsked(text: string): { readonly how: string; readonly isAll: boolean } | undefined {
  const how = asksCall.test(text) ? phoneToCall(text) : undefined;
  return how === undefined ? undefined : { how, isAll: isBare(text, how) };
}
