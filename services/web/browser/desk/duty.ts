import type { DutyCard } from '../../../domain/desk-message.js';
import { button, find, make } from '../widget/dom.js';
import { time, words } from './words.js';

const states = ['on', 'break', 'off'] as const;

/** *Mijn dienst*: aan, pauze or uit, and until when. */
export class DutyBar {
  readonly #buttons: Readonly<Record<DutyCard['state'], HTMLButtonElement>>;
  readonly #until = make('span', { className: 'until' });
  #duty: DutyCard | undefined;

  constructor(set: (state: DutyCard['state']) => void) {
    const choice = (state: DutyCard['state']): HTMLButtonElement =>
      button(words.duty[state], () => {
        set(state);
      });
    this.#buttons = { on: choice('on'), break: choice('break'), off: choice('off') };
    find('.duty').append(
      make('span', { className: 'duty-name' }, 'Mijn dienst'),
      make('span', { className: 'switch' }, ...states.map((state) => this.#buttons[state])),
      this.#until,
    );
    this.update(undefined);
  }

  /** Whether talks may be offered, as far as the shift goes. */
  get isOn(): boolean {
    return this.#duty?.state === 'on';
  }

  update(duty: DutyCard | undefined): void {
    this.#duty = duty;
    const now = duty?.state ?? 'off';
    for (const state of states) this.#buttons[state].setAttribute('aria-pressed', String(state === now));
    this.#until.textContent = duty && now !== 'off' ? words.dutyUntil(time(duty.until)) : '';
  }

  /** What the volunteer should know of the shift now; empty when all is as ever. */
  notice(now: number): string {
    const { debrief } = this.#duty ?? {};
    const asked = debrief && words.debrief[debrief.seenAt === undefined ? 'asked' : 'seen'][debrief.how];
    return [this.#rest(now), asked ?? ''].join(' ').trim();
  }

  #rest(now: number): string {
    const { state = 'off', restUntil } = this.#duty ?? {};
    if (restUntil !== undefined && Date.parse(restUntil) > now) return words.resting(time(restUntil));
    if (state === 'off') return words.offDuty;
    return state === 'break' ? words.onBreak : '';
  }

  /** The shift ends within ten minutes. */
  isNearlyOver(now: number): boolean {
    const left = Date.parse(this.#duty?.until ?? '') - now;
    return this.isOn && left > 0 && left < 10 * 60_000;
  }
}
