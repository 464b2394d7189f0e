import type { Option, OptionId, Said } from '../../services/domain/text-catalogue.js';
import { type AgeGroup, talkNow } from '../../services/safety/talk-now.js';
import type { Draft } from './draft.js';
import type { Around, Reply } from './step.js';
import { shortened } from './summary.js';

/** Content follows role and age, never tone: a parent who says *je* is an adult (script §0.3). */
export function ageGroup({ role, age }: Draft): AgeGroup {
  if (role === 'parent' || role === 'foster_parent' || age === '18_plus') return 'adult';
  return age === undefined || age === 'unknown' ? 'unknown' : 'young';
}

/** A youngster of whom we do not know that they are of age is treated as one who is not. */
export const isMinor = ({ role, age }: Draft): boolean => role === 'youth' && age !== '18_plus';

/** The same for sixteen, below which a mediator first speaks about who at home must know. */
export const isBelow16 = (draft: Draft): boolean => isMinor(draft) && draft.age !== '16_17';

/** Who this person can talk to now. */
export const whoToTalkToNow = (draft: Draft, around: Around): Said =>
  around.say(talkNow(ageGroup(draft), around.now));

/** The id of a label without what kind of label it is: `wish.apology` → `apology`. */
export const nameOf = (id: OptionId): string => id.slice(id.indexOf('.') + 1);

/** Pieces of a text as options 1, 2, 3 …, each with its own beginning as label. */
export const numbered = (pieces: readonly string[]): readonly Option[] =>
  pieces.map((piece, index) => {
    const number = String(index + 1) as OptionId;
    return { id: number, label: `${number}. ${shortened(piece, 40)}`, also: [piece] };
  });

/** The pieces that were chosen from {@link numbered}. */
export const piecesChosen = (ids: readonly OptionId[], pieces: readonly string[]): readonly string[] =>
  ids.flatMap((id) => pieces[Number(id) - 1] ?? []);

/**
 * Several answers to one question, in one message; *Klaar* only ends them.
 *
 * @param alone - an option that goes with no other.
 */
export function picksOf({ ids }: Reply, most: number, alone?: OptionId): readonly OptionId[] {
  const picked: readonly OptionId[] = ids.filter((id) => id !== 'reply.ready');
  return alone && picked.includes(alone) ? [alone] : picked.slice(0, most);
}

/** A message that tells something rather than chooses: four words or more, and not numbers only. */
export const tellsSomething = (text: string): boolean =>
  text.trim().split(/\s+/).length >= 4 && /\p{L}{3}/u.test(text);
