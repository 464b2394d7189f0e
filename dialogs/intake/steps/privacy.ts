import type { Said } from '../../../services/domain/text-catalogue.js';
import { tellsSomething } from '../choices.js';
import { freshDraft } from '../draft.js';
import { type Around, act, between, type Step, taken, unclear } from '../step.js';

/** The limits of secrecy. Only where a volunteer is there can one fetch help. */
export const secrecy = ({ say, staffing }: Around): Said =>
  say(staffing.peers === 'live' ? 'privacy.short' : 'privacy.short_off');

/** Limits and consent to store. Until the yes nothing is kept; a no takes away what was typed (script §3). */
export const privacy: Step = {
  id: 'privacy',
  place: 'step.privacy',
  ask: ({ given }, around) => ({
    // Whoever just read more about privacy has read this as well.
    lead: given['privacy-more'] === undefined ? [secrecy(around)] : [],
    ask: around.say('privacy.ok'),
  }),
  take({ one, text }, draft, { say }) {
    if (one === 'reply.yes')
      return act(async (work) => {
        if (!draft.kept) await work.keep();
        const welcome = draft.role === 'foster_parent' ? [say('who.foster')] : [];
        return taken({ ...draft, kept: true }, undefined, ...welcome);
      });
    if (one === 'reply.more_privacy') return taken(draft, 'privacy-more');
    if (one === 'reply.no') {
      // A no after an earlier yes would erase a story: that is always asked first.
      if (draft.kept) return between(draft, 'erase');
      return act(async (work) => {
        await work.erase();
        return taken(freshDraft(draft.form, draft.formChosen), 'declined');
      });
    }
    return tellsSomething(text)
      ? taken({ ...draft, story: [...draft.story, text], storyDone: true }, 'privacy', say('story.read'))
      : unclear;
  },
  // Nothing is kept without a yes and nothing goes without a no, so the same is asked in other words.
  safest: (draft, { say }) => taken(draft, 'privacy', say('again.privacy.ok')),
};
