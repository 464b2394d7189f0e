import { z } from 'zod';
import type { Bot, Heard } from '../../bots/bot.js';
import type { CaseWork } from '../../services/ports/case-work.js';

const stateSchema = z.object({ version: z.literal(1), at: z.iso.datetime(), heard: z.array(z.string()) });

/**
 * A bot that keeps what it hears and says it back, so that a test sees what was kept and what was not.
 * It obeys `bewaar`, `rond af`, `wis`, `open <code>` and `val om`.
 */
export const echoBot: Bot = {
  async turn({ heard, state, form, now, caseWork }) {
    const before = state === undefined ? [] : stateSchema.parse(state).heard;
    const text = wordsOf(heard);
    const done = await obey(text, caseWork);
    const all = heard.kind === 'expired' || text === 'wis' ? [] : [...before, text];
    return {
      said: [{ text: done ?? `${text} (${String(countOf(all))})`, form }],
      state: { version: 1, at: now.toISOString(), heard: all },
      form,
    };
  },
  sorry: (form) => [{ text: 'er ging iets mis', form }],
};

const wordsOf = (heard: Heard): string => {
  if (heard.kind === 'message') return heard.text;
  return heard.kind === 'news' ? heard.news.what : heard.kind;
};

/** The start is no word of anyone. */
const countOf = (heard: readonly string[]): number => heard.filter((text) => text !== 'begin').length;

async function obey(text: string, caseWork: CaseWork): Promise<string | undefined> {
  if (text === 'val om') throw new Error('the bot fell over');
  if (text === 'bewaar') return caseWork.keep();
  if (text === 'rond af') {
    await caseWork.submit();
    return 'afgerond';
  }
  if (text === 'wis') {
    await caseWork.erase();
    return 'gewist';
  }
  if (!text.startsWith('open ')) return undefined;
  const opened = await caseWork.openWithCode(text);
  if (opened.kind === 'locked') return `locked ${String(opened.minutes)}`;
  if (opened.kind === 'unknown') return 'unknown';
  return `opened ${opened.standing.status} ${JSON.stringify(stateSchema.parse(opened.draft).heard)}`;
}
