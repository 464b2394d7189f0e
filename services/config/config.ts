import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '../domain/errors.js';
import { type Settings, settingsSchema } from '../domain/settings.js';

const loopback = /^(?:127(?:\.\d{1,3}){3}|localhost|::1|\[::1\])$/;

const safeUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const secure = protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
  return secure && username === '' && password === '';
};
const isOrigin = (text: string): boolean => safeUrl(text) && /^https?:\/\/[^/?#]+\/?$/.test(text);
const asOrigin = (text: string): string => new URL(text).origin;
const origin = z
  .string()
  .refine(isOrigin, 'must be an origin such as https://lijn.example (http only for this machine itself)')
  .transform(asOrigin);

const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `must be a whole number from ${String(least)} to ${String(most)}`)
    .transform(Number)
    .refine(
      (value) => value >= least && value <= most,
      `must be a whole number from ${String(least)} to ${String(most)}`,
    );

const filled = z.string().refine((text) => text.trim() === text && text !== '', 'must be filled in');

/** `smtp://name:password@host:587`, `smtps://`: nothing behind the host. */
const isMailServer = (text: string): boolean => {
  if (!/^smtps?:\/\/[^/?#\s]+\/?$/.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && (username === '') === (password === '');
};
/** `lijn@deboom.example`, or with a name before it: `De Boomlijn <lijn@deboom.example>`. */
const isSender = (text: string): boolean => {
  const [, bare, named] = /^(?:([^<>]{3,250})|[^<>"\r\n]{1,80} <([^<>]{3,250})>)$/.exec(text) ?? [];
  return z.email().safeParse(bare ?? named).success;
};
const isContact = (text: string): boolean =>
  text.startsWith('mailto:')
    ? z.email().safeParse(text.slice(7)).success
    : text.startsWith('https:') && safeUrl(text);
/** Those of Chrome and Edge on Android and desktop, Firefox, Windows and Safari. */
const publicPushServices = 'fcm.googleapis.com,push.services.mozilla.com,notify.windows.com,push.apple.com';
const hostName = z.string().regex(/^(?!-)[a-z\d.-]{1,253}$/i, 'must be names of hosts, separated by commas');

/** Every variable the line reads. The README has the same table, and a test holds the two together. */
const variables = {
  HOST: filled.default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3978),
  DATA_DIR: filled.default('.peerlijn/data'),
  PEERLIJN_KEY: z
    .string()
    .refine((text) => /^[A-Za-z0-9+/]{43}=$/.test(text), 'must be 32 random bytes in base64')
    .optional(),
  PEERLIJN_KEY_FILE: filled.optional(),
  PEERLIJN_SETTINGS: filled.optional(),
  PUBLIC_URL: origin.optional(),
  TRUST_PROXY: wholeNumber(0, 5).default(0),
  QUICK_EXIT_URL: z
    .string()
    .refine(safeUrl, 'must be an https address')
    .default('https://www.buienradar.nl/'),
  EMBED_ORIGINS: z.string().transform(list).pipe(z.array(origin).max(50)).default([]),
  SMTP_URL: z
    .string()
    .refine(isMailServer, 'must be smtp:// or smtps:// with a host, and a name with a password or neither')
    .optional(),
  MAIL_FROM: z.string().refine(isSender, 'must be a mail address, or a name with one in <>').optional(),
  PUSH_CONTACT: z.string().refine(isContact, 'must be a mailto: or an https address').optional(),
  PUSH_HOSTS: z.string().default(publicPushServices).transform(list).pipe(z.array(hostName).min(1).max(20)),
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
};
export const variableNames = Object.keys(variables);
const schema = z.object(variables);

/** Where the key that opens everything comes from. */
export interface KeySource {
  readonly key?: string;
  /** Absolute. */
  readonly keyFile: string;
  /** Only the file nobody named is made at the first start: one that was named and is not there is a mistake. */
  readonly makeIfMissing: boolean;
}

/** The whole configuration, checked: half of one cannot exist. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly key: KeySource;
  /** The origin people reach us at; absent only when we listen on this machine alone. */
  readonly publicUrl: string | undefined;
  /** Proxies of our own before us. */
  readonly proxies: number;
  readonly quickExitUrl: string;
  readonly embedOrigins: readonly string[];
  /** How mail leaves; absent: it does not. */
  readonly smtp?: { readonly url: string; readonly from: string };
  /** Who wakes browsers, and through whom; absent: nobody does. */
  readonly push?: { readonly contact: string; readonly hosts: readonly string[] };
  readonly settings: Settings;
  readonly production: boolean;
}

type Problem = string;

function readSettings(path: string | undefined): { settings: Settings; problems: Problem[] } {
  const none = settingsSchema.parse({});
  if (path === undefined) return { settings: none, problems: [] };
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { settings: none, problems: ['PEERLIJN_SETTINGS: must be a JSON file that can be read'] };
  }
  const result = settingsSchema.safeParse(content);
  if (result.success) return { settings: result.data, problems: [] };
  return {
    settings: none,
    problems: result.error.issues.map((issue) => `PEERLIJN_SETTINGS: ${placeOf(issue)}`),
  };
}

/** The name of a setting and what is wrong with it, without its value. */
const placeOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys'
    ? `unknown setting ${issue.keys.join(', ')}`
    : `${issue.path.join('.') || 'the file'} is not as it must be (${issue.code})`;

const isWithin = (path: string, directory: string): boolean => {
  const way = relative(directory, path);
  return !way.startsWith('..') && !isAbsolute(way);
};

/** What only shows when several variables are looked at together. */
function contradictions(values: z.infer<typeof schema>): Problem[] {
  const problems: Problem[] = [];
  if (values.PUBLIC_URL === undefined && !loopback.test(values.HOST)) {
    problems.push('PUBLIC_URL: must be set when HOST is not this machine alone');
  }
  if ((values.SMTP_URL === undefined) !== (values.MAIL_FROM === undefined)) {
    problems.push('MAIL_FROM: must be set next to SMTP_URL, and only then');
  }
  if (values.PEERLIJN_KEY !== undefined && values.PEERLIJN_KEY_FILE !== undefined) {
    problems.push('PEERLIJN_KEY_FILE: must not be set next to PEERLIJN_KEY');
  }
  if (
    values.PEERLIJN_KEY_FILE !== undefined &&
    isWithin(resolve(values.PEERLIJN_KEY_FILE), resolve(values.DATA_DIR))
  ) {
    problems.push('PEERLIJN_KEY_FILE: must lie outside DATA_DIR, or who takes the folder has the key');
  }
  return problems;
}

/**
 * Reads the configuration once, at the start. An empty variable counts as one that is not set.
 *
 * @throws AppError `invalid-configuration`, naming every wrong variable at once and the value of none.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const unknown = Object.keys(given)
    .filter((name) => name.startsWith('PEERLIJN_') && !variableNames.includes(name))
    .map((name) => `${name}: is not a variable of the line`);
  const parsed = schema.safeParse(given);
  const wrong = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`);
  const { settings, problems } = readSettings(given.PEERLIJN_SETTINGS);
  const all = [...new Set([...unknown, ...wrong, ...problems])];
  if (!parsed.success || all.length > 0) {
    throw new AppError('invalid-configuration', `This configuration cannot be used:\n${all.join('\n')}`);
  }
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    dataDir: resolve(values.DATA_DIR),
    key: {
      ...(values.PEERLIJN_KEY === undefined ? {} : { key: values.PEERLIJN_KEY }),
      keyFile: resolve(values.PEERLIJN_KEY_FILE ?? '.peerlijn/key'),
      makeIfMissing: values.PEERLIJN_KEY_FILE === undefined,
    },
    publicUrl: values.PUBLIC_URL,
    proxies: values.TRUST_PROXY,
    quickExitUrl: values.QUICK_EXIT_URL,
    embedOrigins: values.EMBED_ORIGINS,
    ...(values.SMTP_URL !== undefined && { smtp: { url: values.SMTP_URL, from: values.MAIL_FROM ?? '' } }),
    ...(values.PUSH_CONTACT !== undefined && {
      push: { contact: values.PUSH_CONTACT, hosts: values.PUSH_HOSTS },
    }),
    settings,
    production: values.NODE_ENV === 'production',
  };
}
