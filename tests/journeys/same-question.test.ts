import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { catalogue as texts } from '../../data/text/catalogue.js';
import { launchChromium } from '../support/chromium.js';
import { Conversation } from '../support/conversation.js';
import { fakeAnonymiser } from '../support/fake-anonymiser.js';
import { pathTo, type SpokenStep, spokenSteps } from '../support/paths.js';
import { type RunningLine, runLine } from '../support/running-line.js';
import { type HeardBubble, patiently, startTalk, type Talk } from '../support/talk.js';

const codeInPaths = '7XKQ-20BD-M94C-HHH1';

/** Somebody on the way to one question, and beside them the same talk in memory, which nothing ever happens to. */
class Walker {
  readonly #line: RunningLine;
  readonly #address: string;
  readonly #left: string[];
  readonly #undisturbed = new Conversation({ anonymiser: fakeAnonymiser({ risks: ['boven de molen'] }) });
  #talk: Talk | undefined;
  #code = '';
  /** What was said in this talk: the person's words, and what the bot's words are about. */
  expected: string[] = [];

  constructor(line: RunningLine, step: SpokenStep, number: number) {
    this.#line = line;
    this.#address = `10.1.${String(number)}.1`;
    this.#left = [...pathTo[step]];
  }

  get talk(): Talk {
    if (!this.#talk) throw new Error('the talk has not begun');
    return this.#talk;
  }

  async begins(): Promise<void> {
    this.#talk = await patiently(() => startTalk(this.#line.url, { address: this.#address }));
    await patiently(() => this.talk.hears());
    this.expected = await this.#undisturbed.begins().then(({ heard }) => heard.map(({ key }) => key));
  }

  /** Says what comes next, again and again until the line has it. */
  async goesOn(): Promise<void> {
    const next = this.#left.shift();
    if (next === 'comes back') {
      await this.begins();
      this.expected = (await this.#undisturbed.comesBack()).heard.map(({ key }) => key);
    } else if (next !== undefined) await this.says(next);
  }

  async says(words: string): Promise<void> {
    const own = words.replace(codeInPaths, this.#code);
    const id = randomUUID();
    const heard = await patiently(() => this.talk.says(own, id));
    this.#code = heard.find(({ code }) => code !== undefined)?.code ?? this.#code;
    const { erased } = this.#undisturbed.work;
    await this.#undisturbed.says(words);
    // Nothing stays of what was said before a no to storing, or before the code of another case.
    if (this.#undisturbed.work.erased > erased || words === codeInPaths) this.expected = [];
    this.expected.push(`person: ${own}`, ...this.#undisturbed.heard.map(({ key }) => key));
  }

  async said(): Promise<readonly string[]> {
    const all = await this.talk.everything();
    return all.map(({ from, text, key }) => (from === 'person' ? `person: ${text}` : String(key)));
  }
}

describe('somebody at every question there is', () => {
  let line: RunningLine;
  let walkers: readonly Walker[];
  const all = <Result>(act: (walker: Walker) => Promise<Result>): Promise<readonly Result[]> =>
    Promise.all(walkers.map(act));

  beforeAll(async () => {
    line = await runLine({ env: { TRUST_PROXY: '1' } });
    walkers = spokenSteps.map((step, number) => new Walker(line, step, number));
    await all((walker) => walker.begins());
  });
  afterAll(() => line.end());

  it('comes there, also when the line is killed again and again in the middle of an answer, and nothing is doubled or lost', async () => {
    const longest = Math.max(...spokenSteps.map((step) => pathTo[step].length));
    for (let round = 0; round < longest; round += 1) {
      const answers = walkers.map((walker) => walker.goesOn());
      if (round % 2 === 0) {
        await Promise.race(answers); // some answers have been taken in, others are still on their way
        await line.stop('SIGKILL');
        await line.start();
      }
      await Promise.all(answers);
    }
    expect(await all((walker) => walker.said())).toEqual(walkers.map(({ expected }) => expected));
  }, 120_000);

  it('is asked the same, word for word, after a kill -9, and goes on from there', async () => {
    const before = await all(({ talk }) => talk.everything());
    await line.stop('SIGKILL');
    await line.start();
    expect(await all(({ talk }) => talk.everything())).toEqual(before);

    // Help asks again what is open: not only what was said is the same, but also where the talk is.
    await all((walker) => walker.says('help'));
    expect(await all((walker) => walker.said())).toEqual(walkers.map(({ expected }) => expected));
  }, 120_000);

  describe('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser.close());

    it('has the same talk and the same answers to choose from after a reload', async () => {
      const page = await browser.newPage();
      await page.goto(line.url);
      for (const { talk } of walkers) {
        const said = await talk.everything();
        await page.evaluate(
          `sessionStorage.setItem('peerlijn', ${JSON.stringify(JSON.stringify({ id: talk.conversationId, token: talk.token }))})`,
        );
        await page.reload();
        expect(await shownIn(page, said.length)).toEqual(windowOf(said));
      }
      await page.close();
    }, 120_000);
  });
});

async function shownIn(page: Page, bubbles: number): Promise<{ bubbles: string[]; answers: string[] }> {
  await page
    .locator('.bubble')
    .nth(bubbles - 1)
    .waitFor();
  return {
    bubbles: await page.locator('.bubble > p').allTextContents(),
    answers: await page.locator('.answers button, .answers label').allTextContents(),
  };
}

/** What the window shows of a talk. */
function windowOf(said: readonly HeardBubble[]): { bubbles: string[]; answers: string[] } {
  const asked = said.findLast(({ answer }) => answer !== undefined);
  const share = texts.label('reply.send_self', 'u');
  const replies = (asked?.replies ?? []).filter((label) => label !== share);
  const scores = Array.from({ length: 11 }, (_, score) => String(score));
  const answers =
    asked?.answer === 'score'
      ? [...scores, texts.label('ui.send', 'u'), ...replies.filter((label) => !scores.includes(label))]
      : replies;
  return { bubbles: said.map(({ text }) => text), answers };
}
