import type { Settings } from '../domain/settings.js';
import type { Alerts } from '../ports/alerts.js';
import type { Clock } from '../ports/clock.js';
import type { Conversations } from '../ports/conversations.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { RecordStore } from '../ports/record-store.js';

/** What the people's side of the line works with. */
export interface PeopleParts {
  readonly store: RecordStore;
  readonly keys: Pick<KeyRing, 'fingerprint' | 'keepOpen'>;
  readonly clock: Clock;
  /** Asked every time: they change while people talk. */
  readonly settings: () => Settings;
  readonly conversations: Conversations;
  readonly alerts: Alerts;
}
