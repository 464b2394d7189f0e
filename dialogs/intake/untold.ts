import type { Draft } from './draft.js';
import { withMediation, withPlan } from './peers.js';
import type { Around } from './step.js';
import type { StepId } from './step-ids.js';

/** After so many times that nobody picked up we ask for another moment; with fewer it was we who did not call. */
const attempts = 2;

/** What people of the line are to hear from the person, who was away when it was asked. */
export function untold(
  draft: Draft,
  { standing, help: { callback, mediation } }: Pick<Around, 'standing' | 'help'>,
): { readonly draft: Draft; readonly at: StepId } | undefined {
  if (callback?.state === 'failed')
    return { draft, at: (callback.attempts ?? 0) >= attempts ? 'cb-failed' : 'cb-late' };
  const news = mediation?.news;
  switch (news?.what) {
    case 'mediation-text':
      return { draft: withMediation(draft, { text: news.text }), at: 'med-text' };
    case 'mediation-planned':
      return { draft: withPlan(draft, news), at: 'med-planned' };
    case 'mediation-aftercare':
      return { draft: withMediation(draft, { weeks: news.weeks }), at: 'med-after' };
    case 'mediation-cancelled':
    case 'mediation-declined':
    case 'mediation-stopped':
    case undefined:
      return standing.status === 'recheck' ? { draft, at: 'recheck' } : undefined;
  }
}
