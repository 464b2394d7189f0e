import type { Bot } from '../../bots/bot.js';
import { nobodyOnCall } from '../../services/safety/alarms.js';
import { ConversationLine } from '../../bots/conversation-line.js';
import { createDirectLine } from '../../bots/direct-line/direct-line.js';
import type { Line } from '../../bots/line.js';
import { settingsSchema } from '../../services/domain/settings.js';
import { type Clock, wallClock } from '../../services/ports/clock.js';
import type { Conversations } from '../../services/ports/conversations.js';
import type { DirectLine } from '../../services/ports/direct-line.js';
import type { RecordStore } from '../../services/ports/record-store.js';
import { directLineStream } from '../../services/web/direct-line-stream.js';
import {
  directLineGate,
  directLineRoutes,
  streamPath,
} from '../../services/web/routes/direct-line-routes.js';
import { serve } from '../web/support/serve.js';
import { realStore } from './real-store.js';

export const embedder = 'https://www.jeugdzorg.example';
export const fileRefused = 'Foto’s neem ik niet aan.';

/** Greets with a question, says what it heard in two bubbles, changes its form when asked, takes no files. */
const parrot: Bot = {
  turn({ heard, form, now }) {
    const answer = (next: typeof form, ...texts: readonly string[]) =>
      Promise.resolve({
        said: texts.map((text) => ({ text, form: next })),
        state: { at: now.toISOString() },
        form: next,
      });
    switch (heard.kind) {
      case 'begin':
        return Promise.resolve({
          said: [
            { text: form === 'en' ? 'Welcome' : 'Welkom', form },
            {
              text: 'Wat wilt u doen?',
              form,
              key: 'start.choose',
              answer: 'one' as const,
              replies: [{ label: 'Vertellen', value: 'tell' }],
            },
          ],
          state: { at: now.toISOString() },
          form,
        });
      case 'message':
        if (heard.attached) return answer(form, fileRefused);
        return answer(form, `Ik las: ${heard.text}`, 'En verder?');
      case 'form':
        return answer(heard.form, `Vorm: ${heard.form}`);
      case 'expired':
        return answer(form, 'Te oud');
      case 'silence':
      case 'news':
        return answer(form);
    }
  },
  sorry: (form) => [{ text: 'Er ging iets mis', form }],
};

export interface House {
  readonly url: string;
  readonly port: number;
  readonly directLine: DirectLine;
  readonly store: RecordStore;
  /** The same talks, from the side of the people of the line. */
  readonly conversations: Conversations;
  readonly log: readonly string[];
  close(): Promise<void>;
}

interface HouseOptions {
  readonly port?: number;
  readonly clock?: Clock;
  /** Stands between the channel and the real line. */
  readonly disturbed?: (line: Line) => Line;
}

/** The line as it really is, on a real folder, with a parrot for a bot. Open the folder again after `close`: it goes on. */
export async function openHouse(folder: string, options: HouseOptions = {}): Promise<House> {
  const { port = 0, clock = wallClock, disturbed = (line: Line) => line } = options;
  const quiet = { event: () => undefined };
  const { store, keyRing: keys, close } = await realStore(clock, folder);
  const line = new ConversationLine({
    store,
    keys,
    clock,
    log: quiet,
    settings: () => settingsSchema.parse({}),
    onCall: nobodyOnCall,
    anonymiser: { structuredIn: () => [], maskBsn: (text) => ({ text, found: false }) },
    bot: parrot,
  });
  const directLine = createDirectLine({ line: disturbed(line), keys, store, clock });
  const served = await serve(directLineRoutes(directLine, { fileRefused }), {
    port,
    clock,
    embedOrigins: [embedder],
    gates: { visitor: directLineGate(directLine) },
    pace: { easy: 1_000_000, most: 2_000_000 },
    grace: 200,
    ...(port !== 0 && { publicUrl: `http://127.0.0.1:${String(port)}` }),
  });
  served.web.onUpgrade(streamPath, directLineStream({ directLine, clock, log: quiet }));
  return {
    url: served.url,
    port: served.port,
    directLine,
    store,
    conversations: line.conversations,
    log: served.lines,
    async close() {
      await served.web.close();
      await line.finish();
      await close();
    },
  };
}
