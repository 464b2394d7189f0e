import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { featuresOf } from '../../../../services/understanding/classifier/features.js';
import { featureCount, LinearModel } from '../../../../services/linear-model/linear-model.js';
import { trained } from '../../../../services/understanding/commands/command-weights.js';
import { commandExamples, commandLabels } from '../../../train/examples.js';
import { commandSettings } from '../../../train/settings.js';
import { type Example, trainModel } from '../../../train/train-model.js';

type Weather = 'sun' | 'rain';

const texts: readonly (readonly [string, Weather])[] = [
  ['de zon schijnt', 'sun'],
  ['lekker in de zon', 'sun'],
  ['wat een zonnige dag', 'sun'],
  ['het regent weer', 'rain'],
  ['nat van de regen', 'rain'],
  ['een regenachtige dag', 'rain'],
];
const examples = texts.map(([text, is]): Example<Weather> => ({
  features: featuresOf(text),
  is: [is],
  isNot: is === 'sun' ? ['rain'] : ['sun'],
}));
const settings = { epochs: 20, decay: 1e-4, atLeast: 1 };

it('learns from labelled texts, also for words that only resemble those', () => {
  const model = new LinearModel(trainModel(['sun', 'rain'], examples, settings));
  const sunny = model.scoresOf(featuresOf('zonneschijn vandaag'));
  const rainy = model.scoresOf(featuresOf('regenbuien vandaag'));
  expect(sunny.sun).toBeGreaterThan(Number(sunny.rain));
  expect(rainy.rain).toBeGreaterThan(Number(rainy.sun));
});

it('learns the same twice, to the bit', () => {
  expect(trainModel(['sun', 'rain'], examples, settings)).toEqual(
    trainModel(['sun', 'rain'], examples, settings),
  );
});

it('learns nothing from a text about a label that it may have or not', () => {
  const either = examples.map((one) => ({ ...one, is: [], isNot: [] }));
  expect(trainModel(['sun', 'rain'], either, settings)).toMatchObject({ bias: [0, 0], rows: '' });
});

it('makes no more of a text than grows with its length, whatever it holds', () => {
  for (const text of ['', '🙂', 'constructor __proto__ toString', 'a'.repeat(4_000), 'ja '.repeat(1_300)]) {
    const features = featuresOf(text);
    expect(new Set(features).size).toBe(features.length);
    expect(features.every((feature) => feature >= 0 && feature < featureCount)).toBe(true);
    expect(features.length).toBeLessThanOrEqual(40 + 20 * text.length);
  }
});

it('has the weights that its texts give', () => {
  const folder = 'tests/corpora/training';
  const learned = readdirSync(folder)
    .filter((file) => file.startsWith('commands-'))
    .toSorted()
    .flatMap((file) => commandExamples(readFileSync(`${folder}/${file}`, 'utf8'), !file.includes('first')));
  expect(trainModel(commandLabels, learned, commandSettings)).toEqual(trained);
}, 60_000);

it('never measures on a text that it learned from, but for bare words', () => {
  for (const [task, measured = task] of [
    ['commands'],
    ['crisis'],
    ['themes'],
    ['names', 'anonymise-unseen'],
    ['names', 'anonymise-usual'],
  ]) {
    const said = (file: string): readonly string[] =>
      readFileSync(`tests/corpora/${file}`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text.trim().toLowerCase())
        .filter((text) => text.split(/\s+/).length > 4);
    const learned = new Set(
      readdirSync('tests/corpora/training')
        .filter((file) => file.startsWith(`${String(task)}-`))
        .flatMap((file) => said(`training/${file}`)),
    );
    expect(said(`${String(measured)}.jsonl`).filter((text) => learned.has(text))).toEqual([]);
  }
});
