import { type Command, type Intent, isMarked } from '../../services/understanding/commands/intent.js';
import type { Situation } from '../../services/understanding/situations/situation.js';
import type { Question } from './step.js';
import { wordCount } from './told.js';

/** In so many words, or with one of these, something is asked of us all the same: *ga terug*, *mag ik een mens spreken*. */
const askedOfUs = 2;
const namesHuman = /(?<!\p{L})(?:mens|medewerker|vrijwilliger|human|person|volunteer)(?!\p{L})/iu;
const commands: ReadonlySet<Intent> = new Set<Command>(['human', 'restart', 'back']);
const situations: ReadonlySet<Situation> = new Set(['say-je', 'say-u', 'abusive']);

/**
 * Where a text for somebody else is typed, "kunt u mij bellen?" is asked of them and "rot op" said to them.
 *
 * @param meant - what it would be, said to us.
 */
export const isForAnother = (
  { forAnother }: Pick<Question, 'forAnother'>,
  text: string,
  meant: Intent | Situation,
): boolean =>
  forAnother === true &&
  (commands.has(meant as Intent) || situations.has(meant as Situation)) &&
  !isMarked(text) &&
  !namesHuman.test(text) &&
  wordCount(text) > askedOfUs;
