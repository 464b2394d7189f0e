import { createHash } from 'node:crypto';
import { transform, version } from 'esbuild';

/**
 * Tests run in a context of their own, in which looking up a global takes longer than what is mostly done with it, such
 * as with `Math` at every letter of a text. So every file has these at hand; no test puts another in their place.
 */
const banner = 'const { Array, Map, Math, Number, Object, Set, String } = globalThis;';

const options = {
  loader: 'ts',
  format: 'esm',
  sourcemap: 'external',
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  banner,
};
const settings = JSON.stringify([version, options]);

/** Takes the types out of a file for jest, as the build does: `npm run types` is what judges them. */
export default {
  getCacheKey: (source, sourcefile) =>
    createHash('sha256').update(settings).update(sourcefile).update(source).digest('hex'),
  processAsync: (source, sourcefile) => transform(source, { ...options, sourcefile }),
};
