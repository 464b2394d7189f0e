import { type Contact, findContacts } from '../../services/understanding/contact/find-contacts.js';

/** How somebody can be reached, in what they typed: a telephone number or a mail address. */
export interface Reach {
  readonly kind: Exclude<Contact['kind'], 'url'>;
  readonly text: string;
}

const longest = 200;

/** Of more than one, the first of the wanted kind. */
export function reachIn(text: string, wanted: Reach['kind']): Reach | undefined {
  const found = findContacts(text).flatMap(({ kind, text: typed }): Reach[] =>
    kind === 'url' || typed.length > longest ? [] : [{ kind, text: typed.trim() }],
  );
  return found.find(({ kind }) => kind === wanted) ?? found[0];
}
