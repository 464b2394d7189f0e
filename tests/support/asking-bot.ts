import type { Bot, BotTurn } from '../../bots/bot.js';
import { findReceiptCode } from '../../services/domain/receipt-code.js';
import { isConnected } from '../../services/domain/handoff.js';
import type { CallbackWish, PeerWish } from '../../services/ports/help-work.js';

const wish: PeerWish = {
  share: 'topic_only',
  preferences: [],
  role: 'parent',
  isMinor: false,
  theme: 'records',
};
const call: CallbackWish = {
  way: 'call',
  when: 'evening',
  mayLeaveVoicemail: false,
  isMinor: false,
  how: '06 12345678',
};

/**
 * A bot that asks people for what somebody says in one word, tells every news by its name, and is silent while a
 * volunteer is there. It obeys `mens`, `deel` (with the story), `vrouw` (rather a woman), `stop`, `iemand anders`,
 * `laat binnen`, `alleen`, `gevaar`, `bel mij`, `ander moment`, `wis`,
 * `bewaar` (tells the code) and a code.
 */
export const askingBot: Bot = {
  async turn(turn) {
    const said = await wordsFor(turn);
    return {
      said: said === undefined ? [] : [{ text: said, form: turn.form }],
      state: { at: turn.now.toISOString() },
      form: turn.form,
      ...(turn.heard.kind === 'message' && said === undefined && { isRelayed: true }),
    };
  },
  sorry: (form) => [{ text: 'er ging iets mis', form }],
};

async function wordsFor({ heard, caseWork }: BotTurn): Promise<string | undefined> {
  if (heard.kind === 'news')
    return `nieuws ${'minute' in heard.news ? String(heard.news.minute) : heard.news.what}`;
  if (heard.kind !== 'message') return heard.kind;
  const { help } = caseWork;
  const { handoff } = await help.standing();
  const obeyed = await obey(heard.text, caseWork);
  if (handoff && isConnected(handoff)) return undefined;
  return obeyed ?? 'gehoord';
}

type Does = (work: BotTurn['caseWork']) => Promise<unknown>;

async function obey(text: string, work: BotTurn['caseWork']): Promise<string | undefined> {
  const orders: Readonly<Record<string, Does>> = {
    mens: ({ help }) => help.requestPeer(wish),
    deel: ({ help }) => help.requestPeer({ ...wish, share: 'yes' }),
    vrouw: ({ help }) => help.requestPeer({ ...wish, preferences: ['woman'] }),
    stop: ({ help }) => help.leavePeer(),
    'iemand anders': ({ help }) => help.anotherPeer(),
    'laat binnen': ({ help }) => help.letJoin(true),
    alleen: ({ help }) => help.letJoin(false),
    gevaar: (work) => work.alarm('danger'),
    'bel mij': ({ help }) => help.requestCallback(call),
    'ander moment': ({ help }) => help.renewCallback({ when: 'morning' }),
    wis: (work) => work.erase(),
  };
  if (text === 'bewaar') return work.keep();
  if (findReceiptCode(text).kind === 'code') return (await work.openWithCode(text)).kind;
  const order = Object.hasOwn(orders, text) ? orders[text] : undefined;
  if (!order) return undefined;
  await order(work);
  return text;
}
