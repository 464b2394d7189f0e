import { profileSchema } from '../../domain/volunteer.js';
import type { Mail } from '../../ports/mail.js';
import type { RecordStore } from '../../ports/record-store.js';
import { NotSent } from '../not-sent.js';
import type { Way } from './way.js';

/** Calls people by mail, at the address in their profile. */
export function byMail(store: Pick<RecordStore, 'read'>, mail: Mail): Way {
  const addressOf = async (accountId: string): Promise<string | undefined> => {
    const stored = await store.read({ kind: 'profile', id: accountId });
    return stored && profileSchema.parse(stored.body).mail;
  };
  return {
    reaches: async (accountId) => (await addressOf(accountId)) !== undefined,
    async call(accountId, { text, url }) {
      const to = await addressOf(accountId);
      if (to === undefined) throw new NotSent('no-address');
      await mail.send({ to, subject: text, text: `${text}\n\n${url}\n` });
    },
  };
}
