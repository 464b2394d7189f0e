import { randomUUID } from 'node:crypto';
import type { AlarmKind } from '../domain/alarm.js';
import type { Case, ConsentPurpose, Release } from '../domain/case.js';
import type { Conversation } from '../domain/conversation.js';
import { councilDay } from '../domain/council-day.js';
import { IdentifierLeft } from '../domain/errors.js';
import type { Settings } from '../domain/settings.js';
import type { Anonymiser } from '../ports/anonymiser.js';
import type { ApprovedText, CaseStanding, CaseWork, OpenedCase } from '../ports/case-work.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { RecordStore } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { readReleaseIn, releaseRecord, releaseRef } from '../council/release-record.js';
import { hashOfText } from './hash-of-text.js';
import { dayFor } from '../council/council-date.js';
import { putWay, readWay, removeWay } from '../council/way-to-person.js';
import { isTextChecked } from '../council/who-checks.js';
import { findReceiptCode, type FoundCode } from '../domain/receipt-code.js';
import { makeReceiptCode } from '../keys/make-receipt-code.js';
import { isOver } from '../domain/handoff.js';
import { type OnCall, raiseAlarm } from '../safety/alarms.js';
import { type People, TurnHelpWork } from '../handoff/turn-help-work.js';
import { indicate } from './indicate.js';
import { endCaseTimer } from './end-case-timer.js';
import { newCase, putCase, readCase, stateRef } from './case-records.js';
import { eraseCase } from './erase-case.js';
import { startCase } from './start-case.js';
import { keptUntil, openUntil } from './open-until.js';

/** Five wrong codes in one conversation close the door for a quarter of an hour (script §10). */
const wrongCodesAllowed = 5;
const lockedFor = 15 * 60_000;

/** Key wraps are backed up apart and kept this long; then an erased case is gone from every backup (docs/architecture.md). */
const backupDays = 14;
const day = 86_400_000;

/** Whoever was asked for a code may have put its spaces anywhere. */
function askedFor(typed: string): FoundCode {
  const found = findReceiptCode(typed);
  return found.kind === 'none' ? findReceiptCode(typed.replaceAll(/\s/g, '')) : found;
}

/** Nothing of what was agreed to stays, not even by its hash or its kind of help. */
const withdrawnOf = ({ version, councilDate }: Release): Release => ({
  version,
  status: 'withdrawn',
  text: '',
  hash: '',
  themes: [],
  wishes: [],
  learning: false,
  councilDate,
});

/** What a turn works on. */
interface Turn {
  readonly work: Work;
  readonly store: RecordStore;
  readonly keys: KeyRing;
  readonly settings: Settings;
  /** Looks once more at what is passed on. */
  readonly anonymiser: Pick<Anonymiser, 'structuredIn'>;
  /** The id of the `conversation` record. */
  readonly conversation: string;
  /** As the client's token names it. */
  readonly conversationId: string;
  readonly onCall: OnCall;
  readonly people: People;
}

/** {@link CaseWork} on a unit of work. `conversation` is what the turn makes of it, to be committed with the rest. */
export class TurnCaseWork implements CaseWork {
  conversation: Conversation;
  readonly help: TurnHelpWork;
  readonly #turn: Turn;

  constructor(turn: Turn, conversation: Conversation) {
    this.#turn = turn;
    this.conversation = conversation;
    this.help = new TurnHelpWork({ ...turn, conversation: () => this.conversation });
  }

  async keep(): Promise<string> {
    const { work, keys } = this.#turn;
    const { caseId } = this.conversation;
    const known = await this.#case();
    if (known.code !== undefined) return known.code;
    const code = makeReceiptCode();
    // Before the commit: a code that was shown must open the case. A replayed turn replaces the wrap.
    await keys.addReceipt(caseId, code);
    await putCase(work, caseId, {
      ...known,
      code,
      consents: [...known.consents, { purpose: 'store', at: work.now.toISOString() }],
    });
    await work.put(endCaseTimer(caseId, 'draft', work.now));
    this.conversation = { ...this.conversation, phase: 'draft' };
    return code;
  }

  async code(): Promise<string | undefined> {
    return (await this.#case()).code;
  }

  async forgetCode(): Promise<void> {
    const { code: _shown, ...rest } = await this.#case();
    await putCase(this.#turn.work, this.conversation.caseId, rest);
  }

  async submit(): Promise<void> {
    const { work } = this.#turn;
    await work.put(endCaseTimer(this.conversation.caseId, 'settled', work.now));
    this.conversation = { ...this.conversation, phase: 'settled' };
    await this.#change({ status: 'submitted' });
  }

  offer(): Promise<void> {
    return this.#change({ status: 'offered' });
  }

  async release(approved: ApprovedText): Promise<string> {
    const { work } = this.#turn;
    this.#refuseIdentifiers(approved.text);
    await this.withdrawRelease();
    const known = await this.#case();
    const hash = hashOfText(approved.text);
    const releaseId = randomUUID();
    const isChecked = approved.checkTold === true || (await this.isTextChecked());
    const councilDate = councilDay(this.#turn.settings, work.now);
    const release: Release = {
      version: 1,
      status: isChecked ? 'text_check' : 'queued',
      text: approved.text,
      hash,
      themes: [...approved.themes],
      ...(approved.care !== undefined && { care: approved.care }),
      wishes: [...approved.wishes],
      learning: known.consents.some((consent) => consent.purpose === 'learning'),
      councilDate,
    };
    await this.#putRelease(releaseId, release);
    if (isChecked) await this.#keepWay(releaseId);
    await putCase(work, this.conversation.caseId, {
      ...known,
      releaseId,
      consents: [
        ...known.consents.filter((consent) => consent.purpose !== 'council'),
        { purpose: 'council', at: work.now.toISOString(), hash },
      ],
    });
    return councilDate;
  }

  isTextChecked(): Promise<boolean> {
    const { store, work } = this.#turn;
    return isTextChecked(store, work.now);
  }

  async agreeToStruck(text: string): Promise<string | undefined> {
    const { work, keys, settings } = this.#turn;
    const known = await this.#case();
    const { releaseId } = known;
    const release = releaseId === undefined ? undefined : await readReleaseIn(work, releaseId);
    const hash = hashOfText(text);
    if (releaseId === undefined || release?.status !== 'recheck' || release.hash !== hash) return undefined;
    this.#refuseIdentifiers(text);
    const councilDate = dayFor(release, settings, work.now);
    await this.#putRelease(releaseId, { ...release, status: 'queued', councilDate });
    await removeWay(work, keys, releaseId);
    const consents = known.consents.filter((consent) => consent.purpose !== 'council');
    const yes = { purpose: 'council', at: work.now.toISOString(), hash } as const;
    await putCase(work, this.conversation.caseId, { ...known, consents: [...consents, yes] });
    return councilDate;
  }

  async withdrawRelease(): Promise<void> {
    const { releaseId, ...rest } = await this.#case();
    if (releaseId === undefined) return;
    await this.#takeBack(releaseId);
    await putCase(this.#turn.work, this.conversation.caseId, {
      ...rest,
      consents: rest.consents.filter((consent) => consent.purpose !== 'council'),
    });
  }

  async consent(purpose: ConsentPurpose, given: boolean): Promise<void> {
    const { work } = this.#turn;
    const known = await this.#case();
    const others = known.consents.filter((consent) => consent.purpose !== purpose);
    const consents = given ? [...others, { purpose, at: work.now.toISOString() }] : others;
    await putCase(work, this.conversation.caseId, { ...known, consents });
    if (purpose === 'learning' && known.releaseId !== undefined) {
      const release = await readReleaseIn(work, known.releaseId);
      if (release) await this.#putRelease(known.releaseId, { ...release, learning: given });
    }
  }

  async standing(): Promise<CaseStanding> {
    const known = await this.#case();
    const startedAt = new Date(known.startedAt);
    const release =
      known.releaseId === undefined ? undefined : await readReleaseIn(this.#turn.work, known.releaseId);
    if (!release) return { status: known.status, startedAt };
    const { status, councilDate, text } = release;
    return { status, startedAt, councilDate, ...(status === 'recheck' && { struckText: text }) };
  }

  async openWithCode(typed: string): Promise<OpenedCase> {
    const { work, keys } = this.#turn;
    const now = work.now.getTime();
    const lockedUntil = Date.parse(this.conversation.lockedUntil ?? '');
    if (now < lockedUntil) return { kind: 'locked', minutes: Math.ceil((lockedUntil - now) / 60_000) };
    const found = askedFor(typed);
    // A wrong check character is a slip of the finger and no attempt (script §10).
    if (found.kind !== 'code') return { kind: 'unknown' };
    const caseId = await keys.openWithCode(found.code, openUntil('reopened', work.now));
    const known = caseId === undefined ? undefined : await readCase(work, caseId);
    if (caseId === undefined || known === undefined) return this.#wrongCode();
    const phase = known.status === 'draft' ? 'draft' : 'reopened';
    await keys.keepOpen(caseId, openUntil(phase, work.now));
    await work.put(endCaseTimer(caseId, phase, work.now));
    const { lockedUntil: _open, ...rest } = this.conversation;
    const left = this.conversation;
    this.conversation = { ...rest, caseId, phase, wrongCodes: 0 };
    // Nothing was agreed to in the case this conversation began with, so nothing of it is kept.
    if (left.phase === 'unasked' && left.caseId !== caseId)
      await eraseCase(work, this.#turn.store, keys, left);
    await this.goOnHere();
    const state = await work.read(stateRef(caseId));
    return { kind: 'opened', standing: await this.standing(), draft: state?.body };
  }

  /** The person speaks here: whoever helps them hears them here, also when they spoke in another window before. */
  async goOnHere(): Promise<void> {
    this.conversation = { ...this.conversation, last: await this.help.moveHere() };
    const { releaseId } = await this.#case();
    const release = releaseId === undefined ? undefined : await readReleaseIn(this.#turn.work, releaseId);
    if (releaseId !== undefined && release?.status === 'text_check') await this.#keepWay(releaseId);
  }

  async erase(): Promise<void> {
    const { work, store, keys } = this.#turn;
    const { releaseId } = await this.#case();
    if (releaseId !== undefined) await this.#takeBack(releaseId);
    await this.help.forget();
    await eraseCase(work, store, keys, this.conversation);
    await this.goOnInNewCase();
  }

  indicate(what: string, value: string): Promise<void> {
    return indicate(this.#turn.work, what, value);
  }

  async alarm(kind: AlarmKind): Promise<void> {
    const { work, conversation, onCall } = this.#turn;
    await this.indicate('alarm', kind);
    const { handoff } = await this.help.standing();
    const where = { conversation, ...(handoff && !isOver(handoff) && { handoff: handoff.id }) };
    await raiseAlarm(work, { version: 1, kind, at: work.now.toISOString(), ...where }, onCall);
    await this.help.alarm(kind);
  }

  /** Until when the line may open this case, when the person spoke just now. */
  async openUntil(): Promise<Date> {
    const { phase } = this.conversation;
    const forTheTalk = openUntil(phase, this.#turn.work.now);
    const forHelp = await this.help.openUntil();
    return forHelp && forHelp > forTheTalk ? forHelp : forTheTalk;
  }

  keptUntil(): Date {
    return keptUntil(this.conversation.phase, this.#turn.work.now);
  }

  goneFromBackups(): Date {
    return new Date(this.#turn.work.now.getTime() + backupDays * day);
  }

  /** The case of this conversation; one that was never written is new. */
  async #case(): Promise<Case> {
    const { work } = this.#turn;
    return (await readCase(work, this.conversation.caseId)) ?? newCase(work.now);
  }

  async #change(over: Partial<Case>): Promise<void> {
    await putCase(this.#turn.work, this.conversation.caseId, { ...(await this.#case()), ...over });
  }

  #putRelease(id: string, body: Release): Promise<void> {
    return this.#turn.work.put(releaseRecord(id, body));
  }

  /** @throws IdentifierLeft */
  #refuseIdentifiers(text: string): void {
    if (this.#turn.anonymiser.structuredIn(text).length > 0) throw new IdentifierLeft();
  }

  /** Words may be left out of it: then it is here that the person is asked. */
  async #keepWay(releaseId: string): Promise<void> {
    const { work, keys, conversationId } = this.#turn;
    const { caseId } = this.conversation;
    const known = await readWay(work, keys, releaseId);
    if (known?.caseId === caseId && known.conversationId === conversationId) return;
    await putWay(work, keys, releaseId, { caseId, conversationId });
  }

  /** A release in the queue goes whole; of one the council has seen only the number stays (domain.md §3). */
  async #takeBack(id: string): Promise<void> {
    const { work, keys } = this.#turn;
    const release = await readReleaseIn(work, id);
    if (!release) return;
    await removeWay(work, keys, id);
    const isSeen = release.status === 'council_review' || release.status === 'withdrawn';
    if (isSeen) await this.#putRelease(id, withdrawnOf(release));
    else await work.remove(releaseRef(id));
  }

  #wrongCode(): OpenedCase {
    const { work } = this.#turn;
    const wrongCodes = this.conversation.wrongCodes + 1;
    if (wrongCodes < wrongCodesAllowed) {
      this.conversation = { ...this.conversation, wrongCodes };
      return { kind: 'unknown' };
    }
    const lockedUntil = new Date(work.now.getTime() + lockedFor).toISOString();
    this.conversation = { ...this.conversation, wrongCodes: 0, lockedUntil };
    return { kind: 'locked', minutes: lockedFor / 60_000 };
  }

  /** Leaves the case as it is and goes on in a new, empty one. */
  async goOnInNewCase(): Promise<void> {
    const caseId = await startCase(this.#turn.work, this.#turn.keys);
    this.conversation = { ...this.conversation, caseId, phase: 'unasked' };
  }
}
