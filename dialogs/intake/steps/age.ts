import { nameOf } from '../choices.js';
import { ages, type Draft } from '../draft.js';
import { type Step, taken, unclear } from '../step.js';

type Age = Draft['age'];

/** "ik ben 14"; numbers below six are the number of an answer. */
function ageIn(text: string): Age {
  const years = Number(/\d+/.exec(text)?.[0] ?? 0);
  if (years < 6) return undefined;
  if (years < 12) return 'under_12';
  if (years < 16) return '12_15';
  return years < 18 ? '16_17' : '18_plus';
}

export const age: Step = {
  id: 'age',
  place: 'step.who',
  ask: (_draft, { say }) => ({ ask: say('who.age'), alsoTaken: ['reply.dontknow'] }),
  take({ one, text }, draft) {
    if (one === 'reply.dontknow') return taken({ ...draft, age: 'unknown' });
    const chosen = one ? ages.find((known) => known === nameOf(one)) : ageIn(text);
    if (!chosen) return unclear;
    return taken({ ...draft, age: chosen, goesOn: draft.goesOn && draft.age === chosen });
  },
  skip: (draft) => taken({ ...draft, age: draft.age ?? 'unknown' }),
};
