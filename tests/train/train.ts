import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteers, stepsOf } from '../../data/gazetteers/index.js';
import type { TrainedNetwork } from '../../services/anonymisation/learned/network.js';
import { tokenLabels } from '../../services/anonymisation/learned/token-model.js';
import { crisisLabels } from '../../services/safety/crisis-model.js';
import type { TrainedModel } from '../../services/linear-model/linear-model.js';
import {
  commandExamples,
  commandLabels,
  crisisExamples,
  dailyExamples,
  harmlessExamples,
  ordinaryExamples,
  themeExamples,
  themeLabels,
} from './examples.js';
import { labelledNames } from './labelled.js';
import { commandSettings, crisisSettings, themeSettings, tokenSettings } from './settings.js';
import { storyTexts, storyWordsIn } from './story-words.js';
import { fitOf, namesOf } from './token-examples.js';
import { type Example, trainModel } from './train-model.js';
import { trainNetwork } from './train-network.js';

/**
 * `npm run train [-- names]`: makes the weights again from the labelled texts in `tests/corpora/training/`. The figures of
 * `npm run evaluate` come from other texts.
 */
const folder = 'tests/corpora/training';

/** Texts our phrases were made with are called first; the others were written by people who had not seen them. */
const examplesFor = <Label extends string>(
  task: string,
  examplesOf: (lines: string, hasClues: boolean) => readonly Example<Label>[],
): readonly Example<Label>[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`${task}-`))
    .toSorted()
    .flatMap((file) => examplesOf(readFileSync(join(folder, file), 'utf8'), !file.includes('first')));

function write(path: string, trained: TrainedModel<string> | TrainedNetwork): void {
  const fields = Object.entries(trained).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`);
  writeFileSync(
    path,
    `// Made by npm run train; do not edit.\nexport const trained = {\n${fields.join('')}} as const;\n`,
  );
  process.stdout.write(`${path}: ${String(Math.round(trained.rows.length / 1024))} KB\n`);
}

const tasks: Readonly<Record<string, () => void>> = {
  commands: () => {
    write(
      'services/understanding/commands/command-weights.ts',
      trainModel(commandLabels, examplesFor('commands', commandExamples), commandSettings),
    );
  },
  crisis: () => {
    write(
      'services/safety/crisis-weights.ts',
      trainModel(
        crisisLabels,
        [
          ...examplesFor('crisis', crisisExamples),
          ...examplesFor('commands', harmlessExamples),
          ...examplesFor('themes', ordinaryExamples),
          ...['dates', 'situations'].flatMap((file) =>
            dailyExamples(readFileSync(`tests/corpora/${file}.jsonl`, 'utf8')),
          ),
        ],
        crisisSettings,
      ),
    );
  },
  themes: () => {
    write(
      'services/understanding/themes/theme-weights.ts',
      trainModel(themeLabels, examplesFor('themes', themeExamples), themeSettings),
    );
  },
  names: () => {
    const lists = loadGazetteers();
    const stories = storyTexts(folder);
    const storyWords = storyWordsIn(stories, lists);
    writeFileSync(
      'data/gazetteers/story-words.ts',
      `// Made by npm run train; do not edit.\nexport const storyWords: readonly string[] = [\n${storyWords
        .map((words) => `  '${words.join(' ').replaceAll("'", "\\'")}',\n`)
        .join('')}];\n`,
    );
    const labelled = labelledNames(folder);
    const known = { ...lists, storyWords: stepsOf(storyWords) };
    write(
      'services/anonymisation/learned/token-weights.ts',
      trainNetwork(tokenLabels, namesOf(known, labelled, stories), tokenSettings),
    );
    writeFileSync('tests/train/names-fit.txt', `${fitOf(known, labelled)}\n`);
  },
};

const asked = process.argv.slice(2);
for (const [task, learn] of Object.entries(tasks)) if (asked.length === 0 || asked.includes(task)) learn();
