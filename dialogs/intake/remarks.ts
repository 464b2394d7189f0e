import type { Said } from '../../services/domain/text-catalogue.js';
import { isOtherOrganisation } from '../../services/understanding/situations/other-organisation.js';
import { situationIn } from '../../services/understanding/situations/situation-in.js';
import type { Draft } from './draft.js';
import { withMoreStory } from './steps/card-add.js';
import { type Around, type Outcome, type Taken, taken } from './step.js';
import { withWarning } from './told-who.js';
import { onceSaid } from './who-tells.js';

/**
 * What is said about a story that was just told: that another organisation is meant, or that we cannot say what is
 * allowed. The story is taken all the same.
 */
export function withRemark(before: Draft, went: Taken, text: string, around: Around): Taken {
  const { draft } = went;
  // The limits of secrecy are worth more than a remark.
  if (draft.story.length === before.story.length || draft.at === 'privacy' || draft.at === 'young')
    return went;
  // A name is spoken of once, so now.
  const ofName = went.says.filter(({ key }) => key === 'err.name' || key === 'err.name_read');
  if (situationIn(text, false) === 'advice') return { ...went, says: [around.say('x.advice'), ...ofName] };
  const { organisation } = around.settings;
  const isTold = draft.saidOnce?.includes('other-organisation') === true;
  if (isTold || ofName.length > 0 || !isOtherOrganisation(draft.story.join('\n'), organisation)) return went;
  const next = onceSaid(draft, 'other-organisation');
  return { ...went, draft: next, says: [around.say('x.otherorg', { org: organisation })] };
}

/** Where a choice is asked and something is told: it joins the story, and the choice is asked again. */
const joinsStory: ReadonlySet<Draft['at']> = new Set([
  'worried',
  'age',
  'young',
  'care',
  'keep-first',
  'peer-share',
  'peer-pref',
]);

/** Here a volunteer was asked for, who may come to read what is told. */
const asksForVolunteer: ReadonlySet<Draft['at']> = new Set(['peer-share', 'peer-pref']);

/**
 * What can be said to an answer that was not understood, and what of it is kept (script §2).
 *
 * @param tells - it is long enough to tell something.
 */
export function keptInstead<Given extends Outcome>(
  outcome: Given,
  draft: Draft,
  text: string,
  isTold: boolean,
  around: Around,
): Given | Taken {
  if (outcome.kind !== 'unclear') return outcome;
  const says = (said: Said, next: Draft = draft): Taken => taken(next, draft.at, said);
  if (situationIn(text, false) === 'advice') return says(around.say('x.advice'));
  if (!isTold || !joinsStory.has(draft.at)) return outcome;
  const told = says(around.say('x.noted'), withMoreStory(draft, text));
  return asksForVolunteer.has(draft.at) ? withWarning(told, text, around) : told;
}
