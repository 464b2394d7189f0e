import { canGoOn, isConnected, type KnownHandoff } from '../../services/domain/handoff.js';
import type { TextCatalogue } from '../../services/domain/text-catalogue.js';
import type { Form } from '../../services/domain/utterance.js';
import { alarmKindOf } from '../../services/safety/response.js';
import type { Screen } from '../../services/safety/screen.js';
import type { Signal } from '../../services/safety/signal.js';
import { wordForBot } from '../../services/understanding/word-for-bot.js';
import type { Bot, BotAnswer, BotTurn, Said } from '../bot.js';
import { dangerIn, fullTexts, textsDue } from './danger.js';
import { type Memory, memoryIn, spokenIn, withMemory } from './memory.js';

interface Parts {
  readonly bot: Bot;
  readonly screen: Screen;
  readonly text: TextCatalogue;
}

type Words = Extract<BotTurn['heard'], { readonly kind: 'message' }>;

/**
 * The bot that knows when to be silent. While a volunteer has the talk, what the person says is theirs; the bot hears
 * its own name, *iemand anders*, *stop* and answers to what it asked itself, and every word is still read for danger.
 * Whether somebody has the talk is read in the turn, so that a message in the moment of switching goes to exactly one.
 */
export class Relay implements Bot {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async turn(turn: BotTurn): Promise<BotAnswer> {
    const handoff = await connectedHere(turn);
    if (!handoff) return this.#parts.bot.turn(turn);
    const answer = await this.#whileConnected(turn, handoff);
    const now = await connectedHere(turn);
    return now ? { ...answer, volunteer: now.owner?.alias } : answer;
  }

  sorry(form: Form): readonly Said[] {
    return this.#parts.bot.sorry(form);
  }

  async #whileConnected(turn: BotTurn, handoff: KnownHandoff): Promise<BotAnswer> {
    const { heard } = turn;
    const memory = answeredIn(turn);
    switch (heard.kind) {
      case 'message': {
        const signal = this.#parts.screen(heard.text);
        const isForBot = signal.action === 'none' && (memory.asks || wordForBot(heard.text) !== undefined);
        return isForBot ? this.#toBot(turn, memory) : this.#toVolunteer(turn, heard, signal, memory);
      }
      case 'form': {
        // The bot speaks so from here on; it does not ask its question again.
        const { state, form } = await this.#parts.bot.turn(turn);
        return remembered({ said: [], state, form }, memory);
      }
      case 'silence':
        return this.#inSilence(turn, handoff, memory);
      case 'news':
      case 'begin':
      case 'expired':
        return this.#toBot(turn, memory);
    }
  }

  async #toBot(turn: BotTurn, memory: Memory): Promise<BotAnswer> {
    const answer = await this.#parts.bot.turn(turn);
    const { heard } = turn;
    const isAnswered = heard.kind === 'message';
    const isAside = isAnswered && (memory.isAside === true || wordForBot(heard.text) !== undefined);
    if (!(await connectedHere(turn))) return { ...answer, ...(isAside && { isAside }) };
    const last = answer.said.at(-1);
    const asks = last ? (last.replies?.length ?? 0) > 0 : !isAnswered && memory.asks;
    // Words that answer nothing were meant for the volunteer: nobody has to say them twice.
    const isRelayed = isAnswered && (!last || answer.said.some(isNotUnderstood));
    return remembered(
      { ...answer, ...(isRelayed && { isRelayed }), ...(isAside && { isAside }) },
      { ...memory, asks, isAside: asks && isAside },
    );
  }

  async #toVolunteer(
    { caseWork, form, now, state }: BotTurn,
    { attached }: Words,
    signal: Signal,
    before: Memory,
  ): Promise<BotAnswer> {
    const { alarms, line, memory } = dangerIn(signal, before, now);
    if (alarms && signal.action !== 'none') await caseWork.alarm(alarmKindOf(signal));
    const said = [
      ...(line ? [this.#parts.text.say(line, form)] : []),
      // It is not taken, so the volunteer will not see it: better that the person knows.
      ...(attached ? [this.#parts.text.say(attached === 'voice' ? 'err.voice' : 'err.file', form)] : []),
    ].flatMap(({ key, bubbles }) => bubbles.map((text) => ({ key, text, form })));
    return remembered({ said, state: spokenIn(state, now), form, isRelayed: true }, memory);
  }

  /** Nobody is asked whether they are still there by the bot; only a cry that was left unanswered is answered. */
  #inSilence({ state, form, now }: BotTurn, handoff: KnownHandoff, memory: Memory): BotAnswer {
    const { cry, ...rest } = memory;
    const due = textsDue(memory);
    if (!cry || !due || due > now) return remembered({ said: [], state, form }, memory);
    const said = fullTexts(cry, handoff, { text: this.#parts.text, form, now });
    return remembered({ said, state, form }, rest);
  }
}

/** The handoff of this case, when a volunteer talks with the person in this conversation. */
async function connectedHere({ caseWork, conversationId }: BotTurn): Promise<KnownHandoff | undefined> {
  const { handoff } = await caseWork.help.standing();
  return handoff && isTalking(handoff) && handoff.conversationId === conversationId ? handoff : undefined;
}

/** Somebody has the talk; or who had it is out of reach, and a colleague beside them talks on. */
const isTalking = (handoff: KnownHandoff): boolean =>
  isConnected(handoff) || (handoff.state === 'reconnecting' && canGoOn(handoff));

/** What is remembered, without the cry once a volunteer said something after it. */
function answeredIn({ state, volunteerSpokeAt }: BotTurn): Memory {
  const { cry, ...rest } = memoryIn(state);
  const isOpen = cry && !(volunteerSpokeAt && volunteerSpokeAt.toISOString() >= cry.at);
  return isOpen ? { ...rest, cry } : rest;
}

const remembered = (answer: BotAnswer, memory: Memory): BotAnswer => ({
  ...answer,
  state: withMemory(answer.state, memory),
  silentAt: textsDue(memory),
});

/** The bot asked the same question again. */
const isNotUnderstood = ({ key }: Said): boolean => key === 'x.choose1' || key === 'x.choose2';
