import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { z } from 'zod';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const packages = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(read('package.json'));

/** The rows of the table below that heading: package and licence. */
function tableBelow(heading: string): readonly (readonly [string, string])[] {
  const [, after = ''] = readFileSync('docs/dependencies.md', 'utf8').split(`## ${heading}\n`);
  const [table = ''] = after.split('\n## ');
  return [...table.matchAll(/^\| `(\S+?)` +\| (?:.+?) +\| (\S+) +\|/gm)].map(
    ([, name = '', licence = '']) => [name, licence],
  );
}

it.each([
  ['The line runs with', packages.dependencies],
  ['Building and testing it', packages.devDependencies],
])('%s: whoever reads the list sees every package and no other', (heading, wanted) => {
  expect(tableBelow(heading).map(([name]) => name)).toEqual(Object.keys(wanted));
});

it('tells the licence that each package has', () => {
  const listed = [...tableBelow('The line runs with'), ...tableBelow('Building and testing it')];
  const actual = listed.map(([name]) => [
    name,
    z.object({ license: z.string() }).parse(read(`node_modules/${name}/package.json`)).license,
  ]);
  expect(listed).toEqual(actual);
});
