import { expect, it } from '@jest/globals';
import { screen } from '../../../services/safety/screen.js';

it.each([
  ['ik wil niet meer leven', 'suicide', 'self'],
  ['zelfmoort is de enige oplosing', 'suicide', 'self'],
  ['IK WIL DOOOOOD', 'suicide', 'self'],
  ['kwil gwn dood', 'suicide', 'self'],
  ['mijn zoon zegt dat hij dood wil', 'suicide', 'other'],
  ['i want to kill myself', 'suicide', 'self'],
  ['hij staat nu met een mes voor mijn deur', 'danger_now', 'self'],
  ['ik steek die voogd morgen neer', 'threat', 'other'],
  ['mn vadr slaad me elke dag', 'abuse', 'self'],
  ['de nachtdienst heeft mij een klap gegeven', 'abuse', 'staff'],
  ['ik ben bang dat ik mijn kind iets aandoe', 'abuse', 'own_hands'],
  ['ben wegelopen van de groep', 'runaway', 'self'],
  ['mijn dochter is weggelopen en haar telefoon staat uit', 'runaway', 'child'],
])('hears what is said plainly, however it is typed: %s', (text, kind, about) => {
  expect(screen(text)).toMatchObject({ action: 'card', kind, about });
});

it.each([
  ['ik trek het niet meer', 'soft'],
  ['het hoeft voor mij niet meer', 'soft'],
  ['ik wil hier weg', 'away'],
])('asks what may mean it: %s', (text, ask) => {
  expect(screen(text)).toMatchObject({ action: 'check', ask });
});

it.each([
  'ik lach me dood',
  'ik ga dood van de honger',
  'ik kan hem wel schieten',
  'het is om je dood te lachen',
  'vroeger werd ik geslagen door mijn vader, dat is twintig jaar geleden',
  'mijn vader slaat me nooit',
  'er was een les over zelfmoord op school',
  'ze beschuldigen mij van mishandeling',
  'mijn hond is weggelopen',
  'ze dreigen met een uithuisplaatsing',
])('lets people speak in figures, of long ago and of other things: %s', (text) => {
  expect(screen(text).action).not.toBe('card');
});

it('hears what is meant beside a way of speaking', () => {
  expect(screen('ik lach me dood om die voogd maar mijn vader slaat me elke dag')).toMatchObject({
    kind: 'abuse',
    action: 'card',
  });
});

it('shows people their own words, and not more than a line of them', () => {
  const signal = screen('Het eten is goed. Ik trek het niet meer, eerlijk gezegd. Tot morgen.');
  expect(signal).toMatchObject({ quote: 'Ik trek het niet meer' });
  const long = screen(`ik wil dood ${'en alles is stom '.repeat(30)}`);
  expect(long.action === 'none' ? '' : long.quote).toHaveLength(11);
});

it('says the same of the same words, every time', () => {
  const text = 'als ze mijn kind afnemen hoef ik niet meer';
  expect(screen(text)).toEqual(screen(text));
});

it('reads anything that fits in a message, whatever it is made of', () => {
  const pieces = [
    'ik ',
    'wil niet ',
    'dood! ',
    'slaat me ',
    'a',
    '\u200b',
    '.',
    '🔪',
    'mes nu hij ',
    'é',
    "'",
    '*',
    '\n',
  ];
  for (const one of pieces)
    for (const other of pieces) {
      const text = (one + other).repeat(4_000).slice(0, 4_000);
      expect(() => screen(text)).not.toThrow();
    }
  expect(screen(`${'x'.repeat(3_900)} ik wil niet meer leven`).kind).toBe('suicide');
});

it.each([
  'ik ga die voogd vermoorden',
  'morgen steek ik die begeleider neer',
  'ik sla die leidster het ziekenhuis in',
  'ik ga haar echt wat aandoen',
  'ik ga mijn stiefvader doodsteken vanavond',
  'ik breng morgen een mes mee voor de groepsleider',
  'ik weet waar ze woont en ik ga haar vermoorden',
  'i am going to kill my social worker',
  'i will stab him tomorrow',
  'ik ga hem vermoorden serieus',
  'ik wil mijn mentor vermoorden',
  'ik wil mijn begeleider neersteken',
  'ik wil iemand vermoorden',
  'i want to kill my mentor',
  'i want to kill him',
])('tells who wants to hurt another that this was read: %s', (text) => {
  expect(screen(text)).toMatchObject({ action: 'card', kind: 'threat' });
});

it.each([
  'ik maak hem af als ik hem zie',
  'ik schiet die gezinsvoogd kapot',
  'ik zal die vent van jeugdzorg vermoorden',
  'ik ga die jeugdbeschermer doodschieten',
])('gives at least the number to whoever may want to hurt another: %s', (text) => {
  expect(screen(text)).toMatchObject({ kind: 'threat' });
});

it.each([
  'ik kan hem wel wat doen',
  'ik vermoord je haha',
  'ik kan die voogd wel schieten',
  'ik vermoord hem als hij weer te laat is lol',
  'je moeder vermoordt je als je dit leest haha',
  'ik heb mijn vriend ingemaakt met fifa, helemaal afgemaakt',
  'ik kon die begeleider wel achter het behang plakken',
  'ik ga je killen met mario kart',
  'ik sla die les wel over',
  'de wachttijd vermoordt me',
  'ik ga deze toets slopen',
  'ik kan haar wel wurgen soms, zo irritant',
  'i could kill him for being late again',
  'dat gezeur, ik word er moordlustig van haha',
  'hij maakt me gek met zijn grapjes',
])('hears no threat in a way of speaking among friends: %s', (text) => {
  expect(screen(text)).toMatchObject({ action: 'none' });
});

it.each([
  ['veilig thuis heeft mijn zoon geslagen', 'veilig_thuis'],
  ['jeugdzorg heeft mijn dochter geslagen', 'child'],
  ['de instelling heeft mijn zoon geslagen', 'child'],
  ['de leiding heeft hem geslagen', 'staff'],
])('hears violence of whoever should help: %s', (text, about) => {
  expect(screen(text)).toMatchObject({ kind: 'abuse', action: 'card', about });
});

it.each([
  'ze bellen elke dag en komen onaangekondigd langs, ik wil dat het stopt',
  'de voogd blijft maar mailen. ik wil dat dit stopt',
  'they keep calling me at work, i want it to stop',
  'ik heb een brief geschreven naar de jeugdbescherming',
  'ik heb een brief geschreven aan de rechter en geen antwoord gekregen',
  'i wrote a letter to the council',
  'mijn telefoon is afgepakt omdat ik te laat was',
  'de leiding wordt boos en scheldt soms',
  'de begeleider scheldt ons uit',
  'mijn moeder scheldt me uit als ik mijn kamer niet opruim',
  'veilig thuis heeft een stap overgeslagen',
])('asks nothing and adds no number where nothing of danger is told: %s', (text) => {
  expect(screen(text).action).toBe('none');
});

it.each([
  'ik wil dat het stopt',
  'ik ben zo moe, ik wil dat het stopt',
  'ik heb een afscheidsbrief geschreven',
])('still hears who wants that it stops: %s', (text) => {
  expect(screen(text)).toMatchObject({ kind: 'suicide' });
});
