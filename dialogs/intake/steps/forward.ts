import { notPassedOn } from '../not-passed-on.js';
import { type Step, taken, unclear } from '../step.js';

/** The text for the council, exactly as it would go. Every change comes back here before anything is agreed to. */
export const forward: Step = {
  id: 'forward',
  place: 'step.forward',
  // That the coordinator looks at the text first is left out: nobody does so yet.
  ask: ({ forward }, { say }) => ({
    lead: [say('fwd.intro_off')],
    ask: say('fwd.show', { anon_text: forward?.text ?? '' }),
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
