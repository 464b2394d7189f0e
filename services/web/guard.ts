import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './refusal.js';

const longestTarget = 2_048;

/**
 * What is refused before anything reads a body or looks for a route.
 *
 * @throws HttpRefusal
 */
export function guardRequest(request: IncomingMessage): void {
  const target = request.url ?? '';
  if (request.httpVersion === '1.1' && request.headers.host === undefined)
    throw new HttpRefusal(400, 'not-http');
  if (target.length > longestTarget) throw new HttpRefusal(414, 'request-target');
  if (!target.startsWith('/') || !URL.canParse(target, 'http://localhost'))
    throw new HttpRefusal(400, 'request-target');
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    throw new HttpRefusal(415, 'content-encoding');
}

/** Paths where programs ask, so that an error is JSON there even when no route answers. */
export const isApiPath = (target: string): boolean => /^\/(?:v3|api|health|metrics)(?:[/?]|$)/.test(target);
