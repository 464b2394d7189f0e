import { readFileSync } from 'node:fs';
import { screen } from '../../services/safety/screen.js';
import { understand } from '../../services/understanding/commands/understand.js';
import { findDate } from '../../services/understanding/dates/find-date.js';
import { languageOf } from '../../services/understanding/language/language-of.js';
import { situationIn } from '../../services/understanding/situations/situation-in.js';
import { ackFor, kindOfCareOf, slotsOf } from '../../services/understanding/story/story-of.js';
import { themesOf } from '../../services/understanding/themes/themes-of.js';
import { type Finding, type Measurement, median, round, type Size } from './figures.js';

const letters = 200;
const messages = { full: 120, short: 3 };
const rounds = { full: 5, short: 1 };

/** Everything that is ever asked about one message, whatever question is open. */
function readAll(text: string): void {
  screen(text);
  understand(text, { context: 'freetext', prompt: '' });
  situationIn(text, true);
  languageOf(text);
  findDate(text, { ref: '2026-11-22', direction: 'past' });
  themesOf(text);
  slotsOf(text);
  ackFor(text);
  kindOfCareOf(text);
}

/** Messages of 200 letters, made of complaints that were written to measure by. */
function longMessages(count: number): readonly string[] {
  const texts = readFileSync('tests/corpora/themes.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  return Array.from({ length: count }, (_, at) =>
    [0, 1, 2]
      .map((next) => texts[(2 * at + next) % texts.length] ?? '')
      .join(' ')
      .slice(0, letters),
  );
}

/** What all recognisers together cost for one message, in CPU of this process; every time it is read anew. */
export const understanding: Measurement = {
  name: 'understanding',
  async measure(size: Size): Promise<readonly Finding[]> {
    const texts = longMessages(messages[size]);
    for (const text of texts) readAll(text);
    const costs = texts.map(() => 0);
    for (let time = 0; time < rounds[size]; time += 1)
      for (const [at, text] of texts.entries()) {
        await forgotten();
        const before = process.cpuUsage();
        readAll(text);
        const { user, system } = process.cpuUsage(before);
        costs[at] = (costs[at] ?? 0) + (user + system) / 1_000 / rounds[size];
      }
    return [
      {
        line: `understanding a message of ${String(letters)} letters, all recognisers`,
        value: round(median(costs)),
        unit: 'ms',
        goal: 2,
        from: `CPU, median of ${String(texts.length)}`,
      },
    ];
  },
};

/** What was read of a message is let go of by then. */
const forgotten = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
