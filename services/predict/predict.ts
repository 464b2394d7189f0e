import { z } from 'zod';
import type { Anonymiser } from '../ports/anonymiser.js';

/** Where a run reads and writes; the process's own streams, or a test's. */
export interface PredictStreams {
  /** JSON Lines, in chunks of any size. */
  readonly input: AsyncIterable<string>;
  /** Waits until there is room, so a long run needs little memory. */
  write(line: string): Promise<void>;
  complain(line: string): void;
}

/** What the tasks need; made only when a task asks for it. */
export interface PredictParts {
  anonymiser(): Anonymiser;
}

const notYet = ['commands', 'crisis', 'dates', 'themes'];
const usage = `usage: npm run --silent predict -- <task> < in.jsonl > out.jsonl
tasks: anonymise {id,text} -> {id,text,spans:[{start,end,label}]}
not yet: ${notYet.join(', ')}`;

const story = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/**
 * Answers JSON Lines with JSON Lines, in order, one out for one in, and keeps nothing. A line that
 * cannot be read is answered with `{error}` (and its `id` when it has one) and named on stderr by number.
 *
 * @returns the exit code: 0; 1 when a line could not be read; 2 for a task that is not there.
 */
export async function predict(
  task: string | undefined,
  parts: PredictParts,
  streams: PredictStreams,
): Promise<0 | 1 | 2> {
  if (task !== 'anonymise') {
    streams.complain(task !== undefined && notYet.includes(task) ? `${task}: not yet` : usage);
    return 2;
  }
  const anonymiser = parts.anonymiser();
  let number = 0;
  let failed = 0;
  for await (const line of linesOf(streams.input)) {
    number += 1;
    if (line.trim() === '') continue;
    const asked = read(line);
    if ('error' in asked) {
      failed += 1;
      streams.complain(`line ${String(number)}: ${asked.error}`);
      await streams.write(JSON.stringify(asked));
      continue;
    }
    const { text, spans } = anonymiser.anonymise(asked.text);
    await streams.write(JSON.stringify({ id: asked.id, text, spans }));
  }
  return failed === 0 ? 0 : 1;
}

/** The question on one line; never a word of it in the error. */
function read(
  line: string,
): z.infer<typeof story> | { readonly id?: string | number; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  const asked = story.safeParse(value);
  if (asked.success) return asked.data;
  const { data } = story.pick({ id: true }).safeParse(value);
  return { ...data, error: 'needs id (string or number) and text (string)' };
}

/** Lines end at a line feed and nowhere else: JSON may hold the other line separators as they are. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let rest = '';
  let isFirst = true;
  for await (const chunk of chunks) {
    const lines = (isFirst ? chunk.replace(/^\uFEFF/, '') : chunk).split('\n');
    isFirst = false;
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield rest + line;
      rest = '';
    }
    rest += last;
  }
  if (rest !== '') yield rest;
}
