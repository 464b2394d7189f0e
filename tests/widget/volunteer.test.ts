import { afterEach, expect, it } from '@jest/globals';
import { readSeenNote } from '../../services/ports/conversations.js';
import { barriersOn } from '../support/barriers.js';
import { eventually } from '../support/eventually.js';
import { atTheLine } from './support/at-the-line.js';
import { said } from './support/the-script.js';
import { visit } from './support/visit.js';

const here = atTheLine();
afterEach(() => {
  expect(here.parent.faults).toEqual([]);
});

const asked = said('story.ask').at(-1) ?? '';

/** The parent and Sam talk; what a desk hears of it. */
async function withSam(parent = here.parent) {
  await parent.say('hallo');
  await parent.hears(asked);
  const notes: string[] = [];
  here.at.listen((note) => notes.push(note));
  here.at.line.volunteer('Sam', 'Dag, ik ben Sam.');
  await parent.hears('Dag, ik ben Sam.');
  return notes;
}

const marks = (notes: readonly string[], what: 'delivered' | 'seen') =>
  notes.flatMap((note) => {
    const mark = readSeenNote(note);
    return mark?.what === what ? [mark.upTo] : [];
  });

it('shows whoever talks by name, once above what they say, and to a screen reader every time', async () => {
  await withSam();
  here.at.line.volunteer('Sam', 'Vertel maar.');
  await here.parent.hears('Vertel maar.');
  const theirs = here.parent.page.locator('.bubble.volunteer');

  expect(await theirs.allInnerTexts()).toEqual([
    expect.stringMatching(/^Sam\s*:\s*Dag, ik ben Sam\.$/),
    expect.stringMatching(/^Sam\s*:\s*Vertel maar\.$/),
  ]);
  const heights = await here.parent.page.evaluate<number[]>(
    "[...document.querySelectorAll('.name')].map((name) => Math.round(name.getBoundingClientRect().height))",
  );
  expect(heights[0]).toBeGreaterThan(12);
  expect(heights[1]).toBeLessThan(6);
});

it('brings into sight what the bot says in between, without a question', async () => {
  await withSam();
  const number = 'Bel gratis 113, dag en nacht, of chat op 113.nl.';
  for (const count of [1, 2, 3, 4]) {
    here.at.line.interrupt({ text: `${number} (${String(count)})` });
    await here.parent.hears(`(${String(count)})`);
  }
  const hidden = await here.parent.page.evaluate<number>(
    "(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.querySelector('.scroll'))",
  );
  expect(hidden).toBeLessThan(2);
});

it('says who is typing', async () => {
  await withSam();
  here.at.type();
  const typing = here.parent.page.locator('.typing');
  await typing.waitFor({ state: 'visible' });

  expect((await typing.innerText()).trim()).toBe('Sam is aan het typen');
});

it('tells the desk that words came in and were seen, and not while the window is behind another', async () => {
  const notes = await withSam();
  const first = Math.max(...marks(notes, 'delivered'));
  await eventually(() => {
    expect(marks(notes, 'seen')).toContain(first);
  });
  await here.parent.page.evaluate(
    "Object.defineProperty(document, 'hidden', { value: true, configurable: true })",
  );
  here.at.line.volunteer('Sam', 'Bent u er nog?');
  await here.parent.hears('Bent u er nog?');
  here.at.line.volunteer('Sam', 'Ik wacht.');
  await here.parent.hears('Ik wacht.');
  const last = Math.max(...marks(notes, 'delivered'));
  expect(last).toBe(first + 2);
  expect(marks(notes, 'seen')).not.toContain(last);

  await here.parent.page.evaluate(
    "delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))",
  );
  await eventually(() => {
    expect(marks(notes, 'seen').at(-1)).toBe(last);
  });
});

it('tells a volunteer that somebody types, and the bot not', async () => {
  const notes: string[] = [];
  await here.parent.say('hallo');
  await here.parent.hears(asked);
  here.at.listen((note) => notes.push(note));
  await here.parent.page.locator('#input').pressSequentially('aan de bot');
  await here.parent.page.fill('#input', '');
  here.at.line.volunteer('Sam', 'Dag');
  await here.parent.hears('Dag');
  expect(notes).not.toContain('person');

  await here.parent.page.locator('#input').pressSequentially('aan Sam');
  await eventually(() => {
    expect(notes.filter((note) => note === 'person')).toHaveLength(1);
  });
});

it('shows the same talk after a reload: who said what, in order, each once', async () => {
  await withSam();
  await here.parent.say('Fijn dat u er bent.');
  await here.parent.hears(asked);
  const before = await here.parent.bubbles();
  await here.parent.page.reload();
  await eventually(async () => {
    expect(await here.parent.bubbles()).toEqual(before);
  });
  expect(await here.parent.page.locator('.bubble.volunteer').count()).toBe(1);
});

it.each([
  ['by day', {}],
  ['in the dark', { colorScheme: 'dark' }],
  ['on a desktop', { viewport: { width: 1280, height: 800 } }],
] as const)('stands in nobody’s way %s, and runs nothing off', async (_, options) => {
  const parent = await visit(here.browser, here.at.url, { reducedMotion: 'reduce', ...options });
  await withSam(parent);
  await parent.say('Dag Sam');
  await parent.hears(asked);
  here.at.line.volunteer('Sam', 'Vertel maar wat er is gebeurd.');
  here.at.line.volunteer('Sam', 'Ik heb alle tijd.');
  await parent.hears('Ik heb alle tijd.');
  here.at.type();
  await parent.page.locator('.typing').waitFor({ state: 'visible' });
  const violations = await barriersOn(parent.page);

  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await parent.page.evaluate('document.querySelector(".scroll").scrollWidth > innerWidth')).toBe(
    false,
  );
  await parent.close();
});
