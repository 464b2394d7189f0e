import type { Option, OptionId, Said } from '../../services/domain/text-catalogue.js';
import { type AgeGroup, talkNow } from '../../services/safety/talk-now.js';
import type { Draft } from './draft.js';
import type { Around, Reply } from './step.js';
import { shortened } from './summary.js';

/** Opening hours of the Kindertelefoon; the numbers themselves stand in the texts (domain.md §2.11). */
const kindertelefoon = { from: 11, until: 21 };

/** Content follows role and age, never tone: a parent who says *je* is an adult (script §0.3). */
function ageGroup({ role, age }: Draft): AgeGroup {
  if (role === 'parent' || role === 'foster_parent' || age === '18_plus') return 'adult';
  return age === undefined || age === 'unknown' ? 'unknown' : 'young';
}

/** Who this person can talk to now. */
export const whoToTalkToNow = (draft: Draft, around: Around): Said =>
  around.say(talkNow(ageGroup(draft), around.now, kindertelefoon));

/** The options that are left when some were taken. */
export const without = (options: readonly Option[], ids: readonly string[]): readonly Option[] =>
  options.filter(({ id }) => !ids.includes(id));

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

export interface Picks {
  readonly picked: readonly OptionId[];
  /** *Klaar* was said, several were named at once, or there is nothing more to choose. */
  readonly complete: boolean;
}

/**
 * Several answers to one question: one at a time until *Klaar*, or several at once.
 *
 * @param alone - options that go with no other, and so complete the answer.
 */
export function picksOf(
  { ids }: Reply,
  before: readonly string[],
  { most, alone }: { readonly most: number; readonly alone: readonly OptionId[] },
): Picks {
  const fresh = ids.filter((id) => id !== 'reply.ready' && !before.includes(id));
  const single = fresh.find((id) => alone.includes(id));
  if (single) return { picked: [single], complete: true };
  const picked = [...(before as readonly OptionId[]), ...fresh].slice(0, most);
  return { picked, complete: ids.includes('reply.ready') || fresh.length > 1 || picked.length === most };
}

/** A message that tells something rather than chooses: four words or more. */
export const tellsSomething = (text: string): boolean => text.trim().split(/\s+/).length >= 4;
