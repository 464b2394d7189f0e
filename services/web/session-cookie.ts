import type { WebRequest } from './route.js';

/** `__Host-` ties the cookie to this one host over https; a machine of one's own has no https. */
const nameAt = (publicUrl: string): string => (publicUrl.startsWith('https:') ? '__Host-lijn' : 'lijn');

const attributesAt = (publicUrl: string): string =>
  `Path=/; HttpOnly; SameSite=Strict${publicUrl.startsWith('https:') ? '; Secure' : ''}`;

/** The session's token that came with a request; only in the cookie that fits where we are. */
export const sessionTokenOf = (request: Pick<WebRequest, 'cookies' | 'publicUrl'>): string | undefined =>
  request.cookies[nameAt(request.publicUrl)];

/** Ends with the browser; when it ends before that stands in the store. */
export const sessionCookie = (publicUrl: string, token: string): string =>
  `${nameAt(publicUrl)}=${token}; ${attributesAt(publicUrl)}`;

export const noSessionCookie = (publicUrl: string): string =>
  `${nameAt(publicUrl)}=; ${attributesAt(publicUrl)}; Max-Age=0`;
