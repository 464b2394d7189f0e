import { afterEach, expect, it } from '@jest/globals';
import { noJobs } from '../support/no-jobs.js';
import { nobodyOnCall } from '../../services/safety/alarms.js';
import { ConversationLine } from '../../bots/conversation-line.js';
import { endCase } from '../../services/cases/end-case.js';
import { StaleRevision, StoreUnavailable } from '../../services/domain/errors.js';
import { settingsSchema } from '../../services/domain/settings.js';
import type { RecordStore } from '../../services/ports/record-store.js';
import { TimerWorker } from '../../services/timers/timer-worker.js';
import { echoBot } from '../support/a-bot.js';
import { aHouse, type House } from '../support/a-house.js';
import { recordedLog } from '../support/recorded-log.js';

let house: House | undefined;
afterEach(async () => {
  await house?.end();
  house = undefined;
});

const minute = 60_000;
const day = 24 * 60 * minute;

/** A line with a bot that says back what it hears; `store` may stand in for the real one with a fault. */
async function aLine(faulty: (store: RecordStore) => RecordStore = (store) => store) {
  const real = await aHouse();
  house = real;
  const log = recordedLog();
  const store = faulty(real.store);
  const line = new ConversationLine({
    store,
    keys: real.keys,
    clock: real.clock,
    log,
    bot: echoBot,
    settings: () => settingsSchema.parse({}),
    onCall: nobodyOnCall,
    anonymiser: {
      structuredIn: () => [],
      maskBsn: (text) => ({
        text: text.replace('111222333', '[weggehaald]'),
        found: text.includes('111222333'),
      }),
    },
  });
  const says = (text: string, clientId = text, conversationId = 'c1'): Promise<{ sequence: number }> =>
    line.receive({ channel: 'directline', conversationId, clientId, say: { kind: 'message', text } });
  const reads = async (conversationId = 'c1'): Promise<readonly string[]> =>
    (await line.transcript(conversationId, 0)).utterances.map(
      ({ sequence, text }) => `${String(sequence)} ${text}`,
    );
  await line.begin('c1', 'u');
  return { ...real, line, log, says, reads };
}

it('keeps what a person says with the answer to it, in order', async () => {
  const { says, reads } = await aLine();
  await says('hallo');
  await says('daar');
  expect(await reads()).toEqual(['1 begin (0)', '2 hallo', '3 hallo (1)', '4 daar', '5 daar (2)']);
});

it('takes the same message in once, however often it comes', async () => {
  const { says, reads } = await aLine();
  const receipts = await Promise.all([says('hallo', 'x'), says('hallo', 'x'), says('hallo', 'x')]);
  expect(receipts).toEqual([{ sequence: 2 }, { sequence: 2 }, { sequence: 2 }]);
  expect(await says('hallo', 'x')).toEqual({ sequence: 2 });
  expect(await reads()).toEqual(['1 begin (0)', '2 hallo', '3 hallo (1)']);
});

it('begins a conversation once', async () => {
  const { line, reads } = await aLine();
  await Promise.all([line.begin('c1', 'u'), line.begin('c1', 'en')]);
  expect(await reads()).toEqual(['1 begin (0)']);
});

it('loses none of three messages that come at the same moment', async () => {
  const { says, reads } = await aLine();
  await Promise.all(['een', 'twee', 'drie'].map((text) => says(text)));
  expect(await reads()).toEqual([
    '1 begin (0)',
    '2 een',
    '3 een (1)',
    '4 twee',
    '5 twee (2)',
    '6 drie',
    '7 drie (3)',
  ]);
});

it('does a turn again when another process was faster', async () => {
  let stale = 2;
  const { says, reads, log } = await aLine((store) => ({
    ...bound(store),
    commit: (changes) => {
      if (changes.some((change) => 'put' in change && change.put.order === 3) && stale > 0) {
        stale -= 1;
        return Promise.reject(new StaleRevision());
      }
      return store.commit(changes);
    },
  }));
  await says('hallo');
  expect(await reads()).toEqual(['1 begin (0)', '2 hallo', '3 hallo (1)']);
  expect(log.names()).toEqual(['turn-replayed', 'turn-replayed']);
});

it('two processes on one store keep one conversation whole', async () => {
  const { says, reads, store, keys, clock, log } = await aLine();
  const other = new ConversationLine({
    store,
    keys,
    clock,
    log,
    bot: echoBot,
    settings: () => settingsSchema.parse({}),
    onCall: nobodyOnCall,
    anonymiser: { structuredIn: () => [], maskBsn: (text) => ({ text, found: false }) },
  });
  const texts = ['a', 'b', 'c', 'd', 'e', 'f'];
  await Promise.all(
    texts.map((text, index) =>
      index % 2 === 0
        ? says(text)
        : other.receive({
            channel: 'directline',
            conversationId: 'c1',
            clientId: text,
            say: { kind: 'message', text },
          }),
    ),
  );
  const heard = (await reads()).map((one) => one.replace(/^\d+ /, ''));
  expect(heard.filter((one) => texts.includes(one)).sort()).toEqual(texts);
  expect(heard.filter((one) => one.endsWith('(6)'))).toHaveLength(1);
});

it('keeps what was said when the bot fails, says sorry, and has the question still open', async () => {
  const { says, reads, log } = await aLine();
  await says('hallo');
  await says('val om');
  await says('daar');
  expect((await reads()).slice(3)).toEqual(['4 val om', '5 er ging iets mis', '6 daar', '7 daar (2)']);
  expect(log.names()).toEqual(['turn-failed']);
  expect(log.lines().join()).not.toContain('val om');
});

it('acknowledges nothing that could not be kept, and takes it in when it is sent again', async () => {
  let broken = false;
  const { says, reads } = await aLine((store) => ({
    ...bound(store),
    commit: (changes) => (broken ? Promise.reject(new StoreUnavailable()) : store.commit(changes)),
  }));
  broken = true;
  await expect(says('hallo', 'x')).rejects.toThrow(StoreUnavailable);
  broken = false;
  await says('hallo', 'x');
  expect(await reads()).toEqual(['1 begin (0)', '2 hallo', '3 hallo (1)']);
});

it('refuses a message for a conversation that was never begun', async () => {
  const { says } = await aLine();
  await expect(says('hallo', 'x', 'stranger')).rejects.toMatchObject({ code: 'no-such-conversation' });
});

it('refuses more than a person can type while turns are waiting', async () => {
  const { says } = await aLine();
  const sent = await Promise.allSettled(Array.from({ length: 30 }, (_, index) => says(String(index))));
  expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
});

it('takes a personal number out before anything is kept', async () => {
  const { says, reads } = await aLine();
  await says('mijn bsn is 111222333');
  expect((await reads()).join()).not.toContain('111222333');
});

it('tells a reader that there is more', async () => {
  const { line, says } = await aLine();
  let noticed = 0;
  const stop = line.watch('c1', () => (noticed += 1));
  await says('hallo');
  await new Promise(setImmediate);
  stop();
  await says('daar');
  expect(noticed).toBe(1);
});

it('begins anew when half an hour passed without a yes to storing, and nothing is left', async () => {
  const { says, reads, clock, keys, store } = await aLine();
  await says('mijn verhaal');
  await clock.advance(31 * minute);
  await keys.sweep();
  await theTimers({ store, clock, keys }).runDue();
  expect(await reads()).toEqual([]);
  await says('ben ik er nog');
  expect((await reads()).map((one) => one.replace(/^\d+ /, ''))).toEqual(['ben ik er nog', 'expired (0)']);
  expect(await store.count({ kind: 'state' })).toBe(1);
  expect(await store.count({ kind: 'tombstone' })).toBe(0);
});

it('keeps a draft that was agreed to for fourteen days after the last word, then erases it', async () => {
  const { says, reads, clock, keys, store } = await aLine();
  await says('bewaar');
  const timers = theTimers({ store, clock, keys });
  await clock.advance(10 * day);
  await says('nog iets');
  await clock.advance(10 * day);
  await timers.runDue();
  expect(await reads()).toHaveLength(5);

  await clock.advance(4 * day);
  await timers.runDue();
  expect(await reads()).toEqual([]);
  expect(await store.count({ kind: 'state' })).toBe(0);
  expect(await store.count({ kind: 'message' })).toBe(0);
  expect(await store.count({ kind: 'tombstone' })).toBe(1);
});

it('keeps a settled story for a year, at rest, and then erases it without any key', async () => {
  const { says, clock, keys, store } = await aLine();
  await says('bewaar');
  await says('rond af');
  const timers = theTimers({ store, clock, keys });
  await clock.advance(2 * day);
  expect((await store.find({ kind: 'state', limit: 10 })).records).toHaveLength(0);
  await clock.advance(360 * day);
  await timers.runDue();
  expect(await store.count({ kind: 'state' })).toBe(1);

  await clock.advance(5 * day);
  await timers.runDue();
  expect(await store.count({ kind: 'state' })).toBe(0);
  expect(await store.count({ kind: 'message' })).toBe(0);
});

it('opens a kept case from another conversation by its code', async () => {
  const { says, reads, line } = await aLine();
  await says('bewaar');
  const code = (await reads()).at(-1)?.slice(2) ?? '';
  await line.begin('c2', 'je');
  const opened = await line.receive({
    channel: 'directline',
    conversationId: 'c2',
    clientId: 'open',
    say: { kind: 'message', text: `open ${code}` },
  });
  expect(opened).toEqual({ sequence: 2 });
  expect((await reads('c2')).at(-1)).toBe('3 opened draft ["begin","bewaar"]');
});

it('begins anew when a case that came back by its code has closed again, and keeps it for the code', async () => {
  const { says, reads, store, clock, line } = await aLine();
  await says('bewaar');
  const code = (await reads()).at(-1)?.slice(2) ?? '';
  await says('rond af');
  await clock.advance(2 * day);
  await line.begin('c2', 'u');
  await says(`open ${code}`, 'open', 'c2');
  await clock.advance(31 * minute);
  await says('ben ik er nog', 'later', 'c2');
  expect((await reads('c2')).map((one) => one.replace(/^\d+ /, ''))).toEqual([
    'ben ik er nog',
    'expired (0)',
  ]);
  expect(await store.count({ kind: 'case' })).toBe(1);
});

it('knows a message again whose case has closed since', async () => {
  const { says, reads, clock, line } = await aLine();
  await says('bewaar');
  const code = (await reads()).at(-1)?.slice(2) ?? '';
  await says('rond af');
  await clock.advance(2 * day);
  await line.begin('c2', 'u');
  await says(`open ${code}`, 'open', 'c2');
  await clock.advance(31 * minute);
  await says(`open ${code}`, 'open', 'c2');
  expect(await reads('c2')).toEqual([]);
});

it('lets nobody try codes for ever', async () => {
  const { says, reads } = await aLine();
  for (let attempt = 1; attempt <= 6; attempt += 1) await says('open 0123-4567-89AB-CDE4', String(attempt));
  const answers = (await reads())
    .filter((one) => /unknown|locked/.test(one))
    .map((one) => one.replace(/^\d+ /, ''));
  expect(answers).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'locked 15', 'locked 15']);
});

it('erases a case: nothing of it can be read, and the talk goes on in a new one', async () => {
  const { says, reads, store } = await aLine();
  await says('bewaar');
  await says('mijn verhaal');
  await says('wis');
  await says('nieuw');
  expect((await reads()).map((one) => one.replace(/^\d+ /, ''))).toEqual([
    'wis',
    'gewist',
    'nieuw',
    'nieuw (1)',
  ]);
  expect(await store.count({ kind: 'case' })).toBe(0);
  expect(await store.count({ kind: 'state' })).toBe(1);
});

function theTimers({ store, clock, keys }: Pick<House, 'store' | 'clock' | 'keys'>): TimerWorker {
  return new TimerWorker({
    store,
    clock,
    log: recordedLog(),
    jobs: {
      ...noJobs,
      'end-case': (timer, work) => endCase(work, store, keys, timer),
      'erase-keys': ({ caseId }) => keys.erase(caseId),
    },
  });
}

/** A store whose methods can be spread into a new object. */
function bound(store: RecordStore): RecordStore {
  return {
    read: (ref) => store.read(ref),
    find: (query) => store.find(query),
    refs: (query) => store.refs(query),
    count: (query) => store.count(query),
    commit: (changes) => store.commit(changes),
    watch: (what, again) => store.watch(what, again),
    signal: (topic, note) => {
      store.signal(topic, note);
    },
    onSignal: (topic, heard) => store.onSignal(topic, heard),
  };
}
