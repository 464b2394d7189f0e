import { AppError } from '../../services/domain/errors.js';

/**
 * Lets only so many pieces of work run at once; the others wait in line.
 *
 * @param atOnce - running at the same time, at most.
 * @returns what runs a piece of work when it is its turn; throws AppError `too-many-waiting` when as many as `atMost`
 *   are in line already.
 */
export function turnstile(
  atOnce: number,
): <Result>(work: () => Promise<Result>, atMost: number) => Promise<Result> {
  const line: (() => void)[] = [];
  let running = 0;
  return async (work, atMost) => {
    if (running >= atOnce) {
      if (line.length >= atMost)
        throw new AppError('too-many-waiting', `${String(atMost)} are waiting already`);
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
