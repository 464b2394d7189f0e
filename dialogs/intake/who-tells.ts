import {
  ageAnswered,
  toldOfSelf,
  type ToldOfSelf,
} from '../../services/understanding/person/told-of-self.js';
import type { Draft } from './draft.js';
import { firstOpen } from './first-open.js';
import type { Around, Taken } from './step.js';

/** Whoever says to be a youngster is spoken to with *je*, unless a form was chosen: nothing extra is asked (script §0.2). */
export function as(draft: Draft, role: Draft['role']): Draft {
  const form = role === 'youth' && draft.form === 'u' && !draft.formChosen ? 'je' : draft.form;
  const same = draft.role === role;
  return same ? { ...draft, form } : { ...draft, form, role, age: undefined, goesOn: false };
}

/** Years as one of the ages that are asked for. */
export function ageBand(years: number): NonNullable<Draft['age']> {
  if (years < 12) return 'under_12';
  if (years < 16) return '12_15';
  return years < 18 ? '16_17' : '18_plus';
}

/** Who somebody says to be, with the age when a youngster told it: neither is asked again. */
export function asTold(draft: Draft, { role, age }: ToldOfSelf): Draft {
  if (role === undefined || role === 'professional') return draft;
  const who = as(draft, role);
  return role === 'youth' && age !== undefined ? { ...who, age: ageBand(age) } : who;
}

/**
 * Somebody who says nothing but how old they are, where it was not asked, is a youngster: "ik ben 16", "14 jaar".
 *
 * @returns `undefined` for whoever is of age, and for everything else that is said.
 */
export function ofAge(draft: Draft, text: string): Draft | undefined {
  if (!onlyAge.test(text.trim())) return undefined;
  const age = ageAnswered(text);
  return age === undefined || age >= 18 ? undefined : asTold(draft, { role: 'youth', age });
}
const onlyAge =
  /^(?:(?:ik ben|ben|i am|i[’']?m) )?(?:bijna |pas |net |almost |just )?\p{L}*\d{0,2} ?(?:jaar|jr|years?)?(?: oud| old)?[.! ]*$/iu;

/** For people who work there; once, and only where there is an address. */
export function professionalsElsewhere(draft: Draft, { say, settings }: Around): Taken['says'] | undefined {
  if (settings.coordinatorMail === '' || draft.saidOnce?.includes('professional')) return undefined;
  return [say('who.professional', { org: settings.organisation, coord_mail: settings.coordinatorMail })];
}

/**
 * Who tells a story often says who they are in it ("ik ben moeder van …", "ik ben 15"): that is taken as the answer,
 * unless it was given before.
 */
export function withTold(before: Draft, went: Taken, around: Around): Taken {
  const { draft, says } = went;
  const added = draft.story.slice(before.story.length).join('\n');
  if (added === '' || (draft.role !== undefined && draft.role !== 'unknown')) return went;
  const told = toldOfSelf(added);
  if (told.role === 'professional') {
    const elsewhere = professionalsElsewhere(draft, around);
    if (!elsewhere) return went;
    return { ...went, draft: onceSaid(draft, 'professional'), says: elsewhere };
  }
  if (told.role === undefined) return went;
  // Whoever skipped the question is asked nothing more because of it, but a child below twelve is welcomed as one.
  const skipped = draft.role === 'unknown';
  const who = asTold(draft, told);
  const next = skipped && who.age === undefined ? { ...who, age: 'unknown' as const } : who;
  if (draft.at !== firstOpen(draft)) return { ...went, draft: next };
  // What comes now needs all the room of a turn: the limits of secrecy, or who a child can talk to.
  const at = firstOpen(next);
  return { ...went, says: at === draft.at ? says : [], draft: { ...next, at } };
}

type Once = NonNullable<Draft['saidOnce']>[number];

export const onceSaid = (draft: Draft, what: Once): Draft => ({
  ...draft,
  saidOnce: [...(draft.saidOnce ?? []), what],
});
