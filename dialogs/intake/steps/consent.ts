import { councilDay } from '../../../services/domain/council-day.js';
import { approvedText } from '../forward-text.js';
import { notPassedOn } from '../not-passed-on.js';
import { act, type Step, taken, unclear } from '../step.js';
import { unlessRefused } from '../unless-refused.js';

/** A yes to precisely the text that was shown last. */
export const consent: Step = {
  id: 'consent',
  place: 'step.forward',
  ask: (_draft, { say, date, settings, now }) => ({
    lead: [say('fwd.take_back', { release_date: date(councilDay(settings, now)) })],
    ask: say('fwd.consent'),
  }),
  take({ one }, draft, around) {
    const { say, date } = around;
    if (one === 'reply.no' || one === 'reply.later') return notPassedOn(draft, around);
    if (one !== 'reply.yes') return unclear;
    const approved = approvedText(draft);
    return act((work) =>
      unlessRefused(approved.text, draft, around, async () => {
        const ok = approved.checkTold === true || (await work.isTextChecked()) ? 'fwd.ok_check' : 'fwd.ok';
        const councilDate = await work.release(approved);
        return taken(draft, 'extra', say(ok, { council_date: date(councilDate) }));
      }),
    );
  },
  skip: notPassedOn,
};
