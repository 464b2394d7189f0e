import { createCipheriv, createDecipheriv, randomFillSync, type KeyObject } from 'node:crypto';

/** First byte of every box, so that a later way of sealing can be told apart. */
const version = 1;
const nonceLength = 12;
const tagLength = 16;
const headLength = 1 + nonceLength;

/** What a box belongs to: it opens for exactly these values in this order, and for nothing else. */
export type BoxLabel = readonly (string | number | readonly string[])[];

/**
 * Seals with AES-256-GCM: version (1 byte), random nonce (12), ciphertext, tag (16). The label is
 * authenticated and not kept.
 *
 * Nonces are random. With one key for at most 2³² boxes the chance that any two ever share one stays below
 * 2⁻³² (NIST SP 800-38D, 8.3); {@link sealedStore} gives every record a key of its own, so a key sees no more
 * boxes than its record has revisions.
 *
 * @param key - 32 bytes.
 */
export function sealBox(
  key: KeyObject | Uint8Array,
  label: BoxLabel,
  plaintext: string | Uint8Array,
): Buffer {
  const nonce = freshNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(encoded(label));
  const sealed = typeof plaintext === 'string' ? cipher.update(plaintext, 'utf8') : cipher.update(plaintext);
  cipher.final();
  return Buffer.concat([Buffer.of(version), nonce, sealed, cipher.getAuthTag()]);
}

/** @returns what was sealed, or `undefined` when key, label or a single bit is not the one it was sealed with. */
export function openBox(key: KeyObject | Uint8Array, label: BoxLabel, box: Uint8Array): Buffer | undefined {
  if (box.length < headLength + tagLength || box[0] !== version) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(1, headLength), {
    authTagLength: tagLength,
  })
    .setAAD(encoded(label))
    .setAuthTag(box.subarray(-tagLength));
  const opened = decipher.update(box.subarray(headLength, -tagLength));
  try {
    decipher.final();
  } catch {
    opened.fill(0);
    return undefined;
  }
  return opened;
}

/** Drawn many at a time: a call to the generator costs half as much as a whole seal. */
const nonces = Buffer.alloc(nonceLength * 256);
let drawn = nonces.length;

function freshNonce(): Buffer {
  if (drawn === nonces.length) {
    randomFillSync(nonces);
    drawn = 0;
  }
  drawn += nonceLength;
  return nonces.subarray(drawn - nonceLength, drawn);
}

/** JSON is unambiguous here: no two labels have the same text, whatever characters an id holds. */
function encoded(label: BoxLabel): Buffer {
  return Buffer.from(JSON.stringify([version, ...label]));
}
