import { expect, it } from '@jest/globals';
import { textEntries } from '../../../data/text/text-entries.js';
import { cardFor } from '../../../services/safety/card.js';
import { screen } from '../../../services/safety/screen.js';
import type { About, CrisisKind } from '../../../services/safety/signal.js';
import type { AgeGroup } from '../../../services/safety/talk-now.js';

const noon = new Date('2026-12-08T11:30:00Z');
const late = new Date('2026-12-08T22:30:00Z');

const said = (kind: CrisisKind, about: About, sexual = false) =>
  ({ kind, action: 'card', about, sexual, quote: '', phrase: '' }) as const;
const cardOf = (text: string, age: AgeGroup = 'unknown', now = noon) => {
  const signal = screen(text);
  if (signal.action !== 'card') throw new Error(`no card for: ${text}`);
  return cardFor(signal, { age, now });
};

it('gives who wants to die 113, and who worries about another how to help them', () => {
  expect(cardOf('ik wil niet meer leven').texts).toEqual(['cr.suicide', 'cr.suicide2']);
  expect(cardOf('mijn dochter zegt dat ze dood wil').texts).toEqual(['cr.suicide_other']);
});

it('speaks of violence to a parent, a youngster and a stranger each in their own words', () => {
  const text = 'mijn stiefvader slaat me';
  expect(cardOf(text, 'adult').texts).toEqual(['cr.abuse', 'cr.danger2']);
  expect(cardOf(text, 'young').texts).toEqual(['cr.abuse_young', 'cr.danger2']);
  expect(cardOf(text, 'unknown').texts).toEqual(['cr.abuse_unknown', 'cr.danger2']);
});

it('tells where to go after something sexual, and asks about a worker only once one is safe', () => {
  expect(cardOf('mijn oom heeft me verkracht', 'young').texts).toEqual(['cr.abuse_young', 'cr.abuse_sex']);
  expect(cardOf('een begeleider heeft mij geslagen', 'young').asksAboutStaff).toBe(true);
  expect(cardOf('mijn vader slaat mij', 'young').asksAboutStaff).toBe(false);
});

it('does not blame a parent who fears their own hands', () => {
  expect(cardOf('ik ben bang dat ik de baby iets aandoe', 'adult').texts).toEqual([
    'cr.abuse_self',
    'cr.danger2',
  ]);
});

it('sends nobody back to Veilig Thuis whose story is about Veilig Thuis', () => {
  expect(cardOf('mijn man slaat mij en Veilig Thuis doet niets', 'adult').texts[0]).toBe('cr.abuse_vt');
  expect(cardOf('mijn man slaat mij, het is hier niet veilig thuis', 'adult').texts[0]).toBe('cr.abuse');
});

it('asks a runaway whether the place is safe, and tells who misses a child to call 112', () => {
  expect(cardOf('ben weggelopen van de groep', 'young', late)).toMatchObject({
    texts: ['cr.runaway'],
    talkNow: 'praat_nu.jong_nacht',
  });
  expect(cardOf('mijn zoon is niet uit school gekomen', 'adult').texts).toEqual(['cr.missing']);
});

it('keeps every card within five bubbles, with a way on and a way to say it was not meant', () => {
  const kinds: readonly CrisisKind[] = ['suicide', 'abuse', 'danger_now', 'runaway', 'threat'];
  const abouts: readonly About[] = ['self', 'other', 'child', 'staff', 'own_hands', 'veilig_thuis'];
  for (const kind of kinds)
    for (const about of abouts)
      for (const sexual of [false, true])
        for (const age of ['adult', 'young', 'unknown'] as const) {
          const { texts, replies } = cardFor(said(kind, about, sexual), { age, now: noon });
          const bubbles = texts.flatMap((key) => textEntries[key]?.u?.bubbles ?? []);
          expect(bubbles.length).toBeGreaterThanOrEqual(2);
          expect(bubbles.length).toBeLessThanOrEqual(5);
          expect(replies).toContain('reply.not_meant');
          expect(replies).toContain('reply.human');
        }
});
