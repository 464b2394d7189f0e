import { comeBack } from '../came-from.js';
import { withoutNames } from '../forward-text.js';
import { notPassedOn } from '../not-passed-on.js';
import { act, type Step, taken, unclear } from '../step.js';
import { unlessRefused } from '../unless-refused.js';

/** The coordinator left words out: without a yes to exactly what is left, it goes nowhere. */
export const recheck: Step = {
  id: 'recheck',
  place: 'step.forward',
  aboutPeople: true,
  ask(_draft, { say, standing }) {
    const question = say('fwd.recheck');
    const shown = say('fwd.struck', { anon_text: standing.struckText ?? '' });
    const ask = { ...question, bubbles: [...question.bubbles, ...shown.bubbles] };
    // Nobody says yes to a text that is not in sight: with little room it stands in the bubble that asks.
    const short = { ...ask, bubbles: [ask.bubbles.join('\n')] };
    return { ask, short, alsoTaken: ['reply.later'] };
  },
  take({ one }, draft, around) {
    const { say, date, standing, anonymiser } = around;
    const text = standing.struckText;
    if (text === undefined || one === 'reply.later') return comeBack(draft);
    if (one === 'reply.fix')
      return taken({ ...draft, cameFrom: undefined, forward: withoutNames(text, anonymiser) }, 'forward');
    if (one === 'reply.no') return notPassedOn(draft, around);
    if (one !== 'reply.yes') return unclear;
    return act((work) =>
      unlessRefused(text, { ...draft, cameFrom: undefined }, around, async () => {
        const councilDate = await work.agreeToStruck(text);
        const agreed = { ...draft, forward: { text, risks: [], risksKept: true } };
        return councilDate === undefined
          ? taken(draft, 'recheck')
          : comeBack(agreed, say('fwd.ok', { council_date: date(councilDate) }));
      }),
    );
  },
  skip: (draft) => comeBack(draft),
};
