import type { LabelKey } from '../../services/domain/text-catalogue.js';
import type { Draft } from './draft.js';
import type { Around } from './step.js';
import { allTold } from './told.js';

type Worker = Extract<LabelKey, `worker.${string}`>;

/** By which words a kind of worker is known. */
const workers: readonly (readonly [Worker, RegExp])[] = [
  [
    'worker.foster_support',
    /pleegzorg(?:werk|begeleid)|begeleid\w{0,8} (?:van )?pleegzorg|foster care worker/i,
  ],
  ['worker.youth_protection_worker', /voogd|jeugdbescherm|guardian|youth protection/i],
  ['worker.group_worker', /groepsleid|de leiding\b|group (?:staff|worker)/i],
  ['worker.mentor', /\bmentor/i],
  ['worker.therapist', /psycholo|psychiater|therap|behandelaar|counsell?or/i],
  ['worker.local_team', /wijkteam|consulent|local team/i],
  ['worker.manager', /manager|teamleid|leidinggevende|directeur/i],
  ['worker.teacher', /\b(?:juf|meester|leraar|lerares|docent|teacher)\b/i],
  ['worker.family_worker', /\bbegeleid(?:er|ster)|gezinscoach|hulpverlen|support worker|family coach/i],
];

/** Whom *mevrouw De Vries* is, when only one kind of worker is told of. */
function workerIn(text: string): Worker {
  const [first, ...others] = workers.filter(([, words]) => words.test(text)).map(([worker]) => worker);
  return first !== undefined && others.length === 0 ? first : 'worker.unknown';
}

/** Words as they stand on the card: names of people are out, roles are in, the same for the same person (script §4). */
export function nameless(words: string, draft: Draft, { anonymiser, label }: Around): string {
  if (words === '') return '';
  const told = allTold(draft);
  return anonymiser.withoutNames(words, label(workerIn(told)), told);
}
