import type { IncomingMessage } from 'node:http';
import { isIP, isIPv4 } from 'node:net';

const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d{1,3}\.)/i, '');

/** The first four groups of an IPv6 address: one household has a /64, so counting whole addresses counts nothing. */
function network(address: string): string {
  if (isIPv4(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: middle }, () => '0'), ...right];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/**
 * Whose request this is, for limits only.
 *
 * @param proxies - how many proxies of our own stand before us (`TRUST_PROXY`); each adds one address at the
 * end of X-Forwarded-For, so everything before those was written by a stranger.
 */
export function addressOf(request: IncomingMessage, proxies: number): string {
  const direct = plain(request.socket.remoteAddress ?? '');
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(plain);
  const told = proxies > 0 ? forwarded.at(-proxies) : undefined;
  const address = told !== undefined && isIP(told) ? told : direct;
  return isIP(address) ? network(address) : 'unknown';
}
