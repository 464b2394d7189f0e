import { type Finding, type Measurement, round, type Size } from './figures.js';
import { eachAtOnce } from './http.js';
import { toConsent } from './intake-answers.js';
import { visit, type Visitor } from './line-visitors.js';
import { startLine } from './started.js';

const people = { full: 1_000, short: 4 };
const atOnce = 16;
const settle = 2_000;

/** What somebody costs who has the window open, and what is left of them when they have gone. */
export const memory: Measurement = {
  name: 'memory',
  async measure(size: Size): Promise<readonly Finding[]> {
    const count = people[size];
    const line = await startLine({ flags: ['--expose-gc'] });
    const live = async (): Promise<number> => {
      await new Promise((resolve) => setTimeout(resolve, size === 'full' ? settle : 0));
      return (await line.meter()).live;
    };
    const come = async (from: number): Promise<Visitor[]> => {
      const visitors: Visitor[] = [];
      await eachAtOnce(count, atOnce, async (index) => {
        const visitor = await visit(line.url, from + index);
        for (const answer of toConsent) await visitor.says(answer);
        visitors.push(visitor);
      });
      return visitors;
    };
    try {
      for (const visitor of await come(0)) visitor.leave(); // the first ones warm everything up
      const before = await live();
      const visitors = await come(count);
      const open = await live();
      for (const visitor of visitors) visitor.leave();
      const idle = await live();
      const each = (bytes: number): number => round(bytes / count / 1_000);
      return [
        {
          line: 'memory of an idle conversation, told as far as its code',
          value: each(idle - before),
          unit: 'KB',
          goal: 10,
          from: `${String(count)} conversations`,
        },
        {
          line: 'memory of an open socket',
          value: each(open - idle),
          unit: 'KB',
          goal: 20,
          from: `${String(count)} sockets`,
        },
      ];
    } finally {
      await line.stop();
    }
  },
};
