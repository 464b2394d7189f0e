import { councilDay } from '../../../services/domain/council-day.js';
import type { Said } from '../../../services/domain/text-catalogue.js';
import type { Outs } from '../draft.js';
import { notPassedOn } from '../not-passed-on.js';
import { type Around, type Step, taken, unclear } from '../step.js';
import { outInWords } from '../taken-out.js';

/** The text for the council, exactly as it would go. Every change comes back here before anything is agreed to. */
export const forward: Step = {
  id: 'forward',
  place: 'step.forward',
  ask: ({ forward }, around) => ({
    lead: [withOuts(intro(around), forward?.outs, around)],
    ask: around.say('fwd.show', { anon_text: forward?.text ?? '' }),
    alsoTaken: ['reply.no', 'reply.later', 'reply.fix'],
  }),
  take({ one }, draft, around) {
    const risky = draft.forward !== undefined && draft.forward.risks.length > 0 && !draft.forward.risksKept;
    if (one === 'reply.send') return taken(draft, risky ? 'risk' : 'consent');
    if (one === 'reply.edit_text' || one === 'reply.fix') return taken(draft, 'forward-edit');
    if (one === 'reply.strike') return taken(draft, 'forward-strike');
    if (one === 'reply.not_pass_on' || one === 'reply.no' || one === 'reply.later')
      return notPassedOn(draft, around);
    return unclear;
  },
  skip: notPassedOn,
};

/** In the same bubble what was taken out, in words: the text itself does not show how much that was. */
function withOuts(intro: Said, outs: Outs | undefined, around: Around): Said {
  const what = outInWords(outs, around);
  const bubbles = what === '' ? [] : around.say('fwd.out', { what }).bubbles;
  return { ...intro, bubbles: [[...intro.bubbles, ...bubbles].join(' ')] };
}

/** That a coordinator looks at it is said only where one does. Until when it can be taken back is said at the yes. */
function intro({ say, date, settings, now, isTextChecked }: Around): Said {
  if (!isTextChecked) return say('fwd.intro_off');
  const said = say('fwd.intro', { release_date: date(councilDay(settings, now)) });
  return { ...said, bubbles: said.bubbles.slice(0, 1) };
}
