import { describe, expect, it } from '@jest/globals';
import type { Form } from '../../../services/domain/utterance.js';
import { cardOf, lineOf, told } from '../../support/told.js';

const sad = 'Gisteren schold de voogd mijn dochter uit op school. Ik heb het gemeld bij de manager.';

/** The card after this was answered to what it did. */
async function card(feeling: string, story = sad) {
  const talk = await told('u', story);
  expect(talk.keys.at(-1)).toBe('probe.feel');
  await talk.says(feeling, 'Uitleg, Klaar');
  expect(talk.draft.at).toBe('card');
  return talk;
}

describe('a correction that is typed at the card', () => {
  it.each([
    ['nee het was mijn zoon', 'Wat er gebeurde', 'Gisteren schold de voogd mijn zoon uit op school.'],
    [
      'niet de voogd maar de mentor',
      'Wat er gebeurde',
      'Gisteren schold de mentor mijn dochter uit op school.',
    ],
    ['nee, niet op school maar thuis', 'Wat er gebeurde', 'Gisteren schold de voogd mijn dochter uit thuis.'],
    ['school moet de groep zijn', 'Wat er gebeurde', 'mijn dochter uit op de groep.'],
    ['nee, vorige week', 'Wanneer', 'vorige week'],
    ['ja, maar het was in maart', 'Wanneer', 'in maart'],
    ['klopt niet, het was 3 oktober', 'Wanneer', '3 oktober'],
    ['het was de groepsleiding', 'Over wie', 'de groepsleiding'],
    ['niet boos maar verdrietig', 'Wat het met u deed', 'Ik was heel verdrietig.'],
    ['nee ik voelde me vooral machteloos', 'Wat het met u deed', 'ik voelde me vooral machteloos'],
    ['het gaat over veiligheid', 'Waar het over gaat', 'Veiligheid'],
    ['ik wil dat ze sorry zeggen', 'Wat u graag wilt', 'Dat ze sorry zeggen'],
    ['excuses', 'Wat u graag wilt', 'Dat ze sorry zeggen'],
  ])('goes to its line: "%s"', async (said, label, words) => {
    const talk = await card('Ik was heel boos.');
    await talk.says(said);
    expect(talk.keys).toEqual(['sum.card', 'sum.freefix']);
    expect(lineOf(talk, label)).toContain(words);
    expect(talk.draft.confirmed).toBe(false);
  });

  it.each<[Form, string, string, string, string]>([
    [
      'je',
      'mn mentor pakte gisteren me telefoon af. ik was kwaad',
      'nee t was niet me mentor maar de nachtdienst',
      'Wat er gebeurde',
      'nachtdienst',
    ],
    ['en', 'My worker cancelled yesterday. I was angry.', 'no, last week', 'When', 'last week'],
    [
      'en',
      'My worker shouted at my son yesterday. I was angry.',
      'not my son but my daughter',
      'What happened',
      'my daughter',
    ],
  ])('(%s) after "%s": "%s"', async (form, story, said, label, words) => {
    const talk = await cardOf(form, story);
    await talk.says(said);
    expect(talk.keys).toEqual(['sum.card', 'sum.freefix']);
    expect(lineOf(talk, label)).toContain(words);
  });

  it('takes out a feeling that was not there, and puts in the one that was', async () => {
    const talk = await card('Ik was boos. Ik sliep niet.');
    await talk.says('het klopt niet dat ik boos was');
    expect(talk.keys).toContain('sum.freefix');
    expect(lineOf(talk, 'Wat het met u deed')).toBe('Ik sliep niet.');
    await talk.says('het klopt niet dat ik niet sliep, ik was verdrietig');
    expect(lineOf(talk, 'Wat het met u deed')).toBe('ik was verdrietig');
  });

  it('takes a theme away that it is not about', async () => {
    const talk = await card('Ik was heel boos.');
    const theme = lineOf(talk, 'Waar het over gaat').split(', ')[0] ?? '';
    expect(theme).not.toBe('');
    await talk.says(`het gaat niet over ${theme.toLowerCase()}`);
    expect(lineOf(talk, 'Waar het over gaat')).not.toContain(theme);
  });

  it.each(['nee het zit echt heel anders in elkaar', 'dat stuk over school hoeft er niet bij'])(
    'that fits no line is kept, and it is asked where it goes: "%s"',
    async (said) => {
      const talk = await card('Ik was heel boos.');
      await talk.says(said);
      expect(talk.keys).toEqual(['sum.which']);
      await talk.says('Wat er gebeurde');
      expect(talk.words).toContain(said);
    },
  );

  it.each(['ja maar', 'ja, als mijn naam er niet in staat', 'ja mits het klopt', 'yes but not now'])(
    'is never a yes: "%s"',
    async (said) => {
      const talk = await card('Ik was heel boos.');
      await talk.says(said);
      expect(talk.draft.confirmed).toBe(false);
    },
  );

  it('is offered three times, and then the own words stay', async () => {
    const talk = await card('Ik was heel boos.');
    await talk.says('nee, vorige week', 'nee, in maart', 'nee, in april');
    expect(talk.keys).toContain('sum.thirdfix');
    expect(lineOf(talk, 'Wanneer')).toBe('in april');
  });
});

describe('a day that is mended in the next breath', () => {
  it.each<[readonly string[], string]>([
    [['Zaterdag belde de voogd af en ik was boos.', 'nee zondag'], 'zondag'],
    [['Zaterdag belde de voogd af en ik was boos.\nO nee, zondag was het.'], 'zondag'],
    [['Zaterdag belde de voogd af, nee zondag, en ik was boos.'], 'zondag'],
    [['Zaterdag belde de voogd af en ik was boos.', 'Zondag belde ze weer af.'], 'Zaterdag'],
  ])('%j happened on %s', async (story, day) => {
    expect(lineOf(await cardOf('u', ...story), 'Wanneer')).toBe(day);
  });
});

describe('what is proposed on the card', () => {
  it.each<[Form, string, string, string]>([
    [
      'u',
      'De gezinsvoogd zegt elke afspraak op het laatste moment af.',
      'Waar het over gaat',
      'Afspraken en bereikbaarheid',
    ],
    [
      'u',
      'De gezinsvoogd zegt elke afspraak op het laatste moment af.',
      'Over welke hulp',
      'Jeugdbescherming',
    ],
    ['je', 'op de leefgroep pakken ze je telefoon af', 'Over welke hulp', 'Groep of instelling'],
    ['en', 'The foster parents do not listen to us', 'Which kind of care', 'Foster family or family home'],
  ])('(%s) follows from what was told: "%s"', async (form, story, label, words) => {
    expect(lineOf(await cardOf(form, story), label)).toContain(words);
  });

  it('goes along when the summary is confirmed', async () => {
    const talk = await cardOf(
      'u',
      'De gezinsvoogd zegt elke afspraak op het laatste moment af. Ik wil graag uitleg.',
    );
    await talk.says('Ja');
    expect(talk.draft).toMatchObject({
      confirmed: true,
      themes: ['agreements'],
      care: 'protection',
      wishes: ['explanation'],
    });
  });

  it('is asked about only of who wants it otherwise', async () => {
    const story = 'De gezinsvoogd zegt elke afspraak op het laatste moment af.';
    const right = await cardOf('u', story);
    await right.says('Iets aanpassen', 'Waar het over gaat');
    expect(right.keys).toEqual(['theme.one']);
    expect(right.words).toContain('Afspraken en bereikbaarheid');
    await right.says('Ja');
    expect(right.draft).toMatchObject({ at: 'card', themes: ['agreements'] });

    const other = await cardOf('u', story);
    await other.says('Iets aanpassen', 'Waar het over gaat', 'Iets anders');
    expect(other.keys).toEqual(['theme.list']);
    await other.says('Veiligheid, Klaar');
    expect(other.draft.themes).toEqual(['safety']);

    const own = await cardOf('u', story);
    await own.says('Iets aanpassen', 'Waar het over gaat', 'het gaat om de parkeerplaats voor de deur');
    expect(own.keys).toEqual(['theme.none', 'sum.card', 'sum.changed']);
    expect(lineOf(own, 'Waar het over gaat')).toBe('het gaat om de parkeerplaats voor de deur');
  });

  it('of two themes keeps the one that fits', async () => {
    const talk = await cardOf(
      'u',
      'De voogd zegt elke afspraak af. En het verslag over mij staat vol fouten.',
    );
    await talk.says('Iets aanpassen', 'Waar het over gaat');
    expect(talk.keys).toEqual(['theme.two']);
    await talk.says('Alleen het tweede');
    expect(talk.draft.themes).toHaveLength(1);
  });
});

describe('a wish that cannot be', () => {
  it.each<[Form, string, string]>([
    ['u', 'ik wil mijn kinderen terug', 'wish.cannot'],
    ['u', 'Dat die voogd ontslagen wordt', 'wish.cannot'],
    ['je', 'ik wil geld terug', 'wish.cannot'],
    ['u', 'Dat de rechter zijn besluit terugdraait', 'wish.judge'],
    ['en', 'I want my son back home', 'wish.cannot'],
    ['en', 'that the judge changes the decision', 'wish.judge'],
  ])('(%s) is written down and not promised: "%s"', async (form, wish, answer) => {
    const talk = await told(form, form === 'en' ? 'The worker never came.' : 'Er kwam niemand.');
    const none = form === 'en' ? 'Skip' : 'Sla over';
    await talk.says(none, none);
    expect(talk.draft.at).toBe('wish');
    await talk.says(wish);
    expect(talk.keys).toEqual([answer, 'sum.intro', 'sum.card']);
    expect(talk.words).toContain(wish);
  });

  it('may stand beside one from the list', async () => {
    const talk = await cardOf('u', 'Er kwam niemand.');
    await talk.says('Iets aanpassen', 'Wat u graag wilt', 'uitleg, en dat ze me geld terug geven');
    expect(talk.keys).toContain('wish.cannot');
    expect(lineOf(talk, 'Wat u graag wilt')).toBe('Uitleg, en dat ze me geld terug geven');
  });
});
