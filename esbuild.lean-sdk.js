import { readFileSync } from 'node:fs';

/**
 * What the line never uses of the SDK and what is slowest to load: other channels' authentication (Azure), and prompts
 * with their recognizers. An index of the SDK loads all of it at once, and loading it is most of the time until the
 * line answers.
 */
const leftOut = {
  'botbuilder-core': [
    'cloudAdapterBase',
    'configurationBotFrameworkAuthentication',
    'configurationServiceClientCredentialFactory',
    'showTypingMiddleware',
    'testAdapter',
  ],
  'botbuilder-dialogs': [
    'choices',
    'dialogHelper',
    'dialogManager',
    'dialogsBotComponent',
    'prompts',
    'skillDialog',
  ],
  'botbuilder-stdlib': ['azureCoreHttpCompat'],
};

/** The index without those parts: neither what loads them nor what hands them on. */
function withoutParts(index, parts) {
  const names = parts.map((part) => `(?:\\./${part}"|${part}_1\\b)`).join('|');
  return index.replace(new RegExp(`^.*(?:${names}).*$`, 'gm'), '');
}

/**
 * The SDK was compiled for Node without `async`: every asynchronous function is a generator behind a helper. Written as
 * what it once was, it makes about a third of the garbage. Relies on the compiler's even indentation.
 */
function withAsync(code) {
  const open = [];
  return code
    .split('\n')
    .map((line) => {
      const begin = /^( *)(.*)__awaiter\((?:this|void 0), void 0, void 0, function\* \(\) \{$/.exec(line);
      const inside = line.replace(/\byield\b/g, 'await');
      if (begin) {
        open.push(begin[1]);
        return inside.replace(/__awaiter\(.*$/, '(async () => {');
      }
      if (open.length === 0) return line;
      if (!line.startsWith(`${open.at(-1)}})`)) return inside;
      open.pop();
      return inside.replace('})', '})()');
    })
    .join('\n');
}

export const leanSdk = {
  name: 'lean-sdk',
  setup(build) {
    build.onLoad({ filter: /node_modules\/botbuilder-(core|dialogs|stdlib)\/lib\/.*\.js$/ }, ({ path }) => {
      const [, name, file] = /node_modules\/(botbuilder-\w+)\/lib\/(.*)$/.exec(path);
      const code = readFileSync(path, 'utf8');
      return { contents: withAsync(file === 'index.js' ? withoutParts(code, leftOut[name]) : code) };
    });
  },
};
