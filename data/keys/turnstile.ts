import { AppError } from '../../services/domain/errors.js';

/**
 * Lets only so many pieces of work run at once; the others wait in line.
 *
 * @param atOnce - running at the same time, at most.
 * @param waiting - in line, at most.
 * @returns what runs a piece of work when it is its turn; throws AppError `too-many-waiting` when the line is full.
 */
export function turnstile(
  atOnce: number,
  waiting: number,
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const line: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= atOnce) {
      if (line.length >= waiting)
        throw new AppError('too-many-waiting', `${String(waiting)} are waiting already`);
      await new Promise<void>((resolve) => line.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
