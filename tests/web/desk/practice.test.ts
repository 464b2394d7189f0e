import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../data/text/catalogue.js';
import { settingsSchema } from '../../../services/domain/settings.js';
import { type Form, forms } from '../../../services/domain/utterance.js';
import { feedbackOn } from '../../../services/web/browser/desk/practice/feedback.js';
import { observe } from '../../../services/web/browser/desk/practice/observe.js';
import { practicePeople } from '../../../services/web/browser/desk/practice/people/all.js';
import { PracticeTalk } from '../../../services/web/browser/desk/practice/practice-talk.js';
import type { PracticePerson, Skill, Slip } from '../../../services/web/browser/desk/practice/script.js';
import { deskWindow } from '../../../services/web/pages/desk/desk-window.js';

const person = (id: string): PracticePerson => {
  const found = practicePeople.find((one) => one.id === id);
  if (!found) throw new Error(`nobody is called ${id}`);
  return found;
};

/** Says something and lets the person answer. */
function exchange(talk: PracticeTalk, ...said: readonly string[]): readonly string[] {
  return said.flatMap((text) => {
    const answers = talk.hear(text);
    talk.answered();
    return answers;
  });
}

it.each<[string, Form, Slip]>([
  ['Dan moet u gewoon nog een keer bellen.', 'u', 'advice'],
  ['Je zou moeten zeggen dat je dat niet wilt.', 'je', 'advice'],
  ['Als ik jou was ging ik naar de rechter.', 'je', 'advice'],
  ['You should call them again.', 'en', 'advice'],
  ['Het komt allemaal goed.', 'u', 'promise'],
  ['Ik beloof dat ze u morgen bellen.', 'u', 'promise'],
  ['Doe eens rustig.', 'je', 'judgement'],
  ['Het valt wel mee, toch.', 'je', 'judgement'],
  ['Oké, het blijft tussen ons.', 'je', 'secret'],
  ['App me maar op 06 12345678.', 'je', 'contact'],
  ['Hoe oud is hij? Waar woont hij? Wie is de voogd?', 'u', 'many-questions'],
  ['Wat zou jou nu helpen?', 'u', 'wrong-form'],
  ['Wat zou u nu helpen?', 'je', 'wrong-form'],
  ['Wat wil je dat er nu gebeurt, en hoe is het met je?', 'en', 'no-english'],
  ['Mijn zoon zat daar ook. Mijn vrouw huilde elke dag. Ik heb zelf een klacht gedaan.', 'u', 'own-story'],
  ['Wat naar. '.repeat(40), 'u', 'too-long'],
])('sees in "%s" (%s) what does not help: %s', (text, form, slip) => {
  expect(observe(text, form).slips).toContain(slip);
});

it.each<[string, Form, Skill]>([
  ['Wat zou u nu helpen?', 'u', 'open-question'],
  ['Vertel eens, hoe ging dat?', 'je', 'open-question'],
  ['Ik heb het zo begrepen: ze zegden drie keer af. Klopt dat?', 'u', 'summary'],
  ['Dat klinkt zwaar.', 'je', 'feeling'],
  ['Ik kan me voorstellen dat u daar moe van wordt.', 'u', 'feeling'],
  ['That must be so hard.', 'en', 'feeling'],
  ['Hoi, ik ben Sam.', 'je', 'introduction'],
  ['Denk je aan zelfmoord?', 'je', 'asks-about-death'],
  ['Je kunt altijd 113 bellen.', 'je', 'gives-113'],
  ['Ik kan je niet beloven dat het geheim blijft.', 'je', 'honest'],
  ['Dat weet ik niet. Ik vraag het na en kom erop terug.', 'u', 'honest'],
])('sees in "%s" (%s) what helps: %s', (text, form, skill) => {
  const seen = observe(text, form);
  expect(seen.skills).toContain(skill);
  expect(seen.slips).toEqual([]);
});

it('finds nothing wrong with the aids of the desk itself', () => {
  const { aids } = deskWindow(catalogue, settingsSchema.parse({}));
  for (const form of forms) {
    for (const { text } of aids[form])
      expect([form, text, observe(text, form).slips]).toEqual([form, text, []]);
  }
});

it('plays at least six people, each with a name, a story and an end of their own', () => {
  expect(practicePeople.length).toBeGreaterThanOrEqual(6);
  expect(new Set(practicePeople.map(({ id }) => id)).size).toBe(practicePeople.length);
  const everything = practicePeople.flatMap(({ story, ending, opening }) => [...story, ...opening, ending]);
  expect(new Set(everything).size).toBe(everything.length);
});

describe.each(practicePeople.map((one) => [one.title, one] as const))('%s', (_, one) => {
  const invite = one.form === 'en' ? 'What happened then?' : 'Hoe ging dat?';

  it('tells everything to somebody who listens, and then says goodbye', () => {
    const talk = new PracticeTalk(one);
    const heard: string[] = [];
    for (let turn = 0; turn < 12 && !talk.hasEnded; turn += 1) heard.push(...exchange(talk, invite));
    for (const piece of one.story) expect(heard).toContain(piece);
    expect(heard.at(-1)).toBe(one.ending);
  });

  it('tells nothing of it to somebody who only advises', () => {
    const advice =
      one.form === 'en' ? 'You should call them.' : 'Je moet gewoon bellen. U moet gewoon bellen.';
    const heard = exchange(new PracticeTalk(one), ...Array.from({ length: 6 }, () => advice));
    for (const piece of one.story) expect(heard).not.toContain(piece);
  });

  it('always answers with words, and never asks for anything real', () => {
    const talk = new PracticeTalk(one);
    const remarks = [
      'Hm.',
      invite,
      'Het komt goed.',
      'Doe rustig.',
      'x'.repeat(400),
      '06 12345678',
      '…',
      '113',
    ];
    for (const text of [...remarks, ...remarks]) {
      const answers = exchange(talk, text);
      expect(answers.length).toBeGreaterThan(0);
      expect(answers.every((answer) => answer.trim() !== '')).toBe(true);
    }
  });
});

it('tells of a hint of danger, and is glad of whoever asks', () => {
  const boy = person('tired-boy');
  const talk = new PracticeTalk(boy);
  const heard = exchange(talk, 'Hoi, ik ben Sam. Hoe is het nu?', 'Dat klinkt zwaar.');
  expect(heard.at(-1)).toBe(boy.danger?.hint);
  talk.sawDanger('card');
  expect(exchange(talk, 'Denk je aan zelfmoord?')).toEqual([boy.danger?.asked]);
  expect(exchange(talk, 'Je kunt altijd met 113 praten.')).toEqual([boy.danger?.helped]);
  const { well, try: toTry } = feedbackOn(talk.lookBack(), boy);
  expect(well.join()).toContain('zelfmoord');
  expect(well.join()).toContain('veiligheidskaart');
  expect(toTry.join()).not.toContain('hint');
});

it('reminds whoever passed a hint of danger by, kindly', () => {
  const boy = person('tired-boy');
  const talk = new PracticeTalk(boy);
  exchange(talk, 'Hoe is het nu?', 'Hoe bedoel je?');
  expect(exchange(talk, 'Hoe heette die begeleider?')).toEqual([boy.danger?.passedBy]);
  const { well, try: toTry } = feedbackOn(talk.lookBack(), boy);
  expect(well).not.toEqual([]);
  expect(toTry[0]).toContain(boy.danger?.hint);
  expect(toTry[1]).toContain('Zorgen over veiligheid');
});

it('notices whoever writes on while the other still thinks', () => {
  const talk = new PracticeTalk(person('silent-girl'));
  talk.hear('Hoi, ik ben Sam.');
  talk.hear('Ben je er nog?');
  expect(talk.lookBack().slips.map(({ slip }) => slip)).toContain('fills-silence');
});

it('shows one what one wrote, and at most four things to try', () => {
  const father = person('angry-father');
  const talk = new PracticeTalk(father);
  exchange(
    talk,
    'Rustig maar.',
    'U moet gewoon bellen.',
    'Ik beloof dat het goed komt.',
    'App me op 06 12345678.',
  );
  exchange(talk, 'Het blijft tussen ons.');
  const { try: toTry } = feedbackOn(talk.lookBack(), father);
  expect(toTry).toHaveLength(4);
  expect(toTry.join()).toContain('“Rustig maar.”');
});
