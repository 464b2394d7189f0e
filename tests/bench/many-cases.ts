import { type Finding, type Measurement, median, round, type Size } from './figures.js';
import { startLine } from './started.js';
import { intakeTalk } from './turn.js';

const sizes = {
  full: { few: 1_000, many: 100_000, visitors: 500, pairs: 3 },
  short: { few: 5, many: 50, visitors: 2, pairs: 1 },
};

/** Whether a turn costs more when the line has kept much. */
export const manyCases: Measurement = {
  name: 'many-cases',
  async measure(size: Size): Promise<readonly Finding[]> {
    const { few, many, visitors, pairs } = sizes[size];
    const small = await startLine({ cases: few });
    const large = await startLine({ cases: many });
    try {
      const inSmall = intakeTalk(small);
      const inLarge = intakeTalk(large);
      await inSmall(Math.ceil(visitors / 3));
      await inLarge(Math.ceil(visitors / 3));
      const costs: { readonly small: number; readonly large: number }[] = [];
      for (let pair = 0; pair < pairs; pair++) {
        costs.push({ small: await inSmall(visitors), large: await inLarge(visitors) });
      }
      const ms = (values: readonly number[]): string => `${String(round(median(values)))} ms`;
      return [
        {
          line: `intake turn at ${many.toLocaleString('en')} stored cases against ${few.toLocaleString('en')}`,
          value: round(median(costs.map((cost) => cost.large / cost.small))),
          unit: '×',
          goal: 1.1,
          from: `${ms(costs.map((cost) => cost.large))} against ${ms(costs.map((cost) => cost.small))}`,
        },
      ];
    } finally {
      await Promise.all([small.stop(), large.stop()]);
    }
  },
};
