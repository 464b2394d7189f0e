import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../data/text/catalogue.js';
import { freshDraft } from '../../../dialogs/intake/draft.js';
import { firstOpen } from '../../../dialogs/intake/first-open.js';
import { piecesOf, withoutNames, withPiecesMarked } from '../../../dialogs/intake/forward-text.js';
import { inParts } from '../../../dialogs/intake/in-parts.js';
import { answerKind } from '../../../dialogs/intake/question-bubbles.js';
import { routesInOrder, routesLeft } from '../../../dialogs/intake/routes.js';
import type { Around } from '../../../dialogs/intake/step.js';
import { lineWords, shortened } from '../../../dialogs/intake/summary.js';
import { fakeAnonymiser } from '../../support/fake-anonymiser.js';

describe('words that are shortened', () => {
  it('stop where a sentence ends, and where a word ends when one sentence is too long', () => {
    expect(shortened('Ze belde niet. Ik wachtte. Toen nog een keer.', 30)).toBe('Ze belde niet. Ik wachtte.');
    expect(shortened('Ze belde die hele lange week niet terug', 20)).toBe('Ze belde die hele …');
    expect(shortened('Kort  genoeg.', 30)).toBe('Kort genoeg.');
  });

  it('never are longer than asked, also without a space', () => {
    for (const text of ['a'.repeat(500), 'aa bb '.repeat(90), 'Ja. '.repeat(120)])
      expect(shortened(text, 100).length).toBeLessThanOrEqual(100);
  });
});

describe('the card', () => {
  it('has no names in a wish of their own either', () => {
    const draft = { ...freshDraft('u'), ownWish: 'dat Sanne met ons praat' };
    const around = { anonymiser: fakeAnonymiser(), label: () => 'de voogd', now: new Date(0) };
    expect(lineWords(draft, 'wish', around as unknown as Around)).toBe('dat de voogd met ons praat');
  });
});

describe('a long message', () => {
  it('is cut where something ends, and is whole when it is put together', () => {
    const text = `${'Dit is een zin. '.repeat(300)}\n${'woord '.repeat(900)}`;
    const parts = inParts(text);
    expect(parts.every((part) => part.length <= 4_000)).toBe(true);
    expect(parts.join(' ').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' ').trim());
    expect(inParts('x'.repeat(9_000)).join('')).toHaveLength(9_000);
  });
});

describe('the text for the council', () => {
  it('has pieces by sentence, and a mark only where the rest of one stays', () => {
    expect(piecesOf('Ze belde niet. Nooit!\nIk wacht, nu nog')).toEqual([
      'Ze belde niet.',
      'Nooit!',
      'Ik wacht, nu nog',
    ]);
    expect(
      withPiecesMarked('Wij wonen boven de molen, al jaren.\nHij heet Jan. Ik wacht.', [
        'boven de molen',
        'Hij heet Jan.',
      ]),
    ).toBe('Wij wonen (…), al jaren.\nIk wacht.');
  });

  it('takes a word out as a word, and leaves longer words whole', () => {
    expect(withPiecesMarked('Wij gaan naar de kerk bij de kerkhoflaan.', ['kerk'])).toBe(
      'Wij gaan naar de (…) bij de kerkhoflaan.',
    );
    expect(withPiecesMarked('Mijn (oude) kerkhof?', ['(oude)', 'kerk'])).toBe('Mijn (…)hof?');
  });

  it('leaves whole sentences behind, with a mark where something was', () => {
    expect(
      withPiecesMarked('Hij belt nooit over de epilepsie. Wij wonen boven de molen.\nTweeling.\nIk wacht.', [
        'epilepsie',
        'boven de molen',
        'Tweeling',
      ]),
    ).toBe('Hij belt nooit over de (…). Wij wonen (…).\nIk wacht.');
  });

  it('names each piece that may give someone away once', () => {
    const anonymiser = fakeAnonymiser({ names: ['Sanne'], risks: ['de molen'] });
    expect(withoutNames('Sanne woont bij de molen.', anonymiser)).toEqual({
      text: 'een medewerker woont bij de molen.',
      risks: ['de molen'],
      risksKept: false,
      outs: {},
    });
  });
});

describe('the next question', () => {
  it('is the first that is still open', () => {
    const parent = { ...freshDraft('u'), role: 'parent' as const };
    expect(firstOpen(freshDraft('u'))).toBe('who');
    expect(firstOpen(parent)).toBe('privacy');
    expect(firstOpen({ ...parent, role: 'youth' })).toBe('age');
    expect(firstOpen({ ...parent, kept: true, story: ['x'] })).toBe('story-more');
  });

  it('is answered the way its replies say', () => {
    expect(answerKind(catalogue.say('story.ask', 'u').replies)).toBe('text');
    expect(answerKind(catalogue.say('privacy.ok', 'u').replies)).toBe('one');
    expect(answerKind(catalogue.say('fwd.extra', 'u').replies)).toBe('many');
    expect(answerKind(catalogue.say('close.heard', 'u').replies)).toBe('score');
  });
});

describe('the ways on', () => {
  it('are always all six, and later those that were not explained yet', () => {
    const draft = { ...freshDraft('u'), wishes: ['formal_complaint', 'support'], routes: ['formal'] };
    expect(routesInOrder(draft)).toEqual(['formal', 'peer', 'mediation', 'council', 'adviser', 'none']);
    expect(routesLeft(draft)).toEqual(['peer', 'mediation', 'council', 'adviser']);
  });
});
