import { z } from 'zod';
import { AppError } from '../../services/domain/errors.js';
import { type Attached, forms } from '../../services/domain/utterance.js';
import type { Incoming } from '../line.js';
import { randomId } from './passes.js';

/** Characters: what one case holds (script §14). The line keeps anything up to it, in parts if need be. */
const longestText = 40_000;

const clientId = z.string().min(1).max(200);

/** Only what we use; `from`, `conversation`, `serviceUrl` and all the rest a client may claim is left unread. */
const activitySchema = z.object({
  type: z.string(),
  id: clientId.optional().catch(undefined),
  name: z.unknown().optional(),
  value: z.unknown().optional(),
  text: z.string().optional().catch(undefined),
  attachments: z.array(z.unknown()).optional().catch(undefined),
  channelData: z
    .object({ clientActivityID: clientId.optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

const spoken = z.object({ contentType: z.string().regex(/^audio\//i) });
const chosenForm = z.enum(forms);

/** Where a client has read to: the sequence at the end of an activity's id. */
const readTo = z.int().min(1);

/** What an activity of a client means to the line: something said, somebody typing, read to there, or nothing to us. */
export type Meaning =
  | { readonly kind: 'said'; readonly clientId: string; readonly say: Incoming['say'] }
  | { readonly kind: 'typing' }
  | { readonly kind: 'seen'; readonly sequence: number }
  | { readonly kind: 'nothing' };

/** @throws AppError `not-an-activity` or `message-too-long`. */
export function fromActivity(input: unknown): Meaning {
  const parsed = activitySchema.safeParse(input);
  if (!parsed.success) throw new AppError('not-an-activity', 'the body is not a Direct Line activity');
  const activity = parsed.data;
  const said = (say: Incoming['say']): Meaning => ({
    kind: 'said',
    clientId: activity.channelData?.clientActivityID ?? activity.id ?? randomId(),
    say,
  });

  switch (activity.type) {
    case 'message': {
      const attached = attachedIn(activity.attachments);
      const text = activity.text ?? (typeof activity.value === 'string' ? activity.value : '');
      if (text.length > longestText) {
        throw new AppError('message-too-long', `more than ${String(longestText)} characters in one message`);
      }
      return said({ kind: 'message', text, ...(attached && { attached }) });
    }
    case 'event':
      return meantByEvent(activity, said);
    case 'typing':
      return { kind: 'typing' };
    default:
      return { kind: 'nothing' };
  }
}

function meantByEvent(
  { name, value }: { readonly name?: unknown; readonly value?: unknown },
  said: (say: Incoming['say']) => Meaning,
): Meaning {
  const form = chosenForm.safeParse(value);
  if (name === 'peerlijn/form' && form.success) return said({ kind: 'form', form: form.data });
  const sequence = readTo.safeParse(value);
  if (name === 'peerlijn/seen' && sequence.success) return { kind: 'seen', sequence: sequence.data };
  return { kind: 'nothing' };
}

/** What is attached is never read, only told apart. */
function attachedIn(attachments: readonly unknown[] = []): Attached | undefined {
  const isVoice = attachments.some((one) => spoken.safeParse(one).success);
  if (isVoice) return 'voice';
  return attachments.length > 0 ? 'file' : undefined;
}
