import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crisisLabels } from '../../services/safety/crisis-model.js';
import type { TrainedModel } from '../../services/understanding/classifier/linear-model.js';
import { commandExamples, commandLabels, crisisExamples, themeExamples, themeLabels } from './examples.js';
import { trainModel } from './train-model.js';

/**
 * `npm run train`: makes the weights again from the labelled texts in `tests/corpora/training/`. The figures of
 * `npm run evaluate` come from other texts.
 */
const folder = 'tests/corpora/training';
const linesOf = (task: string): string =>
  readdirSync(folder)
    .filter((file) => file.startsWith(task))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');

function write(path: string, trained: TrainedModel<string>): void {
  const fields = Object.entries(trained).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`);
  writeFileSync(
    path,
    `// Made by npm run train; do not edit.\nexport const trained = {\n${fields.join('')}} as const;\n`,
  );
  process.stdout.write(`${path}: ${String(Math.round(trained.rows.length / 1024))} KB\n`);
}

const settings = { epochs: 15, decay: 1e-3, atLeast: 2 };
write(
  'services/understanding/commands/command-weights.ts',
  trainModel(commandLabels, commandExamples(linesOf('commands')), { ...settings, decay: 1e-5 }),
);
write(
  'services/safety/crisis-weights.ts',
  trainModel(crisisLabels, crisisExamples(linesOf('crisis')), settings),
);
write(
  'services/understanding/themes/theme-weights.ts',
  trainModel(themeLabels, themeExamples(linesOf('themes')), settings),
);
