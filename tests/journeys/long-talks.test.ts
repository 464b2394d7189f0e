import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type RunningLine, runLine } from '../support/running-line.js';
import { type HeardBubble, startTalk, type Talk } from '../support/talk.js';
import { afraid } from './talks/afraid.js';
import { angryFather } from './talks/angry-father.js';
import { changesTheirMind } from './talks/changes-their-mind.js';
import { dangerAndOn } from './talks/danger-and-on.js';
import { englishMother } from './talks/english-mother.js';
import { fosterParent } from './talks/foster-parent.js';
import { grandmother } from './talks/grandmother.js';
import { type LongTalk, silence } from './talks/long-talk.js';
import { streetTalk } from './talks/street-talk.js';
import { threeInARow } from './talks/three-in-a-row.js';
import { tiredMother } from './talks/tired-mother.js';

const talks = [
  threeInARow,
  angryFather,
  tiredMother,
  streetTalk,
  afraid,
  grandmother,
  fosterParent,
  englishMother,
  changesTheirMind,
  dangerAndOn,
];

let line: RunningLine;
beforeAll(async () => {
  line = await runLine();
});
afterAll(() => line.end());

/** The person's own words come back in these. */
const inTheirWords = new Set([
  'sum.card',
  'fwd.show',
  'fwd.strike',
  'fwd.risk',
  'sum.edit',
  'probe.what2',
  'cmd.back',
]);
const otherForms: Readonly<Record<LongTalk['form'], RegExp>> = {
  u: /(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/iu,
  je: /(?<!\p{L})(?:u|uw)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:u|uw|je|jouw|het|een|niet|jeugdhulp)(?!\p{L})/iu,
};

const keysOf = (heard: readonly HeardBubble[]): readonly string[] =>
  heard.flatMap(({ key = '' }, at) => (at > 0 && heard[at - 1]?.key === key ? [] : [key]));

const lastOf = (heard: readonly HeardBubble[], key: string): string =>
  heard
    .filter((bubble) => bubble.key === key)
    .map(({ text }) => text)
    .join('\n');

async function hearsByItself(talk: Talk): Promise<readonly HeardBubble[]> {
  for (let left = 80; left > 0; left -= 1) {
    await pause(500);
    const heard = await talk.hears();
    if (heard.length > 0) return heard;
  }
  return [];
}

/** A code may begin with JE. */
const withoutCode = ({ text }: HeardBubble): string => text.replace(/\b\w{4}(?:-\w{4}){3}\b/, '');

it.each(talks.map((talk) => [talk.who, talk] as const))(
  'listens to %s: every answer fits, nothing is lost and nothing stands where it should not',
  async (_who, { form, turns, onCard, forCouncil, nowhere }) => {
    expect(turns.length).toBeGreaterThanOrEqual(15);
    const talk = await startTalk(line.url);
    await talk.hears();
    const heard: (readonly HeardBubble[])[] = [];
    const answered: [string, readonly string[]][] = [];
    for (const [words] of turns) {
      const turn = words === silence ? await hearsByItself(talk) : await talk.says(words);
      heard.push(turn);
      answered.push([words === silence ? 'silence' : words, keysOf(turn)]);
    }
    expect(answered).toEqual(turns.map(([words, keys]) => [words === silence ? 'silence' : words, keys]));

    const cards = heard.filter((turn) => turn.some(({ key }) => key === 'sum.card'));
    const card = lastOf(cards.at(-1) ?? [], 'sum.card');
    for (const words of onCard) expect(card).toContain(words);
    const texts = heard.filter((turn) => turn.some(({ key }) => key === 'fwd.show'));
    const text = lastOf(texts.at(-1) ?? [], 'fwd.show');
    expect(text === '').toBe(forCouncil.length === 0);
    for (const words of forCouncil) expect(text).toContain(words);
    const everything = heard.flat();
    for (const words of nowhere)
      expect(everything.map((bubble) => bubble.text).join('\n')).not.toContain(words);

    const known = heard.findIndex((turn) => turn.some(({ key }) => key === 'privacy.short_off'));
    const spoken = heard
      .slice(known)
      .flat()
      .filter(({ key = '' }) => !inTheirWords.has(key));
    expect(spoken.map(withoutCode).filter((words) => otherForms[form].test(words))).toEqual([]);
  },
  60_000,
);
