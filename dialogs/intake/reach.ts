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
  const around = text.replace(reach.text, ' ').match(/[\p{L}'\d]+/gu) ?? [];
  return asksCall.test(text) || around.every((word) => aroundNumber.test(word)) ? reach.text : undefined;
}
