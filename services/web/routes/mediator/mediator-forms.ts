import { instantIn } from '../../../domain/amsterdam.js';
import { type Agreement, type MediationSheet, mostAgreements } from '../../../domain/mediation.js';
import type { TextCatalogue } from '../../../domain/text-catalogue.js';
import type { MediatorAct, PlainAct } from '../../../mediation/acts.js';
import type { Open } from '../../../mediation/told.js';
import type { Fields, Problems } from '../../pages/form.js';
import { lengths } from '../../pages/mediator/plan-part.js';
import { words } from '../../pages/mediator/words.js';
import { HttpRefusal } from '../../refusal.js';
import { dayFrom, timeFrom } from '../coordinator/typed.js';

/** What a form comes to: something to do, or what is wrong with it. */
export type ReadForm =
  | { readonly act: MediatorAct }
  /** `named`: nothing is wrong, only names and numbers of people are asked about first. */
  | { readonly problems: Problems; readonly named?: string };

interface Known {
  readonly now: Date;
  /** The day of a first contact that is promised now. */
  readonly contactBy: string;
  /** Names, addresses and numbers of people in a text. */
  readonly piecesOfPeople: (text: string) => readonly string[];
}
type Reads = (fields: Fields, known: Known) => ReadForm;

/** Letters and line breaks; what is neither was no key on a keyboard. */
const plain = (text = ''): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '');

/** One of a few, as our own buttons send it. @throws HttpRefusal 400 for anything else. */
function oneOf<Value extends string>(typed: string | undefined, values: readonly Value[]): Value {
  const found = values.find((value) => value === typed);
  if (found === undefined) throw new HttpRefusal(400, 'wrong-shape');
  return found;
}

const tooLong = (text: string, most: number): boolean => text.length > most;

const simply =
  (act: PlainAct): Reads =>
  () => ({ act: { act } });

const textForm: Reads = ({ text: typed, left }, { piecesOfPeople }) => {
  const text = plain(typed);
  if (text === '') return { problems: { text: words.text.missing } };
  if (text.includes('…')) return { problems: { text: words.text.unfinished } };
  if (tooLong(text, 2_000)) return { problems: { text: words.text.tooLong } };
  const named = piecesOfPeople(text).join(', ');
  // Left as it is goes for what was asked about, and not for another name that was typed since.
  if (named !== '' && named !== left)
    return { problems: { text: words.text.named.replace('{found}', () => named) }, named };
  return { act: { act: 'write-text', text } };
};

const detailsForm: Reads = (fields) => {
  const most = { mustNot: 2_000, companion: 400, needs: 400, otherContact: 200 } as const;
  const names = Object.keys(most) as (keyof typeof most)[];
  const problems = names.filter((name) => tooLong(plain(fields[name]), most[name]));
  if (problems.length > 0)
    return { problems: Object.fromEntries(problems.map((name) => [name, words.text.tooLong])) };
  const [mustNot = '', companion = '', needs = '', otherContact = ''] = names.map((name) =>
    plain(fields[name]),
  );
  return { act: { act: 'details', details: { mustNot, companion, needs, otherContact } } };
};

const sides = ['reporter', 'other'] as const;

const wordsForm: Reads = (fields) => {
  const side = oneOf(fields.side, sides);
  const text = plain(fields[`${side}Words`]);
  return tooLong(text, 4_000)
    ? { problems: { [`${side}Words`]: words.text.tooLong } }
    : { act: { act: 'words', side, text } };
};

const planForm: Reads = (fields, { now }) => {
  const day = dayFrom(fields.day ?? '');
  const time = timeFrom(fields.time ?? '');
  const place = plain(fields.place).replaceAll('\n', ' ');
  const minutes = Number(oneOf(fields.minutes, lengths));
  const at = day !== undefined && time !== undefined ? instantIn(day, time) : undefined;
  const problems = {
    ...(day === undefined && { day: words.plan.dayWrong }),
    ...(time === undefined && { time: words.plan.timeWrong }),
    ...(at && at <= now && { day: words.plan.past }),
    ...((place === '' || tooLong(place, 200)) && { place: words.plan.placeWrong }),
  };
  if (!at || Object.keys(problems).length > 0) return { problems };
  return { act: { act: 'plan', plan: { startsAt: at.toISOString(), minutes, place } } };
};

const agreementsForm: Reads = (fields) => {
  const problems: Record<string, string> = {};
  const agreements: Agreement[] = [];
  for (let row = 0; row < mostAgreements; row += 1) {
    const nr = String(row);
    const [who = '', what = '', when = ''] = ['who', 'what', 'when'].map((name) =>
      plain(fields[`${name}.${nr}`]).replaceAll('\n', ' '),
    );
    if (who + what + when === '') continue;
    if (who === '' || what === '') problems[`what.${nr}`] = words.agreements.whatWrong;
    if (tooLong(who, 100) || tooLong(what, 400) || tooLong(when, 100))
      problems[`what.${nr}`] = words.text.tooLong;
    agreements.push({ who, what, when, isSmallStep: fields[`small.${nr}`] !== undefined });
  }
  return Object.keys(problems).length > 0 ? { problems } : { act: { act: 'agreements', agreements } };
};

/** Every form of the page of one mediation, by the last part of its path. */
export const mediatorForms = {
  contact: simply('contact'),
  overlegd: simply('consult'),
  thuis: simply('discuss-minor'),
  'mag-vragen': simply('let-ask'),
  teruggeven: simply('hand-back'),
  gegevens: detailsForm,
  tekst: textForm,
  gevraagd: simply('ask-other'),
  'zegt-ja': simply('other-agrees'),
  'zegt-nee': simply('other-declines'),
  woorden: wordsForm,
  'woorden-akkoord': ({ side, hash = '' }) => ({
    act: { act: 'agree-words', side: oneOf(side, sides), hash },
  }),
  plannen: planForm,
  'plan-akkoord': ({ side }) => ({ act: { act: 'agree-plan', side: oneOf(side, sides) } }),
  afzeggen: simply('cancel-plan'),
  geweest: simply('hold'),
  uitkomst: ({ outcome }) => ({
    act: { act: 'conclude', outcome: oneOf(outcome, ['agreed', 'partly', 'not_agreed'] as const) },
  }),
  afspraken: agreementsForm,
  nazorg: ({ weeks, kept }, { contactBy }) => ({
    act: {
      act: 'tell-aftercare',
      weeks: oneOf(weeks, ['2', '8'] as const) === '2' ? 2 : 8,
      kept: oneOf(kept, ['yes', 'partly', 'no'] as const),
      contactBy,
    },
  }),
  stoppen: ({ by }) => ({
    act: { act: 'withdraw', by: oneOf(by, ['reporter', 'other', 'mediator'] as const) },
  }),
} as const satisfies Readonly<Record<string, Reads>>;
export type MediatorForm = keyof typeof mediatorForms;

const rowsOf = (sheet: MediationSheet): Fields =>
  Object.fromEntries(
    sheet.agreements.flatMap(({ who, what, when, isSmallStep }, row) => [
      [`who.${String(row)}`, who],
      [`what.${String(row)}`, what],
      [`when.${String(row)}`, when],
      ...(isSmallStep ? [[`small.${String(row)}`, 'on'] as const] : []),
    ]),
  );

/** What the forms show before anything is typed: what is known, and the opening line for the other side. */
export function fieldsOf({ mediation, sheet }: Open, texts: Pick<TextCatalogue, 'say'>): Fields {
  const opening = texts.say('mediator.invite', 'u', { topic: '…' }).bubbles.join(' ');
  const { mustNot, companion, needs, otherContact, reporterWords, otherWords, appointment } = sheet;
  const text = sheet.textForOther === '' ? opening : sheet.textForOther;
  const place = mediation.state === 'scheduled' ? (appointment?.place ?? '') : '';
  return {
    ...{ mustNot, companion, needs, otherContact, reporterWords, otherWords, text, place },
    minutes: String(appointment?.minutes ?? 60),
    ...rowsOf(sheet),
  };
}
