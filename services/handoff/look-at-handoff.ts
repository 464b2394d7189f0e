import { settleHelp } from '../cases/case-help.js';
import { indicate } from '../cases/indicate.js';
import { isOver, isWaiting, type KnownHandoff } from '../domain/handoff.js';
import type { News } from '../domain/news.js';
import type { Work } from '../ports/work.js';
import { callForNobody, callPeers, peersSettled } from './calls.js';
import { settleTalk } from './endings.js';
import { happen, putHandoff } from './handoff-records.js';
import { inTalk } from './in-talk.js';
import { lastWords } from './last-words.js';
import { lasts, nextLook, searchedSince } from './next-look.js';
import type { PeopleParts } from './people-parts.js';
import type { HandoffEvent } from './transitions.js';
import { endTalkOf, letGo, readCandidate } from './volunteers.js';

/** One look at one handoff: everything it needs, staged on one work. */
class Look {
  handoff: KnownHandoff;
  readonly #parts: PeopleParts;
  readonly #work: Work;

  constructor(parts: PeopleParts, work: Work, handoff: KnownHandoff) {
    this.#parts = parts;
    this.#work = work;
    this.handoff = handoff;
  }

  async take(): Promise<void> {
    const { handoff } = this;
    if (isOver(handoff)) return;
    if (handoff.state === 'reconnecting') await this.#reconnecting();
    else if (isWaiting(handoff)) await this.#waiting();
    else if (handoff.lostAt !== undefined) await this.#missed();
    else await this.#talking();
  }

  async #waiting(): Promise<void> {
    await this.#happen({ what: 'offer' });
    const passed = this.#since(searchedSince(this.handoff));
    if (passed >= lasts.wait) {
      await this.#giveUp();
      return;
    }
    if (passed >= lasts.offerAgain && this.handoff.round === 'fitting') await this.#offerAgain('again');
    if (passed >= lasts.secondText && this.handoff.toldMinute < 5) {
      await this.#offerAgain('anyone');
      await callForNobody(this.#parts, this.#work, this.handoff);
      await this.#tellWaiting(5);
    } else if (passed >= lasts.firstText && this.handoff.toldMinute < 2) await this.#tellWaiting(2);
    await this.#lookAgain();
  }

  /** Nobody in ten minutes: there is an outcome all the same, and another way. */
  async #giveUp(): Promise<void> {
    await this.#happen({ what: 'give-up' });
    await peersSettled(this.#parts, this.#work, this.handoff);
    await indicate(this.#work, 'handoff.outcome', 'unanswered');
    await settleHelp(this.#work, this.#parts.keys, this.handoff);
    await this.#tell({ what: 'waiting', minute: 10 });
  }

  async #offerAgain(round: 'again' | 'anyone'): Promise<void> {
    await this.#happen({ what: 'offer-again', round });
    await callPeers(this.#parts, this.#work, this.#parts.settings(), this.handoff);
  }

  /** A text is skipped for whoever is typing. */
  async #tellWaiting(minute: 2 | 5): Promise<void> {
    await this.#happen({ what: 'tell', minute });
    const { personAt } = await this.#lastWords();
    if (personAt === undefined || this.#since(personAt) >= lasts.typing)
      await this.#tell({ what: 'waiting', minute });
  }

  /** The desk of the volunteer did not come back after the line was started again. */
  async #missed(): Promise<void> {
    if (this.#since(this.handoff.lostAt ?? '') >= lasts.grace) {
      await this.#happen({ what: 'lose' });
      await this.#tellLost();
    }
    await this.#lookAgain();
  }

  async #reconnecting(): Promise<void> {
    if (this.#since(this.handoff.lostAt ?? '') < lasts.reconnect) await this.#lookAgain();
    else if (!(await this.#takenOver())) await this.#reopen();
  }

  async #talking(): Promise<void> {
    const { state, claimedAt = '', awayAt, silentSince } = this.handoff;
    const words = await this.#lastWords();
    if (state === 'claimed' && this.#since(claimedAt) >= lasts.greeting) {
      await this.#passOn();
      return;
    }
    if (words.unansweredSince) {
      const unanswered = this.#since(words.unansweredSince);
      if (silentSince !== undefined) await this.#happen({ what: 'speak-again' });
      if (unanswered >= lasts.unansweredTooLong) {
        await this.#passOn();
        return;
      }
      if (unanswered >= lasts.unanswered && awayAt === undefined) {
        await this.#happen({ what: 'step-away' });
        await this.#tellBy('away');
      }
      await this.#lookAgain(words.unansweredSince, lasts.unanswered, lasts.unansweredTooLong);
      return;
    }
    if (words.silentSince) {
      const silent = this.#since(words.silentSince);
      // They answered that question, and are silent anew.
      if (silentSince !== undefined && words.silentSince > new Date(silentSince))
        await this.#happen({ what: 'speak-again' });
      if (silent >= lasts.silenceTooLong) {
        const left = this.handoff;
        await this.#happen({ what: 'abandon' });
        await settleTalk(this.#parts, this.#work, left, 'abandoned');
        await this.#tell({ what: 'silent-too-long' });
        return;
      }
      if (silent >= lasts.silence && this.handoff.silentSince === undefined) {
        await this.#happen({ what: 'ask-if-there' });
        await this.#tell({ what: 'still-there' });
      }
      await this.#lookAgain(words.silentSince, lasts.silence, lasts.silenceTooLong);
      return;
    }
    // Nobody has said a word: then the volunteer is to begin.
    await this.#lookAgain();
  }

  /** Who is beside the one who stays away goes on; whoever was blocked meanwhile, or is below eighteen, does not. */
  async #takenOver(): Promise<boolean> {
    const { id, owner, second } = this.handoff;
    const candidate = second && (await readCandidate(this.#work, second.accountId));
    if (!second || candidate?.profile.isAdult !== true) return false;
    if (!(await happen(this.#work, this.handoff, { what: 'take-over' }))) return false;
    await endTalkOf(this.#work, owner?.accountId, id);
    await this.#tell({ what: 'taken-over', alias: owner?.alias ?? '', other: second.alias });
    return true;
  }

  /** Whoever had the talk has their hands free, and somebody else is looked for, first in line. */
  async #reopen(): Promise<void> {
    const { id, owner, second } = this.handoff;
    await this.#happen({ what: 'reopen' });
    await letGo(this.#work, owner?.accountId, id);
    await letGo(this.#work, second?.accountId, id);
    await indicate(this.#work, 'handoff.outcome', 'lost');
    await callPeers(this.#parts, this.#work, this.#parts.settings(), this.handoff);
  }

  /** The volunteer is there and says nothing: the next round is the first in which they are asked again. */
  async #passOn(): Promise<void> {
    const { owner } = this.handoff;
    await this.#tellLost();
    await this.#reopen();
    if (owner) await this.#happen({ what: 'not-now', accountId: owner.accountId });
  }

  #tellLost(): Promise<void> {
    return this.#tellBy('lost');
  }

  #tellBy(what: 'lost' | 'away'): Promise<void> {
    return this.#tell({ what, alias: this.handoff.owner?.alias ?? '' });
  }

  #tell(news: News): Promise<void> {
    return this.#parts.conversations.tell(this.#work, this.handoff.conversationId, news);
  }

  async #happen(event: HandoffEvent): Promise<void> {
    this.handoff = (await happen(this.#work, this.handoff, event)) ?? this.handoff;
  }

  /** Sets the next look: at the first of these instants that lies ahead, or when anything new could be due. */
  #lookAgain(since?: Date, ...marks: readonly number[]): Promise<void> {
    const next = nextLook(this.handoff, this.#work.now) ?? this.#work.now;
    const ahead = marks
      .map((mark) => new Date((since ?? this.#work.now).getTime() + mark))
      .filter((mark) => mark > this.#work.now && mark < next);
    return putHandoff(this.#work, this.handoff, ahead[0] ?? next);
  }

  #since(instant: Date | string | number): number {
    return this.#work.now.getTime() - new Date(instant).getTime();
  }

  #lastWords() {
    const { conversationId, claimedAt, requestedAt } = this.handoff;
    return lastWords(this.#parts.store, conversationId, new Date(claimedAt ?? requestedAt));
  }
}

/**
 * Does what is due for a handoff: offers it again, says how long it takes, gives it an outcome; looks for somebody else
 * when the volunteer is gone; ends it when the person is. Safe to do at any moment, and to do again.
 */
export const lookAtHandoff = (parts: PeopleParts, id: string): Promise<void> =>
  inTalk(parts, id, undefined, (work, handoff) => new Look(parts, work, handoff).take());
