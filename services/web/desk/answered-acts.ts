import type { ActResult } from './desk-acts.js';

/** Acts that are remembered over all desks; a desk that lost its connection asks again within moments. */
const most = 5_000;

/**
 * What was answered to which act, so that an act that is sent again after a lost connection gets the answer of the
 * first time, also while that one is still under way. What must be true after a restart is seen to by the desk itself.
 */
export class AnsweredActs {
  readonly #answers = new Map<string, Promise<ActResult>>();

  /** The answer to this act: the one it got before, or that of doing it now. */
  once(accountId: string, actId: string, does: () => Promise<ActResult>): Promise<ActResult> {
    const key = `${accountId} ${actId}`;
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = does();
    this.#answers.set(key, answer);
    const forget = (): void => {
      this.#answers.delete(key);
    };
    answer.then(({ outcome }) => {
      if (outcome === 'later' || outcome === 'failed') forget();
    }, forget);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > most && oldest !== undefined) this.#answers.delete(oldest);
    return answer;
  }
}
