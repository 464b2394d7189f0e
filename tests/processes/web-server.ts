import { setTimeout as pause } from 'node:timers/promises';
import { jsonLog } from '../../services/logging/json-log.js';
import { wallClock } from '../../services/ports/clock.js';
import { onLastResort, onStopSignal } from '../../services/web/process-ends.js';
import type { Route, WebRequest } from '../../services/web/route.js';
import { createWebServer } from '../../services/web/server.js';

/** A server of its own process, to be stopped, broken and listened to by a test. */
const open = { method: 'POST', may: 'anyone', audit: 'nothing', kind: 'api' } as const;
const routes: readonly Route[] = [
  { ...open, path: '/v3/echo', answer: ({ body }: WebRequest) => ({ json: { body } }) },
  {
    ...open,
    path: '/v3/failing',
    answer: ({ body }: WebRequest) => Promise.reject(new Error(JSON.stringify(body))),
  },
  {
    ...open,
    path: '/v3/slow',
    async answer({ body }: WebRequest) {
      process.stdout.write('slow\n');
      await pause(500);
      return { json: { body } };
    },
  },
  {
    ...open,
    path: '/v3/falling',
    answer({ body }: WebRequest) {
      setImmediate(() => {
        throw new RangeError(JSON.stringify(body));
      });
      return { json: {} };
    },
  },
];

const log = jsonLog(wallClock, (line) => process.stderr.write(line));
const web = createWebServer({ host: '127.0.0.1', port: 0, routes, log, clock: wallClock, grace: 5_000 });
onLastResort(log, () => web.close());
onStopSignal(() => web.close());
process.stdout.write(`ready ${await web.listen()}\n`);
