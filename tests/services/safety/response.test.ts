import { expect, it } from '@jest/globals';
import { markOf } from '../../../services/safety/heard-before.js';
import { alarmKindOf, lineFor, responseTo } from '../../../services/safety/response.js';
import { screen } from '../../../services/safety/screen.js';
import type { Alarming } from '../../../services/safety/signal.js';

const nothing = { checked: false, shown: [] };
const alarming = (text: string): Alarming => {
  const signal = screen(text);
  if (signal.action === 'none') throw new Error(`no signal in: ${text}`);
  return signal;
};

it('asks once in a conversation what may be meant; after that only the number stays in sight', () => {
  const vague = alarming('ik trek het niet meer');
  expect(responseTo(vague, nothing)).toBe('check');
  expect(responseTo(vague, { ...nothing, checked: true })).toBe('line');
  expect(responseTo(alarming('ik wil hier weg'), { ...nothing, checked: true })).toBe('none');
});

it('does not interrupt a second time for the same words, and does for new ones', () => {
  const first = alarming('ik wil niet meer leven');
  expect(responseTo(first, nothing)).toBe('card');
  const shown = [{ kind: first.kind, other: false, mark: markOf(first.phrase) }];
  expect(responseTo(first, { checked: false, shown })).toBe('line');
  expect(responseTo(alarming('ik ga mezelf ophangen'), { checked: false, shown })).toBe('card');
});

it('asks plainly also whoever had a card for something else', () => {
  const shown = [{ kind: 'abuse', other: false, mark: markOf('slaat me') } as const];
  expect(responseTo(alarming('ik trek het niet meer'), { checked: false, shown })).toBe('check');
});

it('sends nobody to Veilig Thuis with a story about it', () => {
  expect(lineFor({ kind: 'abuse', about: 'veilig_thuis' })).toBe('cr.line_112');
});

it('lets a story of violence be told on after one card', () => {
  const shown = [{ kind: 'abuse', other: false, mark: markOf('mijn vader slaat me') } as const];
  const more = alarming('hij heeft me ook met een riem geslagen');
  expect(responseTo(more, { checked: false, shown })).toBe('line');
  expect(lineFor(more)).toBe('cr.line_vt');
});

it('records what kind of alarm it was, and no word of it', () => {
  expect(alarmKindOf(alarming('een begeleider heeft mij geslagen'))).toBe('staff');
  expect(alarmKindOf(alarming('mijn dochter is weggelopen'))).toBe('missing');
  expect(alarmKindOf(alarming('ben weggelopen van de groep'))).toBe('runaway');
  expect(alarmKindOf(alarming('hij staat nu met een mes voor de deur'))).toBe('danger');
});

it('asks nobody about themselves who worries about another', () => {
  const worry = alarming('mijn zoon ziet het niet meer zitten');
  expect(responseTo(worry, nothing)).toBe('card');
  const shown = [{ kind: 'suicide', other: true, mark: markOf(worry.phrase) } as const];
  expect(responseTo(worry, { checked: false, shown })).toBe('line');
  expect(lineFor(worry)).toBe('cr.suicide_other');
  expect(responseTo(alarming('ik trek het niet meer'), { checked: false, shown })).toBe('check');
  const away = { ...worry, action: 'check', kind: 'suicide', ask: 'away' } as const;
  expect(responseTo(away, nothing)).toBe('none');
});
