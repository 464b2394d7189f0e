import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromActivity } from '../../../bots/direct-line/from-activity.js';
import { toActivity, typingActivity } from '../../../bots/direct-line/to-activity.js';
import { AppError } from '../../../services/domain/errors.js';
import type { Utterance } from '../../../services/domain/utterance.js';
import type { Visit } from '../../../services/ports/direct-line.js';

const visit: Visit = { conversationId: 'gesprek', user: 'dl_ik', first: 0 };
const said = (more: Partial<Utterance>): Utterance => ({
  sequence: 12,
  at: '2026-11-02T09:00:00.000Z',
  from: 'bot',
  text: 'Wat wilt u doen?',
  form: 'u',
  ...more,
});

it('shows a question with its buttons, and tells our own widget how it can be answered', () => {
  const question = said({
    key: 'start.choose',
    answer: 'one',
    replies: [{ label: 'Vertellen', value: 'tell' }],
    code: 'ABCD-EFGH-JKMN-PQRS',
  });

  expect(toActivity(question, visit)).toEqual({
    type: 'message',
    id: 'gesprek|0000012',
    timestamp: '2026-11-02T09:00:00.000Z',
    channelId: 'directline',
    conversation: { id: 'gesprek' },
    from: { id: 'peerlijn', role: 'bot' },
    text: 'Wat wilt u doen?',
    textFormat: 'plain',
    locale: 'nl',
    inputHint: 'expectingInput',
    suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'Vertellen', value: 'tell' }] },
    channelData: {
      peerlijn: { form: 'u', key: 'start.choose', answer: 'one', code: 'ABCD-EFGH-JKMN-PQRS' },
    },
  });
});

it('gives a person their own message back under the id their client gave it', () => {
  const own = toActivity(said({ from: 'person', text: 'Hoi', form: 'en', clientId: 'mijn-id' }), visit);

  expect(own).toMatchObject({ from: { id: 'dl_ik', role: 'user' }, locale: 'en', text: 'Hoi' });
  expect(own.channelData).toEqual({ clientActivityID: 'mijn-id' });
  expect(own).not.toHaveProperty('suggestedActions');
});

it('shows by name that a volunteer says something, in a way every client understands', () => {
  const theirs = toActivity(said({ from: 'volunteer', name: 'Sam', text: 'Dag', clientId: 'c' }), visit);

  expect(theirs).toMatchObject({ from: { id: 'volunteer', name: 'Sam', role: 'bot' }, text: 'Dag' });
  expect(theirs.channelData).toEqual({ peerlijn: { form: 'u' } });
  expect(typingActivity(visit, '1', new Date(0), 'Sam').from).toEqual(theirs.from);
  expect(typingActivity(visit, '1', new Date(0)).from).toEqual({ id: 'peerlijn', role: 'bot' });
});

it('hears how far somebody has read, and nothing that is no place in a talk', () => {
  const seen = (value: unknown) => fromActivity({ type: 'event', name: 'peerlijn/seen', value });

  expect(seen(12)).toEqual({ kind: 'seen', sequence: 12 });
  for (const value of [0, 1.5, '12', 'alles', undefined]) expect(seen(value)).toEqual({ kind: 'nothing' });
});

it('hears what is said, whoever the message claims to come from', () => {
  const claimed = {
    type: 'message',
    text: ' Ze luisteren niet ',
    from: { id: 'peerlijn', role: 'bot' },
    conversation: { id: 'van-een-ander' },
    serviceUrl: 'https://kwaad.example',
    channelData: { clientActivityID: 'c-1' },
    id: 'a-1',
  };

  expect(fromActivity(claimed)).toEqual({
    kind: 'said',
    clientId: 'c-1',
    say: { kind: 'message', text: ' Ze luisteren niet ' },
  });
});

it('knows the same message by the id of the client, else by that of the activity, else by none', () => {
  const idOf = (more: object) => {
    const meaning = fromActivity({ type: 'message', text: 'hoi', ...more });
    return meaning.kind === 'said' ? meaning.clientId : undefined;
  };

  expect(idOf({ id: 'a', channelData: { clientActivityID: 'c' } })).toBe('c');
  expect(idOf({ id: 'a', channelData: { clientActivityID: 7 } })).toBe('a');
  expect(idOf({})).not.toBe(idOf({}));
});

it('hears a chosen form of address and a file, and passes by what is none of ours', () => {
  const meant = (activity: object) => {
    const meaning = fromActivity(activity);
    return meaning.kind === 'said' ? meaning.say : meaning.kind;
  };

  expect(meant({ type: 'event', name: 'peerlijn/form', value: 'je' })).toEqual({ kind: 'form', form: 'je' });
  expect(meant({ type: 'message', text: 'kijk', attachments: [{ contentType: 'image/png' }] })).toEqual({
    kind: 'message',
    text: 'kijk',
    attached: 'file',
  });
  expect(
    meant({ type: 'message', attachments: [{ contentType: 'audio/ogg', contentUrl: 'data:' }] }),
  ).toEqual({
    kind: 'message',
    text: '',
    attached: 'voice',
  });
  expect(meant({ type: 'message' })).toEqual({ kind: 'message', text: '' });
  expect(meant({ type: 'message', value: 'tell' })).toEqual({ kind: 'message', text: 'tell' });
  expect(meant({ type: 'typing' })).toBe('typing');
  for (const other of [
    { type: 'event', name: 'peerlijn/form', value: 'jij' },
    { type: 'event', name: 'webchat/join', value: 'u' },
    { type: 'conversationUpdate' },
    { type: 'constructor' },
  ]) {
    expect(meant(other)).toBe('nothing');
  }
});

it('takes a long story whole, and refuses rather than cuts what no case can hold', () => {
  const story = 'a'.repeat(40_000);

  expect(fromActivity({ type: 'message', text: story })).toMatchObject({
    say: { kind: 'message', text: story },
  });
  expect(() => fromActivity({ type: 'message', text: `${story}a` })).toThrow(
    expect.objectContaining({ code: 'message-too-long' }),
  );
});

it('survives anything that calls itself an activity', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), fc.record({ type: fc.constant('message'), text: fc.jsonValue() })),
      (activity) => {
        try {
          expect(['said', 'typing', 'seen', 'nothing']).toContain(fromActivity(activity).kind);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});
