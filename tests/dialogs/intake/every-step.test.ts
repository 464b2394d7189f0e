import { describe, expect, it } from '@jest/globals';
import type { Draft } from '../../../dialogs/intake/draft.js';
import { isStepId, type StepId, stepIds } from '../../../dialogs/intake/step-ids.js';
import { steps } from '../../../dialogs/intake/steps/all-steps.js';
import type { Conversation } from '../../support/conversation.js';
import { conversationAt, isWithSomebodyAt } from '../../support/paths.js';

/** Everything a person told or decided, without where the talk is. */
function told({ at: _at, aside: _aside, trail: _trail, given: _given, unclear: _unclear, ...rest }: Draft) {
  const { crisis: _crisis, inARow: _inARow, ...story } = rest;
  return story;
}

const asKept = (told: object): object => JSON.parse(JSON.stringify(told)) as object;

/** What was done to the case; nothing of it may happen by a command. */
const done = ({ work: { released, erased, indicated, current } }: Conversation) => ({
  released: [...released],
  erased,
  indicated: [...indicated],
  consents: [...current.consents],
});

const cries = [
  ['ik wil niet meer leven', 'cr.suicide'],
  ['i want to kill myself', 'cr.suicide'],
] as const;

const minute = 60_000;

const inBetween = (step: StepId) => steps[step].between === true;

describe.each(stepIds)('at the question %s', (step) => {
  it('stands where it should, with something to answer', async () => {
    const talk = await conversationAt(step);
    expect(talk.draft.at).toBe(step);
    expect(new Set(talk.labels).size).toBe(talk.labels.length);
  });

  it('help begins with 112, says where we are and asks the same again', async () => {
    const talk = await conversationAt(step);
    const before = talk.draft;
    const replies = talk.labels;
    await talk.says('help');
    expect(talk.keys[0]).toBe('cmd.help');
    expect(talk.heard[0]?.text).toContain('112');
    expect(talk.draft).toEqual(before);
    expect(talk.labels).toEqual(replies);
  });

  it('mens is answered truthfully, with who to talk to now, and the question stays', async () => {
    const talk = await conversationAt(step);
    const before = talk.draft;
    await talk.says('#mens');
    if (isWithSomebodyAt(step)) {
      expect(talk.keys).toEqual([expect.stringMatching(/^(?:chat\.with|wait\.0_nodata)$/)]);
      return;
    }
    expect(talk.keys).toEqual(
      expect.arrayContaining(['route.peer_off', expect.stringMatching(/^praat_nu\./)]),
    );
    expect(talk.draft).toEqual(before);
  });

  it('stop loses nothing, and going on asks the same again', async () => {
    const talk = await conversationAt(step);
    const before = talk.draft;
    const [asked, case_] = [inBetween(step) ? before.aside : step, done(talk)];
    await talk.says('/stop');
    if (isWithSomebodyAt(step)) {
      expect(talk.keys[0]).toBe(step === 'waiting' ? 'wait.cancel' : 'chat.end_r');
      expect(talk.draft.story).toEqual(before.story);
      return;
    }
    expect(talk.draft.at).toBe('paused');
    expect(talk.keys).toEqual(expect.arrayContaining(['cmd.stop']));
    await talk.says('verder');
    expect(talk.draft.at).toBe(asked);
    expect(told(talk.draft)).toEqual(told(before));
    expect(done(talk)).toEqual(case_);
  });

  it('wis asks what is meant, and changing your mind brings you back', async () => {
    const talk = await conversationAt(step);
    const before = talk.draft;
    const [asked, case_] = [inBetween(step) ? before.aside : step, done(talk)];
    await talk.says('wis');
    expect(['wd.which', 'wd.erase']).toContain(talk.keys[0]);
    await talk.says('Toch niet');
    expect(talk.draft.at).toBe(asked);
    expect(told(talk.draft)).toEqual(told(before));
    expect(done(talk)).toEqual(case_);
  });

  it('terug goes one question back and shows the old answer, and nothing is lost', async () => {
    const talk = await conversationAt(step);
    const before = talk.draft;
    await talk.says('/terug');
    expect(talk.draft.at).toBe(before.aside ?? before.trail.at(-1) ?? step);
    const old = before.aside ? undefined : before.given[before.trail.at(-1) ?? ''];
    if (old) expect(talk.words).toContain(`"${old}"`);
    expect(told(talk.draft)).toEqual(told(before));
  });

  it('what is not understood twice sends nothing and erases nothing', async () => {
    const talk = await conversationAt(step);
    const before = done(talk);
    await talk.says('qqq', 'www');
    expect(done(talk)).toEqual(before);
    expect(isStepId(talk.draft.at)).toBe(true);
  });

  it('sla over never loses what was said, sends nothing and erases nothing', async () => {
    const talk = await conversationAt(step);
    const before = talk.draft;
    const { released, erased } = done(talk);
    await talk.says('sla over');
    expect(talk.draft.story).toEqual(before.story);
    expect(talk.draft.lines).toMatchObject(before.lines);
    expect(done(talk)).toMatchObject({ released, erased });
  });

  it('every answer that is offered leads on', async () => {
    for (const label of (await conversationAt(step)).labels) {
      const talk = await conversationAt(step);
      const before = talk.words;
      await talk.says(label);
      expect(talk.keys).not.toContain('x.choose1');
      expect(talk.words).not.toBe(before);
    }
  });

  it('an answer may be its number, and a slip of the finger is no matter', async () => {
    const { labels } = await conversationAt(step);
    const answer = (await conversationAt(step)).heard.at(-1)?.answer;
    for (const [index, label] of labels.entries()) {
      const [clicked, typed] = [await conversationAt(step), await conversationAt(step)];
      await clicked.says(label);
      await typed.says(answer === 'score' ? label : String(index + 1));
      expect(typed.draft.at).toBe(clicked.draft.at);
      expect(typed.keys).toEqual(clicked.keys);
    }
  });

  it('another form asks the same again in that form', async () => {
    const talk = await conversationAt(step);
    const before = talk.draft;
    for (const form of ['en', 'je', 'u'] as const) {
      await talk.switchesTo(form);
      expect(talk.heard.every((bubble) => bubble.form === form)).toBe(true);
      expect(talk.draft).toEqual({ ...before, form, formChosen: true });
    }
  });

  it('a cry for help is heard before anything else, and nothing that was told is lost', async () => {
    for (const [cry, card] of cries) {
      const talk = await conversationAt(step);
      const before = talk.draft;
      const { released, erased } = done(talk);
      await talk.says(cry);
      expect(talk.keys).toContain(card);
      expect(talk.work.alarms.length).toBeGreaterThan(0);
      expect(told(talk.draft)).toEqual(told(before));
      await talk.says('Ik ben veilig, ga verder', 'Verder');
      // What was told before the plain question is by now the answer to what was open.
      const isAnswered = step === 'crisis-check';
      if (isAnswered) expect(talk.draft.lines.feel).toBe('ik trek het niet meer');
      else expect(talk.draft.at).toBe(inBetween(step) ? before.aside : step);
      expect(told(talk.draft)).toMatchObject(asKept(told(before)));
      expect(done(talk)).toMatchObject({ released, erased });
    }
  });

  it('silence changes nothing that was told, and after it the same is asked', async () => {
    const talk = await conversationAt(step);
    const [before, replies, case_] = [talk.draft, talk.labels, done(talk)];
    await talk.staysSilent(3 * minute);
    expect(talk.draft).toEqual(before);
    const isSpokenTo = talk.keys.length > 0;
    expect([talk.keys, talk.labels]).toEqual(isSpokenTo ? [['x.silence'], replies] : [[], []]);
    await talk.staysSilent(15 * minute);
    expect(talk.keys.length > 0).toBe(isSpokenTo);
    expect(told(talk.draft)).toEqual(told(before));
    expect(done(talk)).toEqual(case_);
    expect(talk.draft.at).toBe(isSpokenTo && !inBetween(step) ? 'paused' : step);
    if (talk.draft.at !== 'paused') return;
    await talk.says('verder');
    expect(talk.draft.at).toBe(step === 'paused' ? before.aside : step);
  });

  it('a file, a spoken message and an empty one are answered and the question stays', async () => {
    const talk = await conversationAt(step);
    const [before, replies] = [talk.draft, talk.labels];
    await talk.sends('file');
    expect(talk.keys[0]).toBe('err.file');
    await talk.sends('voice');
    expect(talk.keys[0]).toBe('err.voice');
    await talk.says(' ');
    expect(talk.labels).toEqual(replies);
    expect(talk.draft).toEqual(before);
  });
});
