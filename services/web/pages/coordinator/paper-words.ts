import { plainDate } from '../../../domain/plain-date.js';
import type { Paper } from '../../../people/papers.js';
import { words } from './words.js';

const say = words.papers;

/** What a paper is called: the module of a training. */
export const paperName = ({ what, module = '' }: Paper): string =>
  what === 'training' ? `${words.profile.training} ${module}` : say[what];

/** How it stands with a paper, as people say it: `verlopen op 3 februari 2027`. */
export function paperState({ state, until }: Paper): string {
  if (until === undefined) return state === 'missing' ? say.missing : say.always;
  const said = { missing: say.missing, ended: say.ended, ending: say.ending, valid: say.valid } as const;
  return `${said[state]} ${plainDate(until, 'je')}`;
}
