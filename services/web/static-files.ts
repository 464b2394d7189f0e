import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FileContent, Route } from './route.js';

/** What we serve, by the end of a name; a file of another kind stops the start. Source maps stay at home. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const packable = /^(?:text|application)\/|svg/;
/** `widget-5CJ3T6QK.js`: how esbuild puts a hash of the content in a name. */
const hashed = /-[0-9A-Z]{8}\.[a-z0-9]+$/;

/** One file in the forms it can be sent in, made once at the start. */
function formsOf(name: string, bytes: Buffer): Record<'br' | 'gzip' | 'plain', FileContent> {
  const type = types[extname(name)];
  if (type === undefined) throw new TypeError(`no content type is known for ${name}`);
  const etag = createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
  const plain: FileContent = { type, bytes, etag: `"${etag}"`, immutable: hashed.test(name) };
  if (!packable.test(type)) return { br: plain, gzip: plain, plain };
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    br: { ...plain, bytes: brotliCompressSync(bytes, { params }), etag: `"${etag}-br"`, encoding: 'br' },
    gzip: { ...plain, bytes: gzipSync(bytes, { level: 9 }), etag: `"${etag}-gz"`, encoding: 'gzip' },
    plain,
  };
}

/** Named, and not to say that it is not wanted. */
const takesBrotli = /\bbr\b(?!\s{0,3};\s{0,3}q=0(?:\.0{0,3})?(?:,|$))/;
const takesGzip = /\bgzip\b(?!\s{0,3};\s{0,3}q=0(?:\.0{0,3})?(?:,|$))/;

const formFor = (accepted = ''): 'br' | 'gzip' | 'plain' => {
  if (takesBrotli.test(accepted)) return 'br';
  return takesGzip.test(accepted) ? 'gzip' : 'plain';
};

/**
 * A route for each file of a directory (not of those within it), read now: what is not there at the start does not exist,
 * so no request can reach another file. Names with a hash are kept by browsers, others are asked again with an etag.
 *
 * @param prefix - where they stand, `/` by default.
 */
export function staticFiles(directory: string, prefix: `/${string}` = '/'): Route[] {
  const names = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) !== '.map')
    .map((entry) => entry.name);
  return names.map((name) => {
    const forms = formsOf(name, readFileSync(join(directory, name)));
    return {
      method: 'GET',
      path: `${prefix}${name}`,
      may: 'anyone',
      audit: 'nothing',
      kind: 'page',
      answer: (request) => ({ file: forms[formFor(request.header('accept-encoding'))], embeddable: true }),
    };
  });
}
