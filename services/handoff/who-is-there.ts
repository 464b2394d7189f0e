import type { Settings } from '../domain/settings.js';
import { type Form, forms } from '../domain/utterance.js';
import type { Clock } from '../ports/clock.js';
import type { PeerWish, Staffing } from '../ports/help-work.js';
import type { RecordStore } from '../ports/record-store.js';
import { type Candidate, hindranceOf, mayBeOffered } from './fitting.js';
import { isLineOpen } from './line-hours.js';
import { demandsAt, everybodyOf } from './volunteers.js';

interface AskedOf {
  readonly settings: Settings;
  readonly now: Date;
  readonly everybody: () => Promise<readonly Candidate[]>;
}

/** Somebody who speaks the language is on shift, may talk, and the line is open. A volunteer who is busy may be free soon. */
export async function peersFor(
  { form, preferences = [] }: { readonly form: Form; readonly preferences?: PeerWish['preferences'] },
  { settings, now, everybody }: AskedOf,
): Promise<Staffing['peers']> {
  if (settings.mode === 'intake_only') return 'none';
  if (!isLineOpen(settings, now)) return 'later';
  const asked = { role: 'unknown', form, round: 'anyone', preferences, never: [], notNow: [] } as const;
  const demands = demandsAt(settings, now);
  const isSomebodyThere = (await everybody()).some((candidate) => {
    const hindrance = hindranceOf(candidate, demands);
    return (hindrance === undefined || hindrance === 'full') && mayBeOffered(asked, candidate);
  });
  return isSomebodyThere ? 'live' : 'later';
}

/** Who is there for whom, by the form they are spoken to in. */
export type PeersByForm = Readonly<Record<Form, Staffing['peers']>>;

/** The same for whoever looks at the page and has said nothing yet. */
export function whoIsThere({
  store,
  settings,
  clock,
}: {
  readonly store: Pick<RecordStore, 'find' | 'read' | 'watch'>;
  readonly settings: () => Settings;
  readonly clock: Clock;
}): () => Promise<PeersByForm> {
  const everybody = everybodyOf(store);
  return async () => {
    const at = { settings: settings(), now: clock.now(), everybody };
    const found = forms.map(async (form) => [form, await peersFor({ form }, at)] as const);
    return Object.fromEntries(await Promise.all(found)) as PeersByForm;
  };
}
