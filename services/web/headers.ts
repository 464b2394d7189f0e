/** Additions to the policy of a page, by directive: `{ 'script-src': ["'self'"] }`. They replace the base's value. */
export type ContentPolicy = Readonly<Partial<Record<PolicyDirective, readonly string[]>>>;

type PolicyDirective =
  | 'default-src'
  | 'script-src'
  | 'style-src'
  | 'img-src'
  | 'font-src'
  | 'connect-src'
  | 'manifest-src'
  | 'frame-src'
  | 'frame-ancestors'
  | 'form-action'
  | 'base-uri'
  | 'require-trusted-types-for'
  | 'trusted-types';

const nothingAtAll: ContentPolicy = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

/** What a page may do when it asks for nothing more: our style, our images, forms to us, no script. */
const plainPage: ContentPolicy = {
  ...nothingAtAll,
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'form-action': ["'self'"],
};

const policyText = (policy: ContentPolicy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

export interface HeaderChoice {
  /** PUBLIC_URL is https, so a browser must never come back without it. */
  readonly https: boolean;
  readonly page?: ContentPolicy | undefined;
  readonly embeddable?: boolean | undefined;
  readonly cache?: string | undefined;
}

/** The same security headers on every answer, also on errors; only a page's policy and a file's caching differ. */
export function securityHeaders(choice: HeaderChoice): Record<string, string> {
  return {
    'Content-Security-Policy': policyText(choice.page ? { ...plainPage, ...choice.page } : nothingAtAll),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': choice.embeddable ? 'cross-origin' : 'same-origin',
    'Cache-Control': choice.cache ?? 'no-store',
    ...(choice.https ? { 'Strict-Transport-Security': 'max-age=63072000' } : {}),
  };
}
