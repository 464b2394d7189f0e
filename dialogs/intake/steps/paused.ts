import { leftUnanswered } from '../crisis.js';
import { goOn, resume, type Step, taken } from '../step.js';

/** Stopped: everything stays, and whatever is typed next goes on with the open question. */
export const paused: Step = {
  id: 'paused',
  place: 'step.close',
  between: true,
  ask({ kept }, { say, date, code, keptUntil }) {
    const lead = [say('cmd.stop')];
    if (code !== undefined) return { lead, ask: say('pause.code', { date: date(keptUntil), code }) };
    return { lead, ask: kept ? say('close.bye') : say('pause.nocode') };
  },
  take: ({ one }, draft) => (one === undefined ? resume : taken(draft, 'bye')),
  skip: (draft) => goOn(leftUnanswered(draft)),
};
