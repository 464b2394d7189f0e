import { randomUUID } from 'node:crypto';
import { ComplaintBot } from '../../bots/complaint-bot.js';
import { ConversationLine } from '../../bots/conversation-line.js';
import { catalogue } from '../../data/text/catalogue.js';
import { IntakeDialog } from '../../dialogs/intake/intake-dialog.js';
import { settingsSchema } from '../../services/domain/settings.js';
import type { Utterance } from '../../services/domain/utterance.js';
import { aHouse, type House } from './a-house.js';
import { recordedLog } from './recorded-log.js';
import { anonymiser } from './the-anonymiser.js';

/** Says it, one message after the other. @returns keys and words of the last turn, and the newest code that was shown. */
type Device = (...texts: readonly string[]) => Promise<{
  readonly keys: readonly string[];
  readonly words: string;
  readonly code: string;
}>;

/** The real intake on the real store; a device is a conversation of its own. */
export interface WholeLine extends House {
  device(conversationId: string): Promise<Device>;
}

export async function aWholeLine(): Promise<WholeLine> {
  const house = await aHouse();
  const settings = settingsSchema.parse({});
  const intake = new IntakeDialog(catalogue);
  const bot = new ComplaintBot({ intake, text: catalogue, settings, anonymiser });
  const line = new ConversationLine({ ...house, log: recordedLog(), settings, anonymiser, bot });
  let code = '';

  return {
    ...house,
    async device(conversationId) {
      await line.begin(conversationId, 'u');
      let { last } = await line.transcript(conversationId, 0);
      return async (...texts) => {
        let said: readonly Utterance[] = [];
        for (const text of texts) {
          const say = { kind: 'message', text } as const;
          await line.receive({ channel: 'directline', conversationId, clientId: randomUUID(), say });
          const { utterances } = await line.transcript(conversationId, last);
          last = utterances.at(-1)?.sequence ?? last;
          said = utterances.filter(({ from }) => from === 'bot');
          code = said.find((one) => one.code)?.code ?? code;
        }
        const words = said.map(({ text }) => text).join('\n');
        return { keys: said.map(({ key = '' }) => key), words, code };
      };
    },
  };
}
