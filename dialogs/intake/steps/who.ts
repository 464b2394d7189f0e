import { nameOf, tellsSomething } from '../choices.js';
import { type Draft, roles } from '../draft.js';
import { plainWords } from '../../../services/understanding/plain-words.js';
import { type Around, type Step, taken, unclear } from '../step.js';

/** Whoever says to be a youngster is spoken to with *je*, unless a form was chosen: nothing extra is asked (script §0.2). */
function as(draft: Draft, role: Draft['role']): Draft {
  const form = role === 'youth' && draft.form === 'u' && !draft.formChosen ? 'je' : draft.form;
  const same = draft.role === role;
  return same ? { ...draft, form } : { ...draft, form, role, age: undefined, goesOn: false };
}

/** "Ik ben de moeder van Tim" says who it is; the same word in a story does not. */
function roleIn(text: string, around: Around): Draft['role'] {
  const words = plainWords(text).split(' ');
  if (!/^(?:ik ben|wij zijn|i am|im|we are) /.test(words.join(' ')) || words.length > 8) return undefined;
  const spoken = roles
    .filter((role) => role !== 'unknown')
    .map((role) => {
      const { label, also } = around.option(`role.${role}`);
      return { role, names: [label, ...also].map(plainWords) };
    });
  return words.flatMap((word) => spoken.find(({ names }) => names.includes(word))?.role ?? [])[0];
}

export const who: Step = {
  id: 'who',
  place: 'step.who',
  ask: (_draft, { say }) => ({ ask: say('who.ask'), alsoTaken: ['role.professional', 'reply.dontknow'] }),
  take({ one, text }, draft, around) {
    const { say } = around;
    const { organisation, coordinatorMail } = around.settings;
    const role = one ? roles.find((known) => known === nameOf(one)) : roleIn(text, around);
    if (role) return taken(as(draft, role));
    if (one === 'role.professional')
      return coordinatorMail === ''
        ? taken(as(draft, 'unknown'))
        : taken(draft, 'who', say('who.professional', { org: organisation, coord_mail: coordinatorMail }));
    if (one === 'reply.dontknow') return taken(as(draft, 'unknown'));
    return tellsSomething(text)
      ? taken({ ...draft, story: [...draft.story, text], storyDone: true }, 'who', say('story.read'))
      : unclear;
  },
  skip: (draft) => taken(as(draft, draft.role ?? 'unknown')),
};
