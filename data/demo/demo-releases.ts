import { createHash } from 'node:crypto';
import type { Release } from '../../services/domain/case.js';
import type { Change } from '../../services/ports/record-store.js';

/** Made-up stories of made-up people, as they would lie in the council's queue. */
const stories: readonly Pick<Release, 'text' | 'themes' | 'care' | 'wishes'>[] = [
  {
    text: 'De afspraak is drie keer op de dag zelf afgezegd. Ik had er steeds vrij voor genomen.\nIk heb het gevoel dat ik er niet toe doe.',
    themes: ['agreements'],
    care: 'home',
    wishes: ['be_heard', 'prevent_others'],
  },
  {
    text: 'In het verslag staat iets wat ik nooit gezegd heb. Het is niet aangepast, ook niet toen ik erom vroeg.\nIk heb een brief gestuurd, daar kwam geen antwoord op.',
    themes: ['records', 'listening'],
    care: 'protection',
    wishes: ['solution', 'apology'],
  },
  {
    text: 'Op de groep moet je je telefoon om acht uur inleveren, ook als je thuis iemand ziek is.\nIk lag wakker omdat ik niet wist hoe het ging.',
    themes: ['living', 'family_contact'],
    care: 'group',
    wishes: ['solution'],
  },
  {
    text: 'In een jaar kregen wij vier verschillende begeleiders. Elke keer vertel ik het hele verhaal opnieuw.',
    themes: ['continuity'],
    care: 'home',
    wishes: ['prevent_others'],
  },
];

const releaseOf = (story: (typeof stories)[number], councilDate: string): Release => ({
  version: 1,
  status: 'queued',
  ...story,
  hash: createHash('sha256').update(story.text).digest('hex'),
  learning: false,
  councilDate,
});

/**
 * The demo's queue, as one commit.
 *
 * @param councilDate - the day of the next meeting, yyyy-mm-dd.
 * @param newId - makes random ids.
 */
export const demoReleases = (councilDate: string, newId: () => string): readonly Change[] =>
  stories.map((story) => ({
    put: {
      kind: 'release',
      id: newId(),
      owner: 'council',
      keys: {},
      order: Date.parse(councilDate),
      body: releaseOf(story, councilDate),
    },
    expected: 0,
  }));
