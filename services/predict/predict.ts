import { z } from 'zod';
import type { Anonymiser } from '../ports/anonymiser.js';
import { predictCrisis } from '../safety/predict-crisis.js';
import { understand } from '../understanding/commands/understand.js';
import { readIsoDay } from '../understanding/dates/calendar.js';
import { findDate } from '../understanding/dates/find-date.js';
import { themesOf } from '../understanding/themes/themes-of.js';

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

const line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

const utterance = line.extend({
  context: z.enum(['yesno', 'menu', 'freetext']),
  prompt: z.string().default(''),
});
const dated = line.extend({
  ref: z.string().refine((ref) => readIsoDay(ref) !== undefined),
  direction: z.enum(['past', 'future']).default('past'),
});

/** One task: what a line must hold, what is answered beside its `id`, and how that looks. */
interface Task {
  readonly usage: string;
  /** Made when the task is asked for, and once for all lines. */
  answerer(parts: PredictParts): (asked: unknown) => object;
}

/** @param question - what a line must hold; its errors name fields and never a word of the text. */
const task = <Question extends z.ZodType<z.infer<typeof line>>>(
  question: Question,
  usage: string,
  answerer: (parts: PredictParts) => (asked: z.infer<Question>) => object,
): Task => ({
  usage,
  answerer(parts) {
    const answer = answerer(parts);
    return (asked) => {
      const { success, data } = question.safeParse(asked);
      return success ? { id: data.id, ...answer(data) } : unreadable(asked, usage);
    };
  },
});

const tasks: Readonly<Record<string, Task>> = {
  anonymise: task(line, '{id,text} -> {id,text,spans:[{start,end,label}]}', (parts) => {
    const anonymiser = parts.anonymiser();
    return ({ text: story }) => {
      const { text, spans } = anonymiser.anonymise(story);
      return { text, spans };
    };
  }),
  themes: task(
    line,
    '{id,text} -> {id,themes:[],wishes:[]}',
    () =>
      ({ text }) =>
        themesOf(text),
  ),
  crisis: task(
    line,
    '{id,text} -> {id,kind,action}',
    () =>
      ({ text }) =>
        predictCrisis(text),
  ),
  commands: task(utterance, '{id,text,context,prompt} -> {id,intent}', () => (asked) => {
    const intent = understand(asked.text, asked);
    // Back to Dutch, or the other language: no intent that is asked for here.
    return { intent: intent === 'language' || intent === 'language_nl' ? 'answer' : intent };
  }),
  dates: task(dated, '{id,text,ref,direction} -> {id,start,end} or {id,unresolvable}', () => (asked) => {
    const found = findDate(asked.text, asked);
    return found === 'unresolvable' ? { unresolvable: true } : found;
  }),
};
const usage = `usage: npm run --silent predict -- <task> < in.jsonl > out.jsonl
${Object.entries(tasks)
  .map(([name, { usage: form }]) => `${name}: ${form}`)
  .join('\n')}`;

/**
 * Answers JSON Lines with JSON Lines, in order, one out for one in, and keeps nothing. A line that
 * cannot be read is answered with `{error}` (and its `id` when it has one) and named on stderr by number.
 *
 * @returns the exit code: 0; 1 when a line could not be read; 2 for a task that is not there.
 */
export async function predict(
  name: string | undefined,
  parts: PredictParts,
  streams: PredictStreams,
): Promise<0 | 1 | 2> {
  const known = name !== undefined && Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!known) {
    streams.complain(usage);
    return 2;
  }
  const answer = known.answerer(parts);
  let number = 0;
  let failed = 0;
  for await (const written of linesOf(streams.input)) {
    number += 1;
    if (written.trim() === '') continue;
    const answered = answerTo(written, answer);
    if ('error' in answered) {
      failed += 1;
      streams.complain(`line ${String(number)}: ${String(answered.error)}`);
    }
    await streams.write(JSON.stringify(answered));
  }
  return failed === 0 ? 0 : 1;
}

function answerTo(written: string, answer: (asked: unknown) => object): object {
  let asked: unknown;
  try {
    asked = JSON.parse(written);
  } catch {
    return { error: 'not JSON' };
  }
  return answer(asked);
}

/** Says what was missing; never a word of what was there. */
function unreadable(asked: unknown, usage: string): object {
  const { data } = line.pick({ id: true }).safeParse(asked);
  return { ...data, error: `needs ${usage}` };
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
