/** Everything that must never happen, counted. */
export const faults = [
  'more than one owner',
  'more talks than one can hold',
  'stuck for over a minute',
  'without an outcome',
  'the bot spoke while a volunteer was there',
  'lost',
  'doubled',
  'swapped',
  'out of order',
] as const;
export type Fault = (typeof faults)[number];

/** What a run came to. */
export class Findings {
  readonly faults = new Map<Fault, number>(faults.map((fault) => [fault, 0]));
  /** The first of each fault, to look at. */
  readonly examples = new Map<Fault, string>();
  readonly counts = new Map<string, number>();

  fault(fault: Fault, example: string): void {
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
    if (!this.examples.has(fault)) this.examples.set(fault, example);
  }

  count(what: string, by = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by);
  }

  get faultless(): boolean {
    return [...this.faults.values()].every((count) => count === 0);
  }
}
