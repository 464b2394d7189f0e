import type { Utterance } from '../../services/domain/utterance.js';
import type { DirectLineActivity, Visit } from '../../services/ports/direct-line.js';

export const activityId = (conversationId: string, sequence: number): string =>
  `${conversationId}|${String(sequence).padStart(7, '0')}`;

const bot = { id: 'peerlijn', role: 'bot' } as const;
/** For a standard client whoever is not the person is the bot. */
const volunteer = (name: string) => ({ id: 'volunteer', name, role: 'bot' }) as const;

/** What was said, as a Direct Line client reads it. */
export function toActivity(utterance: Utterance, visit: Visit): DirectLineActivity {
  const { sequence, at, from, name = '', text, form, key, answer, replies, code, clientId } = utterance;
  const message = {
    type: 'message',
    id: activityId(visit.conversationId, sequence),
    timestamp: at,
    channelId: 'directline',
    conversation: { id: visit.conversationId },
    text,
    textFormat: 'plain',
    locale: form === 'en' ? 'en' : 'nl',
  } as const;
  if (from === 'person') {
    return {
      ...message,
      from: { id: visit.user, role: 'user' },
      ...(clientId !== undefined && { channelData: { clientActivityID: clientId } }),
    };
  }
  return {
    ...message,
    from: from === 'volunteer' ? volunteer(name) : bot,
    inputHint: answer === undefined ? 'acceptingInput' : 'expectingInput',
    ...(replies !== undefined &&
      replies.length > 0 && {
        suggestedActions: {
          to: [],
          actions: replies.map(({ label, value }) => ({ type: 'imBack' as const, title: label, value })),
        },
      }),
    channelData: {
      peerlijn: {
        form,
        ...(key !== undefined && { key }),
        ...(answer !== undefined && { answer }),
        ...(code !== undefined && { code }),
      },
    },
  };
}

/** A sign that somebody on our side is typing; it is nowhere kept. */
export function typingActivity(visit: Visit, id: string, at: Date, name?: string): DirectLineActivity {
  return {
    type: 'typing',
    id: `${visit.conversationId}|typing-${id}`,
    timestamp: at.toISOString(),
    channelId: 'directline',
    conversation: { id: visit.conversationId },
    from: name === undefined ? bot : volunteer(name),
  };
}
