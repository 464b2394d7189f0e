import { openBotChannel } from './bot-channel.js';
import { type Finding, type Measurement, median, round, type Size } from './figures.js';
import { eachAtOnce } from './http.js';
import { toConsent, toSummary } from './intake-answers.js';
import { visit, type Visitor } from './line-visitors.js';
import { built, type MeasuredProcess, startMeasured } from './measured-process.js';
import { startLine } from './started.js';

const sizes = {
  full: { visitors: 900, pairs: 3, warmUp: 1_500 },
  short: { visitors: 4, pairs: 1, warmUp: 4 },
};
const atOnce = 16;
/** Coming in is not measured; making a code waits more than it works. */
const comingAtOnce = 64;

/** Milliseconds of the server's CPU that a turn took. */
async function perTurn(server: MeasuredProcess, turns: number, talk: () => Promise<void>): Promise<number> {
  const before = await server.meter();
  await talk();
  const after = await server.meter();
  return (after.cpu - before.cpu) / turns;
}

/**
 * CPU for one turn of the intake: from the first words of the story to the summary card, each of them screened,
 * sealed and on disk. What comes before (opening, consent and its code) is not counted.
 */
export function intakeTalk(server: MeasuredProcess): (visitors: number) => Promise<number> {
  let people = 0;
  return async (count) => {
    const visitors: Visitor[] = [];
    await eachAtOnce(count, comingAtOnce, async () => {
      const visitor = await visit(server.url, people++);
      visitors.push(visitor);
      for (const answer of toConsent) await visitor.says(answer);
    });
    const cost = await perTurn(server, count * toSummary.length, async () => {
      for (const answer of toSummary) {
        await eachAtOnce(count, atOnce, async (index) => visitors[index]?.says(answer));
      }
    });
    for (const visitor of visitors) visitor.leave();
    return cost;
  };
}

/** The line's own turn against the echo samples of both SDKs, which keep nothing and screen nothing. */
export const turn: Measurement = {
  name: 'turn',
  async measure(size: Size): Promise<readonly Finding[]> {
    const { visitors, pairs, warmUp } = sizes[size];
    const channel = await openBotChannel();
    const line = await startLine();
    const botFramework = await startMeasured(built('tests/bench/peers/bot-framework-echo.js'));
    const agents = await startMeasured(built('tests/bench/peers/agents-sdk-echo.js'));
    try {
      const talk = intakeTalk(line);
      await talk(Math.ceil(warmUp / toSummary.length));
      await channel.talk(botFramework.url, warmUp);
      await channel.talk(agents.url, warmUp);

      const turns = visitors * toSummary.length;
      const ours: number[] = [];
      const theirs: number[] = [];
      const newer: number[] = [];
      for (let pair = 0; pair < pairs; pair++) {
        ours.push(await talk(visitors));
        theirs.push(await perTurn(botFramework, turns, () => channel.talk(botFramework.url, turns)));
        newer.push(await perTurn(agents, turns, () => channel.talk(agents.url, turns)));
      }
      const against = (peer: readonly number[]): number =>
        round(median(ours.map((cost, pair) => cost / (peer[pair] ?? NaN))));
      const ms = (costs: readonly number[]): string => `${String(round(median(costs)))} ms`;
      return [
        {
          line: "intake turn over HTTP, screened, sealed and durable: CPU against Bot Framework's echo sample",
          value: against(theirs),
          unit: '×',
          goal: 1,
          from: `${ms(ours)} against ${ms(theirs)}`,
        },
        {
          line: "the same against the Agents SDK's sample",
          value: against(newer),
          unit: '×',
          goal: 1.2,
          from: `${ms(ours)} against ${ms(newer)}`,
        },
      ];
    } finally {
      channel.close();
      await Promise.all([line.stop(), botFramework.stop(), agents.stop()]);
    }
  },
};
