import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';

const rooms = ['bots', 'data', 'dialogs', 'docs', 'services'];
const pages = [
  'README.md',
  ...rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => join(room, path)),
  ),
];

it.each(pages)('%s leads its reader nowhere that is not there', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/(?:\]\(|src=")(?!https?:|mailto:|#)([^)#\s"]+)/g)];
  const lost = links
    .map(([, target = '']) => join(dirname(page), target))
    .filter((target) => !existsSync(target));
  expect(lost).toEqual([]);
});
