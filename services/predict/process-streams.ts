import { once } from 'node:events';
import type { PredictStreams } from './predict.js';

/** The streams of this process; nothing but answers ever goes to stdout. */
export function processStreams({
  stdin,
  stdout,
  stderr,
}: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>): PredictStreams {
  stdin.setEncoding('utf8');
  return {
    input: stdin,
    async write(line) {
      if (!stdout.write(`${line}\n`)) await once(stdout, 'drain');
    },
    complain(line) {
      stderr.write(`${line}\n`);
    },
  };
}
