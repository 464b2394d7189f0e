import { setTimeout as pause } from 'node:timers/promises';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HttpRefusal } from './refusal.js';

/**
 * What one address may ask in a minute. A whole group home shares one address: twelve chats that poll every
 * second, with pages and files, stay below `easy`. From there on everyone there waits a little, up to two seconds.
 */
export interface Pace {
  readonly easy: number;
  readonly most: number;
}

export const usualPace: Pace = { easy: 1_500, most: 3_000 };
const minute = 60;
const longestDelay = 2_000;

/** Takes points from an address's minute: passes, passes after a delay, or refuses. */
export type Limit = (address: string, points: number) => Promise<void>;

/** @throws HttpRefusal 429 with the seconds until the minute is over. */
export function limitPerAddress(pace: Pace = usualPace): Limit {
  const limiter = new RateLimiterMemory({ points: pace.most, duration: minute });
  return async (address, points) => {
    if (points === 0) return;
    try {
      const { consumedPoints } = await limiter.consume(address, points);
      const over = (consumedPoints - pace.easy) / (pace.most - pace.easy);
      if (over > 0) await pause(over * longestDelay);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new HttpRefusal(429, 'too-many-requests', Math.ceil(refused.msBeforeNext / 1_000));
    }
  };
}
