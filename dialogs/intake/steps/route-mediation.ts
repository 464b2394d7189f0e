import { whoToTalkToNow } from '../choices.js';
import type { Draft } from '../draft.js';
import { isMediated } from '../peers.js';
import { goOnFrom, notChosen } from '../routes.js';
import { type Outcome, type Step, taken, unclear } from '../step.js';

/** Not now: it stays among what can be chosen. */
const notNow = (draft: Draft): Outcome => goOnFrom(notChosen('mediation', draft));

/** Explained, and answered truthfully: only where there are mediators can one be asked. */
export const routeMediation: Step = {
  id: 'route-mediation',
  place: 'step.routes',
  ask(_draft, around) {
    const { say, option, staffing } = around;
    if (staffing.mediation && !isMediated(around.help))
      return { lead: [say('route.mediation')], ask: say('confirm.route') };
    // Three bubbles are a full turn; who to talk to now follows on *go on*.
    const lead = [say('route.mediation')];
    const ask = say(staffing.mediation ? 'med.open' : 'route.mediation_off');
    return { lead, ask, options: [option('reply.go_on')] };
  },
  take({ one }, draft, around) {
    if (!around.staffing.mediation) {
      const there = draft.routesAhead.length > 0 ? [] : [whoToTalkToNow(draft, around)];
      return goOnFrom(draft, ...there);
    }
    if (isMediated(around.help)) return goOnFrom(draft);
    if (one === 'reply.yes') return taken(draft, 'med-who');
    return one === 'reply.later' || one === 'reply.no' ? notNow(draft) : unclear;
  },
  skip: (draft, { staffing }) => (staffing.mediation ? notNow(draft) : goOnFrom(draft)),
};
