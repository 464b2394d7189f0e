import { describe, expect, it } from '@jest/globals';
import type { Draft } from '../../../dialogs/intake/draft.js';
import { type StepId, stepIds } from '../../../dialogs/intake/step-ids.js';
import { steps } from '../../../dialogs/intake/steps/all-steps.js';
import { plainWords } from '../../../services/understanding/plain-words.js';
import type { Conversation } from '../../support/conversation.js';
import { conversationAt, isWithSomebodyAt, type Path, pathTo, talkAlong } from '../../support/paths.js';

/** What a person says to the bot itself, in each form. */
const words = {
  u: { help: 'hulp', human: 'mens', stop: 'stop', erase: 'wis', back: 'terug', cry: 'ik wil dood' },
  je: {
    help: 'help',
    human: 'kan ik een mens spreken',
    stop: 'ik wil stoppen',
    erase: 'wis alles',
    back: '/terug',
    cry: 'ik wil dood',
  },
  en: {
    help: 'help',
    human: 'human',
    stop: 'stop',
    erase: 'delete everything',
    back: '/back',
    cry: 'i want to kill myself',
  },
} as const;
const forms = ['u', 'je', 'en'] as const;

/** What can be asked in between before anything may be kept; the walk in all-steps comes here after the consent. */
const early = pathTo.privacy;
const beforeConsent: Partial<Record<StepId, Path>> = {
  withdraw: [...early, 'wis'],
  erase: [...early, 'wis', 'Alles wissen'],
  restart: [...early, '/opnieuw'],
  paused: [...early, 'stop'],
  crisis: [...early, 'ik wil dood'],
  'crisis-check': [...early, 'ik trek het niet meer'],
  'crisis-resume': [...early, 'ik wil dood', 'Ik ben veilig, ga verder'],
  angry: [...early, 'kutbot', 'rot op'],
  'other-language': [...early, 'Merhaba, yardım istiyorum, Türkçe biliyor musunuz?'],
  thanked: [...early, 'dank je wel'],
};

const places: readonly (readonly [name: string, step: StepId, begins: () => Promise<Conversation>])[] = [
  ...stepIds.map((step) => [step, step, () => conversationAt(step)] as const),
  ...Object.entries(beforeConsent).map(
    ([step, path]) => [`${step}, before the consent`, step as StepId, () => talkAlong(path)] as const,
  ),
];

const askedAt = ({ at, aside }: Draft): StepId => (steps[at].between === true ? (aside ?? at) : at);
const told = ({ story, lines, themes, wishes, role, age, kept, event, goodHow, routes }: Draft) => ({
  ...{ story, lines, themes, wishes, role, age, kept, event, goodHow, routes },
});
const done = ({ work: { released, erased, current } }: Conversation) => [
  [...released],
  erased,
  [...current.consents],
];

describe.each(places)('at the question %s', (_name, step, begins) => {
  it('stands where it should', async () => {
    expect((await begins()).draft.at).toBe(step);
  });

  it.each(forms)('offers no two answers that are said alike, in %s', async (form) => {
    const talk = await begins();
    await talk.switchesTo(form);
    const meaning = new Map<string, string>();
    for (const { id, label, also } of talk.heard.at(-1)?.replies ?? [])
      for (const said of [label, ...also].map(plainWords)) {
        expect([said, meaning.get(said) ?? id]).toEqual([said, id]);
        meaning.set(said, id);
      }
  });

  it.each(forms)(
    'help, a person, stop, erase, back and a cry for help do the right thing, in %s',
    async (form) => {
      const say = words[form];
      const talk = await begins();
      await talk.switchesTo(form);
      const [before, nothing] = [talk.draft, done(talk)];

      const helped = talk.copy();
      await helped.says(say.help);
      expect(helped.keys[0]).toBe('cmd.help');
      expect(helped.draft).toEqual(before);

      const asked = talk.copy();
      await asked.says(say.human);
      if (isWithSomebodyAt(step)) {
        expect(asked.keys).toEqual([expect.stringMatching(/^(?:chat\.with|wait\.0_nodata)$/)]);
      } else {
        expect(asked.keys).toContainEqual(expect.stringMatching(/^praat_nu\./));
        expect(asked.draft).toEqual(before);
      }

      const stopped = talk.copy();
      await stopped.says(say.stop);
      if (isWithSomebodyAt(step)) {
        expect(stopped.keys[0]).toBe(step === 'waiting' ? 'wait.cancel' : 'chat.end_r');
      } else {
        expect(stopped.draft.at).toBe('paused');
        expect(askedAt(stopped.draft)).toBe(askedAt(before));
      }
      expect(told(stopped.draft)).toEqual(told(before));
      expect(done(stopped)).toEqual(nothing);

      const erasing = talk.copy();
      await erasing.says(say.erase);
      expect(['wd.which', 'wd.erase']).toContain(erasing.keys[0]);
      expect(told(erasing.draft)).toEqual(told(before));
      expect(done(erasing)).toEqual(nothing);

      const back = talk.copy();
      await back.says(say.back);
      expect(back.draft.at).toBe(before.aside ?? before.trail.at(-1) ?? step);
      expect(told(back.draft)).toEqual(told(before));
      expect(done(back)).toEqual(nothing);

      const cried = talk.copy();
      await cried.says(say.cry);
      expect(cried.keys).toContainEqual(expect.stringMatching(/^cr\.(?:suicide|line_113)$/));
      expect(cried.heard.every((bubble) => bubble.form === form)).toBe(true);
      expect(told(cried.draft)).toEqual(told(before));
      expect(done(cried)).toEqual(nothing);
    },
  );
});

/** What may be typed where nothing is offered. */
const typed: Partial<Record<StepId, string>> = {
  waiting: 'Laat maar',
  'cb-how': 'Laat maar',
  'med-contact': '06-12345678',
  chatting: 'stop',
};
const ways = (talk: Conversation): readonly string[] =>
  talk.labels.length > 0 ? talk.labels : [typed[talk.draft.at] ?? 'De mentor kwam weer te laat.'];
const isOut = (step: StepId): boolean => step === 'bye' || step === 'start';

it('leaves nobody in a question without a way out of it, by the answers that are offered', async () => {
  const next = new Map<StepId, Map<StepId, string>>();
  for (const step of stepIds) {
    const found = new Map<StepId, string>();
    for (const way of ways(await conversationAt(step))) {
      const talk = await conversationAt(step);
      await talk.says(way);
      if (!found.has(talk.draft.at)) found.set(talk.draft.at, way);
    }
    next.set(step, found);
  }
  /** How many answers it is to the end, breadth first. */
  const far = new Map<StepId, number>(stepIds.filter(isOut).map((step) => [step, 0]));
  for (let turns = 1; turns <= stepIds.length; turns += 1)
    for (const [step, found] of next)
      if (!far.has(step) && [...found.keys()].some((to) => far.get(to) === turns - 1)) far.set(step, turns);
  expect(stepIds.filter((step) => !far.has(step))).toEqual([]);

  const farFrom = (step: StepId): number => far.get(step) ?? Infinity;
  // The map is of one talk at each question, so the way is walked too.
  for (const step of stepIds) {
    const talk = await conversationAt(step);
    const tried = new Set<string>();
    for (let left = 60; !isOut(talk.draft.at) && left > 0; left -= 1) {
      const { at } = talk.draft;
      const nearest = [...(next.get(at) ?? [])].sort(([one], [other]) => farFrom(one) - farFrom(other));
      const offered = ways(talk);
      const wanted = [...nearest.map(([, way]) => way).filter((way) => offered.includes(way)), ...offered];
      const way = wanted.find((one) => !tried.has(`${at} ${one}`)) ?? offered[0] ?? '';
      tried.add(`${at} ${way}`);
      await talk.says(way);
    }
    expect([step, isOut(talk.draft.at)]).toEqual([step, true]);
  }
});

/** Answers that change what was said, and what is asked because of it before the card is back. */
const changed: readonly (readonly [
  step: StepId,
  answer: string,
  asks: readonly (readonly [StepId, string])[],
])[] = [
  ['who', 'Pleegouder', []],
  ['who', 'Jongere', [['age', '16 of 17']]],
  ['privacy', 'Ja', []],
  ['story', 'De leiding kwam te laat en zei niets.', []],
  ['story-more', 'En de week daarna weer.', []],
  ['feel', 'Ik ben er verdrietig om.', []],
  ['tried', 'Ik sprak de teamleider erover.', []],
  ['wish', 'Excuses, Klaar', []],
  ['wish', 'Dat er voor ons iets verandert, Klaar', [['small', 'Dat er gebeld wordt.']]],
];

it('comes to the card by the questions that can be changed there', async () => {
  const { trail } = (await conversationAt('card')).draft;
  expect([...new Set(changed.map(([step]) => step))]).toEqual(trail.filter((step) => step !== 'start'));
});

it.each(changed)('%s answered again with "%s" asks only what depends on it', async (step, answer, asks) => {
  const talk = await conversationAt('card');
  const before = talk.draft;
  const answers = [...before.trail].reverse();
  for (let left = answers.indexOf(step); left >= 0; left -= 1) await talk.says('/terug');
  expect(talk.draft.at).toBe(step);
  expect(told(talk.draft)).toEqual(told(before));
  await talk.says(answer);
  for (const [asked, reply] of asks) {
    if (talk.draft.at === 'story-more') break;
    expect(talk.draft.at).toBe(asked);
    await talk.says(reply);
  }
  if (talk.draft.at === 'story-more') await talk.says('Dit is het');
  expect(talk.draft.at).toBe('card');
  expect(talk.draft.story.slice(0, before.story.length)).toEqual(before.story);
});
