import { ageAnswered } from '../../../services/understanding/person/told-of-self.js';
import { nameOf } from '../choices.js';
import { ages, type Draft } from '../draft.js';
import { type Step, taken, unclear } from '../step.js';
import { ageBand } from '../who-tells.js';

type Age = Draft['age'];

/** "ik ben veertien", "bijna 16". */
function ageIn(text: string): Age {
  const years = ageAnswered(text);
  return years === undefined ? undefined : ageBand(years);
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
