import { hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { AppError } from '../../services/domain/errors.js';
import { openBox, sealBox } from '../sealing/box.js';
import type { House } from './wraps.js';

/** Bytes of every key. */
export const keyLength = 32;

/** Keys of line and council, and the salt of the receipt codes, for a line that starts for the first time. */
export function newHouse(wrapping: KeyObject): House {
  const wrapped = (owner: string) =>
    sealBox(wrapping, ['house', owner], randomBytes(keyLength)).toString('base64');
  return {
    version: 1,
    salt: randomBytes(16).toString('base64'),
    line: wrapped('line'),
    council: wrapped('council'),
  };
}

/**
 * The key of line or council. Both are there from the first start on, so they tell whether the KEK is the one they
 * were made under.
 *
 * @throws AppError `key-does-not-fit` when it is not; `corrupt-journal` when they are not there.
 */
export function houseKey(wrapping: KeyObject, house: House | undefined, owner: 'line' | 'council'): Buffer {
  if (!house) {
    throw new AppError(
      'corrupt-journal',
      'the wraps of line and council are missing: restore the key backup',
    );
  }
  const key = openBox(wrapping, ['house', owner], Buffer.from(house[owner], 'base64'));
  if (key) return key;
  throw new AppError(
    'key-does-not-fit',
    'the data was sealed under another key: put back the PEERLIJN_KEY or key file that belongs to this DATA_DIR',
  );
}

/** A key for one purpose, worked out from another by HKDF. */
export function derived(key: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', `peerlijn ${purpose} 1`, keyLength));
}

/**
 * New keys would open nothing of what is there already, and stand in the way of those that do.
 *
 * @throws AppError `keys-missing` when something lies in the folder.
 */
export async function refuseNewKeysFor(content: string): Promise<void> {
  if (!existsSync(content) || (await readdir(content)).length === 0) return;
  throw new AppError(
    'keys-missing',
    'there is content in this DATA_DIR and no key to it: put back the backup of its folder keys, ' +
      'or move its folder content away to begin anew with nothing',
  );
}
