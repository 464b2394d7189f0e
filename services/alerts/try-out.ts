import type { AlertWay } from './alert.js';
import { alertWays } from './alert.js';
import type { Ways } from './callees.js';
import { NotSent } from './not-sent.js';
import type { Notice } from './ways/way.js';

/** Which ways took it, and which did not; a way that cannot reach this person is in neither. */
export interface Tried {
  readonly sent: readonly AlertWay[];
  readonly failed: readonly AlertWay[];
}

/** Sends somebody what they would be sent when somebody waits, by every way at once. */
export async function tryOut(ways: Ways, accountId: string, notice: Notice): Promise<Tried> {
  const sent: AlertWay[] = [];
  const failed: AlertWay[] = [];
  for (const name of alertWays) {
    const way = ways[name];
    if (!(await way?.reaches(accountId))) continue;
    try {
      await way?.call(accountId, notice);
      sent.push(name);
    } catch (error) {
      if (!(error instanceof NotSent)) throw error;
      failed.push(name);
    }
  }
  return { sent, failed };
}
