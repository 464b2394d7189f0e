import { createTransport } from 'nodemailer';
import type { Mail } from '../../ports/mail.js';
import { NotSent } from '../not-sent.js';

export interface SmtpParts {
  /** `smtp://name:password@host:587`, or `smtps://` for TLS from the first byte. */
  readonly url: string;
  /** Who it is from. */
  readonly from: string;
}

const loopback = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/;
/** In milliseconds. A server that takes longer is as good as none: the next way is tried. */
const patience = 15_000;
const ports: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/** The program's code and the server's number (`EAUTH 535`); what the server said may quote an address. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  const name = typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code) ? code : error.constructor.name;
  return typeof responseCode === 'number' ? `${name} ${String(responseCode)}` : name;
}

/**
 * Mail through a server of the organisation. What is sent is always encrypted on the way, except to this machine
 * itself: addresses of volunteers and sign-in links are nobody's business.
 */
export function smtpMail({ url, from }: SmtpParts): Mail {
  const { protocol, hostname, port, username, password } = new URL(url);
  const isOurs = loopback.test(hostname);
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (ports[protocol] ?? 587) : Number(port),
    secure: protocol === 'smtps:',
    requireTLS: !isOurs,
    tls: { rejectUnauthorized: !isOurs },
    ...(username !== '' && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(letter) {
      try {
        await transport.sendMail({ ...letter, from, headers: { 'Auto-Submitted': 'auto-generated' } });
      } catch (error) {
        throw new NotSent(whyOf(error));
      }
    },
  };
}
