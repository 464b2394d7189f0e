import { featuresOf } from '../classifier/features.js';
import { LinearModel } from '../../linear-model/linear-model.js';
import type { Asked, Intent } from './intent.js';
import { trained } from './command-weights.js';

/** What the model tells apart: Dutch again, or the other language, is found by its phrases only. */
export type GuessedIntent = Exclude<Intent, 'language' | 'language_nl'>;

let model: LinearModel<GuessedIntent> | undefined;

const longestCounted = 12;

/** What a message to an open question is made of; `phrased` is what our phrases make of it. */
export function commandFeatures(text: string, { context }: Asked, phrased?: Intent): readonly number[] {
  const [first = ''] = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const length = Math.min(text.split(/\s+/).length, longestCounted);
  return featuresOf(text, [
    context,
    `${context} ${first}`,
    `${context} ${String(length)}`,
    ...(phrased === undefined ? [] : [`said ${phrased}`, `said ${phrased} ${context}`]),
  ]);
}

/** How likely each intent is, between 0 and 1. */
export const guessIntent = (
  text: string,
  asked: Asked,
  phrased: Intent,
): Readonly<Record<GuessedIntent, number>> =>
  (model ??= new LinearModel(trained)).scoresOf(commandFeatures(text, asked, phrased));
