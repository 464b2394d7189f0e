import type { AlarmKind } from '../../services/domain/alarm.js';
import type { ConsentPurpose } from '../../services/domain/case.js';
import { IdentifierLeft } from '../../services/domain/errors.js';
import type { ApprovedText, CaseStanding, CaseWork, OpenedCase } from '../../services/ports/case-work.js';
import { FakeHelpWork } from './fake-help-work.js';

const day = 86_400_000;

/** One case as the line would keep it: what was agreed to, passed on and counted. */
interface HeldCase {
  code: string | undefined;
  status: CaseStanding['status'];
  readonly startedAt: Date;
  released: ApprovedText | undefined;
  readonly consents: Set<ConsentPurpose>;
  draft: unknown;
  struckText?: string | undefined;
}

/** A {@link CaseWork} in memory. `draft` is handed to it as the conversation's state would be. */
export class FakeCaseWork implements CaseWork {
  help = new FakeHelpWork(() => this.now);
  readonly indicated: [what: string, value: string][] = [];
  readonly released: ApprovedText[] = [];
  readonly alarms: AlarmKind[] = [];
  readonly agreed: string[] = [];
  /** What the commit that passes a text on refuses. */
  refuses: (text: string) => boolean = () => false;
  erased = 0;
  now: Date;
  current: HeldCase;
  readonly #byCode = new Map<string, HeldCase>();
  #codes = 0;
  #wrong = 0;

  constructor(now: Date) {
    this.now = now;
    this.current = this.#empty();
  }

  /** The same, going on by itself: what happens to one does not happen to the other. */
  copy(): FakeCaseWork {
    const copy = new FakeCaseWork(this.now);
    const held = new Map(
      [this.current, ...this.#byCode.values()].map((one) => [
        one,
        { ...one, consents: new Set(one.consents) },
      ]),
    );
    const copied = (one: HeldCase): HeldCase => held.get(one) ?? one;
    copy.help = this.help.copy(() => copy.now);
    copy.indicated.push(...this.indicated);
    copy.released.push(...this.released);
    copy.alarms.push(...this.alarms);
    copy.agreed.push(...this.agreed);
    copy.erased = this.erased;
    copy.refuses = this.refuses;
    copy.current = copied(this.current);
    for (const [code, one] of this.#byCode) copy.#byCode.set(code, copied(one));
    copy.#codes = this.#codes;
    copy.#wrong = this.#wrong;
    return copy;
  }

  /** The next conversation begins in a case of its own; the old one opens with its code. */
  newConversation(): void {
    this.current = this.#empty();
  }

  keep(): Promise<string> {
    this.#codes += 1;
    const code = `7XKQ-20BD-M94C-${String(this.#codes).padStart(4, 'H')}`;
    this.current.code = code;
    this.current.consents.add('store');
    this.#byCode.set(code, this.current);
    return Promise.resolve(code);
  }

  code(): Promise<string | undefined> {
    return Promise.resolve(this.current.code);
  }

  forgetCode(): Promise<void> {
    this.current.code = undefined;
    return Promise.resolve();
  }

  submit(): Promise<void> {
    this.current.status = 'submitted';
    return Promise.resolve();
  }

  offer(): Promise<void> {
    this.current.status = 'offered';
    return Promise.resolve();
  }

  release(approved: ApprovedText): Promise<string> {
    if (this.refuses(approved.text)) return Promise.reject(new IdentifierLeft());
    this.current.released = approved;
    this.current.status = 'queued';
    this.current.consents.add('council');
    this.released.push(approved);
    return Promise.resolve('2027-01-12');
  }

  isTextChecked(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** The coordinator left words out of the text that was passed on. */
  strikes(text: string): void {
    this.current.status = 'recheck';
    this.current.struckText = text;
  }

  agreeToStruck(text: string): Promise<string | undefined> {
    if (this.current.struckText !== text) return Promise.resolve(undefined);
    if (this.refuses(text)) return Promise.reject(new IdentifierLeft());
    this.current.status = 'queued';
    this.current.struckText = undefined;
    this.agreed.push(text);
    return Promise.resolve('2027-01-12');
  }

  withdrawRelease(): Promise<void> {
    this.current.struckText = undefined;
    this.current.released = undefined;
    this.current.status = 'offered';
    this.current.consents.delete('council');
    return Promise.resolve();
  }

  consent(purpose: ConsentPurpose, given: boolean): Promise<void> {
    if (given) this.current.consents.add(purpose);
    else this.current.consents.delete(purpose);
    return Promise.resolve();
  }

  standing(): Promise<CaseStanding> {
    const { status, startedAt, struckText } = this.current;
    return Promise.resolve({
      status,
      startedAt,
      ...(status === 'queued' && { councilDate: '2027-01-12' }),
      ...(struckText !== undefined && { struckText }),
    });
  }

  openWithCode(typed: string): Promise<OpenedCase> {
    const found = [...this.#byCode].find(([code]) => typed.toUpperCase().includes(code))?.[1];
    if (!found) {
      this.#wrong += 1;
      return Promise.resolve(this.#wrong < 5 ? { kind: 'unknown' } : { kind: 'locked', minutes: 15 });
    }
    this.current = found;
    return this.standing().then((standing) => ({ kind: 'opened', standing, draft: found.draft }));
  }

  erase(): Promise<void> {
    for (const [code, held] of this.#byCode) if (held === this.current) this.#byCode.delete(code);
    this.erased += 1;
    this.current = this.#empty();
    return Promise.resolve();
  }

  indicate(what: string, value: string): Promise<void> {
    this.indicated.push([what, value]);
    return Promise.resolve();
  }

  alarm(kind: AlarmKind): Promise<void> {
    this.alarms.push(kind);
    return Promise.resolve();
  }

  keptUntil(): Date {
    return new Date(this.now.getTime() + 14 * day);
  }

  goneFromBackups(): Date {
    return new Date(this.now.getTime() + 14 * day);
  }

  #empty(): HeldCase {
    return {
      code: undefined,
      status: 'draft',
      startedAt: this.now,
      released: undefined,
      consents: new Set(),
      draft: undefined,
    };
  }
}
