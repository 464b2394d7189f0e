/**
 * Types hostile texts of 4 000 characters into every field and through every reading of a text: `npm run hostile
 * [how many for each]`. Ends with 1 when something throws, or when four times as long a text takes far more than four
 * times as long.
 */
import { fieldNames, type Reads, readField, readings } from './fields.js';
import { hostileText } from './hostile-text.js';

const count = Number(process.argv[2] ?? 10_000);
/** Linear is 4, quadratic 16. */
const growthAtMost = 8;
const [short, long] = [1_000, 4_000];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Microseconds of this process alone, whatever else the machine does. */
async function cost(reads: Reads, text: string): Promise<number> {
  const before = process.cpuUsage();
  await reads(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function attack(name: string, reads: Reads): Promise<void> {
  const spent = { all: 0, short: 0, long: 0, most: 0, worst: 0 };
  let failed = 0;
  // What is only made the first time is no part of what a text costs.
  for (let early = 1; early <= 20; early += 1)
    await cost(reads, hostileText(-early, short)).catch(() => undefined);
  for (let number = 0; number < count; number += 1) {
    try {
      const many = await cost(reads, hostileText(number, long));
      spent.all += many;
      if (number % 10 === 0) {
        spent.long += many;
        spent.short += await cost(reads, hostileText(number, short));
      }
      if (many > spent.most) [spent.most, spent.worst] = [many, number];
    } catch (error) {
      failed += 1;
      say(`${name}: text ${String(number)} threw ${error instanceof Error ? error.name : 'something'}`);
    }
  }
  const growth = spent.long / spent.short;
  if (failed > 0 || growth > growthAtMost) process.exitCode = 1;
  const [mean, most] = [spent.all / count / 1_000, spent.most / 1_000].map((ms) => `${ms.toFixed(2)} ms`);
  say(
    `${name}: ${String(failed)} of ${String(count)} threw, ${String(mean)} each, ${String(most)} at most ` +
      `(text ${String(spent.worst)}), × ${growth.toFixed(1)} for 4 × as long`,
  );
}

for (const [name, reads] of Object.entries(readings)) await attack(name, reads);
for (const name of fieldNames) await attack(`where ${name} is asked`, await readField(name));
