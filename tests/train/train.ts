import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crisisLabels } from '../../services/safety/crisis-model.js';
import type { TrainedModel } from '../../services/understanding/classifier/linear-model.js';
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
import { commandSettings, crisisSettings, themeSettings } from './settings.js';
import { type Example, trainModel } from './train-model.js';

/**
 * `npm run train`: makes the weights again from the labelled texts in `tests/corpora/training/`. The figures of
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

function write(path: string, trained: TrainedModel<string>): void {
  const fields = Object.entries(trained).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`);
  writeFileSync(
    path,
    `// Made by npm run train; do not edit.\nexport const trained = {\n${fields.join('')}} as const;\n`,
  );
  process.stdout.write(`${path}: ${String(Math.round(trained.rows.length / 1024))} KB\n`);
}

write(
  'services/understanding/commands/command-weights.ts',
  trainModel(commandLabels, examplesFor('commands', commandExamples), commandSettings),
);
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
write(
  'services/understanding/themes/theme-weights.ts',
  trainModel(themeLabels, examplesFor('themes', themeExamples), themeSettings),
);
