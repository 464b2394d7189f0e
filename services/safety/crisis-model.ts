import { featuresOf } from '../understanding/classifier/features.js';
import { LinearModel } from '../linear-model/linear-model.js';
import type { Signal } from './signal.js';
import { trained } from './crisis-weights.js';

/**
 * What the model tells apart: the kinds; `alarm` is any of them; `threat`, the writer wants to hurt somebody;
 * `other`, it is about another than the writer.
 */
export const crisisLabels = [
  'suicide',
  'danger_now',
  'abuse',
  'runaway',
  'alarm',
  'threat',
  'other',
] as const;
export type CrisisLabel = (typeof crisisLabels)[number];

let model: LinearModel<CrisisLabel> | undefined;

/** What a message is made of; `phrased` is what our phrases hear in it. */
export const crisisFeatures = (text: string, phrased?: Signal): readonly number[] =>
  featuresOf(text, phrased ? [`${phrased.kind} ${phrased.action}`] : []);

/** How likely each kind of danger is, between 0 and 1. */
export const guessDanger = (text: string, phrased: Signal): Readonly<Record<CrisisLabel, number>> =>
  (model ??= new LinearModel(trained)).scoresOf(crisisFeatures(text, phrased));
