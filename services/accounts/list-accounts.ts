import type { RecordStore, Stored } from '../ports/record-store.js';
import { type Account, accountSchema } from './account.js';

/** An account with its id. */
export interface KnownAccount extends Account {
  readonly id: string;
}

const page = 500;

const known = ({ id, body }: Stored): KnownAccount => ({ id, ...accountSchema.parse(body) });

/** Everybody of the line, also who was only invited and who is blocked, by alias. */
export async function listAccounts(store: RecordStore): Promise<readonly KnownAccount[]> {
  const found: Stored[] = [];
  let after: string | undefined;
  do {
    const some = await store.find({
      kind: 'account',
      limit: page,
      ...(after === undefined ? {} : { after }),
    });
    found.push(...some.records);
    after = some.next;
  } while (after !== undefined);
  return found.map(known).sort((one, other) => one.alias.localeCompare(other.alias, 'nl'));
}

export async function readAccount(store: RecordStore, id: string): Promise<KnownAccount | undefined> {
  const stored = await store.read({ kind: 'account', id });
  return stored && known(stored);
}
