import { setTimeout as pause } from 'node:timers/promises';
import { type Finding, type Measurement, round, type Size } from './figures.js';
import { fillLivePairs, type LivePair } from './fill-live-pairs.js';
import { eachAtOnce } from './http.js';
import { openPair, type OpenPair } from './live-pair.js';
import { startLine } from './started.js';
import { story } from './story.js';

const sizes = {
  full: { pairs: 500, every: 5_000, warmUp: 10_000, settle: 10_000, minutes: 1 },
  short: { pairs: 3, every: 200, warmUp: 0, settle: 500, minutes: 0.02 },
};
const atOnce = 8;
const second = 1_000;
const refreshEvery = 10 * 60 * second;
const longestWait = 20 * second;

/** What was sent and not heard yet at the other side, of one side of one pair; it comes in that order or not at all. */
interface UnderWay {
  sent: number;
  heard: number;
  readonly since: Map<string, number>;
}
const nothingYet = (): UnderWay => ({ sent: 0, heard: 0, since: new Map() });

/** Live talks that write down how long each message took to the other side. */
class LiveTalks {
  /** Milliseconds from sending to hearing, of every message heard since `restart`. */
  latencies: number[] = [];
  hasBegun = false;
  readonly #talks: readonly { readonly from: Readonly<Record<'person' | 'volunteer', UnderWay>> }[];

  constructor(count: number) {
    this.#talks = Array.from({ length: count }, () => ({
      from: { person: nothingYet(), volunteer: nothingYet() },
    }));
  }

  /** The next words of this side; the clock runs from here. */
  next(pair: number, who: 'person' | 'volunteer'): string {
    const side = this.#side(pair, who);
    side.sent += 1;
    const text = `${story(side.sent)} ${who} ${String(pair)}`;
    side.since.set(text, performance.now());
    return text;
  }

  /** @throws Error for what was never said to them, came twice, or came too early, and when the bot spoke in a live talk. */
  hear(pair: number, at: 'person' | 'volunteer', from: string, text: string): void {
    // While everybody comes in, the bot may say that a volunteer is not there yet.
    if (!this.hasBegun) return;
    if (from === 'bot' || from === 'peerlijn') throw new Error(`the bot spoke in a live talk: ${text}`);
    const side = this.#side(pair, at === 'person' ? 'volunteer' : 'person');
    side.heard += 1;
    const since = side.since.get(text);
    if (since === undefined || !text.includes(`(${String(side.heard)})`)) {
      throw new Error(
        `pair ${String(pair)}: message ${String(side.heard)} to the ${at} was lost, changed, doubled or swapped`,
      );
    }
    side.since.delete(text);
    this.latencies.push(performance.now() - since);
  }

  get underWay(): number {
    return this.#talks.reduce((sum, { from }) => sum + from.person.since.size + from.volunteer.since.size, 0);
  }

  #side(pair: number, who: 'person' | 'volunteer'): UnderWay {
    const talk = this.#talks[pair];
    if (!talk) throw new RangeError('no such pair');
    return talk.from[who];
  }
}

const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(values.length * part) - 1)] ?? NaN;

/** Everybody says something every so often, each at a moment of their own, until the time is over. */
async function talkFor(
  milliseconds: number,
  every: number,
  pairs: readonly OpenPair[],
  talks: LiveTalks,
): Promise<void> {
  const end = performance.now() + milliseconds;
  const saying = async (index: number, say: () => Promise<void>): Promise<void> => {
    await pause((every * ((index * 7_919) % 1_000)) / 1_000);
    for (let at = performance.now(); at < end; at += every) {
      await say();
      await pause(Math.max(0, at + every - performance.now()));
    }
  };
  await Promise.all(
    pairs.flatMap((pair, index) => [
      saying(2 * index, () => pair.person(talks.next(index, 'person'))),
      saying(2 * index + 1, () => {
        pair.volunteer(talks.next(index, 'volunteer'));
        return Promise.resolve();
      }),
    ]),
  );
  const longest = performance.now() + longestWait;
  while (talks.underWay > 0) {
    if (performance.now() > longest) throw new Error(`${String(talks.underWay)} messages never came`);
    await pause(20);
  }
}

/** Live talks over the real line: the person's window over Direct Line, the volunteer's desk over its socket. */
export const relay: Measurement = {
  name: 'relay',
  async measure(size: Size, minutes = sizes[size].minutes): Promise<readonly Finding[]> {
    const { pairs: count, every, warmUp, settle } = sizes[size];
    let live: LivePair[] = [];
    const line = await startLine({
      flags: ['--expose-gc'],
      fill: async (dataDir, kek) => {
        live = await fillLivePairs(dataDir, kek, count);
      },
    });
    const talks = new LiveTalks(count);
    const pairs: OpenPair[] = [];
    const refreshing = setInterval(() => {
      void eachAtOnce(pairs.length, atOnce, async (index) => pairs[index]?.refresh());
    }, refreshEvery);
    try {
      await eachAtOnce(count, atOnce, async (index) => {
        const pair = live[index];
        if (!pair) return;
        pairs[index] = await openPair(line.url, pair, index, (at, from, text) => {
          talks.hear(index, at, from, text);
        });
      });
      await pause(settle);
      talks.hasBegun = true;
      await talkFor(warmUp, every, pairs, talks);

      const half = (minutes * 60 * second) / 2;
      const before = await line.meter();
      talks.latencies = [];
      await talkFor(half, every, pairs, talks);
      const first = talks.latencies.length;
      const middle = await line.meter();
      await talkFor(half, every, pairs, talks);
      const after = await line.meter();
      const messages = talks.latencies.length;
      const perMessage = (from: number, until: number, sent: number): number => (until - from) / sent / 1_000;
      const inFirst = perMessage(before.live, middle.live, first);
      const inSecond = perMessage(middle.live, after.live, messages - first);
      const p = (part: number): number => round(percentile(talks.latencies, part));
      return [
        {
          line: `relay of ${String(count)} live pairs, a message each every ${String(every / second)} s: p99 to the other side`,
          value: p(0.99),
          unit: 'ms',
          goal: 150,
          from: `${String(messages)} messages in ${String(minutes)} min, p50 ${String(p(0.5))} ms, CPU ${String(
            round(((after.cpu - before.cpu) / (minutes * 60 * second)) * 100),
          )} %`,
        },
        {
          line: 'memory a message of a live talk leaves (it is kept there): second half of the time against the first',
          value: round(inSecond / inFirst),
          unit: '×',
          goal: 1.1,
          from: `${String(round(inSecond))} KB against ${String(round(inFirst))} KB a message`,
        },
      ];
    } finally {
      clearInterval(refreshing);
      for (const pair of pairs) pair.leave();
      await line.stop();
    }
  },
};
