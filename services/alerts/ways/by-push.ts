import { Agent } from 'node:https';
import webPush from 'web-push';
import type { KeyRing } from '../../ports/key-ring.js';
import type { RecordStore } from '../../ports/record-store.js';
import { NotSent } from '../not-sent.js';
import { type Browser, browsersOf, subscribe, unsubscribe } from './push-subscriptions.js';
import { vapidKeys } from './vapid-keys.js';
import type { Notice, Way } from './way.js';

export interface PushParts {
  readonly store: RecordStore;
  readonly keys: Pick<KeyRing, 'fingerprint'>;
  /** Whom a push service can write to about us: `mailto:` or https. */
  readonly contact: string;
  /** Hosts of push services, and what ends in one of them: nobody can make us knock anywhere else. */
  readonly hosts: readonly string[];
  /** How to trust a push service, when it is not one of the public ones. */
  readonly agent?: Agent;
}

/** Wakes browsers, and keeps which ones. */
export interface PushWay extends Way {
  /** What a browser must be given to subscribe. */
  readonly publicKey: string;
  /** @returns false for an endpoint that is no push service we know. */
  subscribe(accountId: string, browser: Browser, now: Date): Promise<boolean>;
  /** Only of that person. */
  unsubscribe(accountId: string, endpoint: string): Promise<void>;
}

/** In milliseconds. */
const patience = 15_000;
/** In seconds: by then the wait of whoever asked has had its outcome. */
const timeToLive = 600;
/** The browser took its permission back, or is gone. */
const gone: ReadonlySet<number> = new Set([404, 410]);

/** Web Push (RFC 8030, 8291, 8292): what is sent can be read by the browser only, not by who brings it. */
export async function byPush(parts: PushParts): Promise<PushWay> {
  const { store, contact, hosts, agent } = parts;
  const vapid = await vapidKeys(store, () => webPush.generateVAPIDKeys());

  /** @returns why it was not taken; `undefined` when it was. */
  async function wake(browser: Browser, notice: Notice): Promise<string | undefined> {
    try {
      await webPush.sendNotification(browser, JSON.stringify(notice), {
        vapidDetails: { subject: contact, ...vapid },
        TTL: timeToLive,
        urgency: 'high',
        timeout: patience,
        ...(agent && { agent }),
      });
      return undefined;
    } catch (error) {
      const status = error instanceof webPush.WebPushError ? error.statusCode : undefined;
      if (status !== undefined && gone.has(status)) await unsubscribe(parts, browser.endpoint);
      return status === undefined ? 'no-connection' : String(status);
    }
  }

  return {
    publicKey: vapid.publicKey,
    reaches: async (accountId) => (await browsersOf(parts, accountId)).length > 0,
    async call(accountId, notice) {
      const browsers = await browsersOf(parts, accountId);
      const refusals = await Promise.all(browsers.map((browser) => wake(browser, notice)));
      if (!refusals.includes(undefined)) throw new NotSent(refusals[0] ?? 'no-browser');
    },
    async subscribe(accountId, browser, now) {
      const { hostname } = new URL(browser.endpoint);
      if (!hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) return false;
      await subscribe(parts, accountId, browser, now);
      return true;
    },
    unsubscribe: (accountId, endpoint) => unsubscribe(parts, endpoint, accountId),
  };
}
