import { z } from 'zod';
import { homes } from '../../accounts/homes.js';
import type { OpenWays } from '../../alerts/open-ways.js';
import { tryOut } from '../../alerts/try-out.js';
import { browserSchema } from '../../alerts/ways/push-subscriptions.js';
import { readProfile } from '../../people/profiles.js';
import type { Clock } from '../../ports/clock.js';
import type { RecordStore } from '../../ports/record-store.js';
import type { ContentPolicy } from '../headers.js';
import { alertsPage, type AlertsView } from '../pages/alerts-page.js';
import { HttpRefusal } from '../refusal.js';
import type { Route, SignedIn } from '../route.js';

export interface AlertRouteParts {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly ways: OpenWays['ways'];
  /** The one sentence that is ever sent. */
  readonly text: string;
}

const goneSchema = z.object({ endpoint: z.string().max(1_000) });
/** Trying it out sends mail: of an address's minute it takes a good part. */
const costOfTrying = 20;

const names = { mail: 'per mail', push: 'op je apparaten' } as const;

/** Our own script, and the one it may have a browser run when it is woken. */
const policy: ContentPolicy = {
  'script-src': ["'self'"],
  'connect-src': ["'self'"],
  'trusted-types': ['alerts'],
};

/** Where people of the line say how they are called, each for themselves. */
export function alertRoutes({ store, clock, ways, text }: AlertRouteParts): readonly Route[] {
  const view = async ({ accountId, alias, role }: SignedIn): Promise<AlertsView> => {
    const mail = (await readProfile(store, accountId)).mail;
    return {
      home: homes[role],
      alias,
      canMail: ways.mail !== undefined,
      ...(mail !== undefined && { mail }),
      ...(ways.push && { pushKey: ways.push.publicKey }),
    };
  };
  return [
    {
      method: 'GET',
      path: '/seintjes',
      may: 'called',
      audit: 'nothing',
      kind: 'page',
      answer: async (_, person) => ({ html: alertsPage(await view(person)), policy }),
    },
    {
      method: 'POST',
      path: '/seintjes/aan',
      may: 'called',
      audit: 'nothing',
      kind: 'page',
      async answer({ body }, { accountId }) {
        const browser = browserSchema.safeParse(body);
        const isTaken = browser.success && (await ways.push?.subscribe(accountId, browser.data, clock.now()));
        if (isTaken !== true) throw new HttpRefusal(400, 'wrong-shape');
        return { nothing: true };
      },
    },
    {
      method: 'POST',
      path: '/seintjes/uit',
      may: 'called',
      audit: 'nothing',
      kind: 'page',
      async answer({ body }, { accountId }) {
        const gone = goneSchema.safeParse(body);
        if (!gone.success) throw new HttpRefusal(400, 'wrong-shape');
        await ways.push?.unsubscribe(accountId, gone.data.endpoint);
        return { nothing: true };
      },
    },
    {
      method: 'POST',
      path: '/seintjes/proberen',
      may: 'called',
      audit: 'nothing',
      kind: 'page',
      cost: costOfTrying,
      async answer({ publicUrl }, person) {
        const notice = { text, url: publicUrl + homes[person.role] };
        const { sent, failed } = await tryOut(ways, person.accountId, notice);
        const tried = { sent: sent.map((way) => names[way]), failed: failed.map((way) => names[way]) };
        return { html: alertsPage({ ...(await view(person)), tried }), policy };
      },
    },
  ];
}
