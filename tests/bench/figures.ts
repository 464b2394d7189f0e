/** What a run of the bench finds about one line. */
export interface Finding {
  readonly line: string;
  /** A ratio unless the unit says otherwise. */
  readonly value: number;
  readonly unit: '×' | 'KB' | 'ms' | '/s';
  /** What `value` must stay under, or reach when `atLeast`. */
  readonly goal: number;
  readonly atLeast?: boolean;
  /** The figures behind it, for people. */
  readonly from: string;
}

/** The size of a run: `full` for figures that count, `short` to see that the bench itself runs. */
export type Size = 'full' | 'short';

/** One or more lines of the bench that share a measurement. */
export interface Measurement {
  readonly name: string;
  /** @param minutes - how long to measure what lasts; without it as long as is usual. */
  measure(size: Size, minutes?: number): Promise<readonly Finding[]>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted[sorted.length % 2 ? middle : middle - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('no values');
  return (lower + upper) / 2;
}

/** Whether the finding reaches its goal. */
export function met({ value, goal, atLeast }: Finding): boolean {
  return atLeast ? value >= goal : value <= goal;
}

/** A round figure for people: three digits that count. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
