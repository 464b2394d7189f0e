import { HttpRefusal } from './refusal.js';

/** Which other origins may speak to us, and where we ourselves are. */
export interface Origins {
  /** The origin people reach us at, without a slash at the end. */
  readonly publicUrl: string;
  /** Every origin that is ourselves: more than one only on a machine without PUBLIC_URL. */
  readonly own: ReadonlySet<string>;
  /** EMBED_ORIGINS. */
  readonly embedders: ReadonlySet<string>;
}

/**
 * A browser tells where a page came from; programs outside browsers tell nothing and are only rate-limited.
 *
 * @returns the headers that let a listed origin read the answer.
 * @throws HttpRefusal 403 for an origin that is sent and not listed.
 */
export function crossOriginHeaders(origin: string | undefined, origins: Origins): Record<string, string> {
  if (origin === undefined) return { Vary: 'Origin' };
  if (!origins.own.has(origin) && !origins.embedders.has(origin)) throw new HttpRefusal(403, 'origin');
  return { Vary: 'Origin', 'Access-Control-Allow-Origin': origin };
}

/** What a preflight is told. Direct Line clients send a token, JSON and their own agent's name. */
export const preflightHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'Access-Control-Max-Age': '600',
};

/**
 * A form of ours is only taken from a page of ours (security.md §6, CSRF). With `Referrer-Policy: no-referrer`
 * browsers write `Origin: null` on our own forms, so their word for it, Sec-Fetch-Site, comes first; whoever sends
 * neither is not trusted.
 *
 * @throws HttpRefusal 403.
 */
export function refuseForeignForm(
  site: string | undefined,
  origin: string | undefined,
  origins: Origins,
): void {
  const ours = site === undefined ? origin !== undefined && origins.own.has(origin) : site === 'same-origin';
  if (!ours) throw new HttpRefusal(403, 'origin');
}
