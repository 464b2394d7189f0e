import { auditRecord, type Trace } from '../audit/audit-record.js';
import { conversationRef } from '../cases/case-help.js';
import { type Release, releaseSchema } from '../domain/case.js';
import { conversationSchema } from '../domain/conversation.js';
import type { Settings } from '../domain/settings.js';
import type { Anonymiser } from '../ports/anonymiser.js';
import type { Clock } from '../ports/clock.js';
import type { Conversations } from '../ports/conversations.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { RecordStore } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import type { TimerJobs } from '../timers/timer-worker.js';
import { timerRecord } from '../timers/timer.js';
import { committedOn } from '../work/committed-on.js';
import { dayFor } from './council-date.js';
import { withoutWords } from './parts.js';
import { withoutFound } from './without-found.js';
import { hashOfText } from '../cases/hash-of-text.js';
import { readReleaseIn, releaseRecord, waitsForCheck } from './release-record.js';
import type { CouncilRelease } from './releases.js';
import { readWay, removeWay } from './way-to-person.js';
import { isTextChecked } from './who-checks.js';

export interface TextCheckParts {
  readonly store: RecordStore;
  readonly keys: Pick<KeyRing, 'fingerprint'>;
  readonly clock: Clock;
  readonly settings: () => Settings;
  /** Looks once more at what is left of a text. */
  readonly anonymiser: Pick<Anonymiser, 'structuredIn'>;
  readonly conversations: Pick<Conversations, 'run' | 'tell'>;
}

/**
 * `changed`: it is not the text that was looked at any more, or it is gone. `identifier-left`: a number or an address
 * of somebody is in it, also where that is only so because of what was left out between two halves.
 */
export type Checked = 'done' | 'changed' | 'nothing-struck' | 'nothing-left' | 'identifier-left';

/** The texts that wait for a coordinator before the council reads them: words can be left out, and nothing else. */
export interface TextCheck {
  /** @param trace - what this look leaves behind; without it nothing is shown. */
  waiting(trace: Trace): Promise<readonly CouncilRelease[]>;
  count(): Promise<number>;
  /** What a form that was sent is about; whoever is shown it reads it with `read`. */
  find(id: string): Promise<CouncilRelease | undefined>;
  read(id: string, trace: Trace): Promise<CouncilRelease | undefined>;
  /** It goes to the council as its writer agreed to it. @param hash - of the text that was looked at. */
  pass(id: string, hash: string, trace: Trace): Promise<Checked>;
  /** Without these words it goes back to its writer, and to the council only after a new yes. */
  strike(id: string, hash: string, words: ReadonlySet<number>, trace: Trace): Promise<Checked>;
  /**
   * A text that nobody can look at any more goes to the council as its writer agreed to it, a day ahead of the day
   * they were told. Before that day, as long as there is a coordinator, and in the two days after a start, it waits.
   * Where a newer recogniser finds a number or an address in it, the words of those are left out, and its writer is
   * asked once more.
   */
  passUnchecked(): Promise<void>;
}

const day = 86_400_000;
/** So long we wait for the new yes, in milliseconds; then the text goes nowhere (script §10). */
const waitsFor = 60 * day;
const listed = 500;

/** It goes nowhere, and nothing of it is kept. */
const notForwarded = (release: Release): Release => ({
  ...release,
  status: 'not_forwarded',
  text: '',
  hash: '',
});

/** After a start everybody may seem to have left, for the line itself was away: so long they may show they did not. */
const mayShow = 2 * day;

/** In the trace of what no person did. */
const theLine = 'line';

const timerId = (releaseId: string): string => `text-check ${releaseId}`;

export function textCheck(parts: TextCheckParts): TextCheck {
  const { store, keys, clock, settings, anonymiser, conversations } = parts;
  const startedAt = clock.now().getTime();

  const holdsIdentifier = (text: string): boolean => anonymiser.structuredIn(text).length > 0;

  const waiting = async (): Promise<readonly CouncilRelease[]> => {
    const { records } = await store.find({ kind: 'release', keys: waitsForCheck, limit: listed });
    return records
      .map(({ id, body }) => ({ ...releaseSchema.parse(body), id }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  };

  const find = async (id: string): Promise<CouncilRelease | undefined> => {
    const release = await readReleaseIn(store, id);
    return release?.status === 'text_check' ? { ...release, id } : undefined;
  };

  /** In the queue of the writer's conversation, as long as we know which that is. */
  const decided = async (id: string, decide: (work: Work) => Promise<Checked>): Promise<Checked> => {
    const way = await readWay(store, keys, id);
    return way ? conversations.run(way.conversationId, decide) : committedOn(parts, decide);
  };

  const lookedAt = async (work: Work, id: string, hash: string): Promise<Release | undefined> => {
    const release = await readReleaseIn(work, id);
    return release?.status === 'text_check' && release.hash === hash ? release : undefined;
  };

  const pass = (id: string, hash: string, trace: Trace): Promise<Checked> =>
    decided(id, async (work) => {
      const release = await lookedAt(work, id, hash);
      if (!release) return 'changed';
      if (holdsIdentifier(release.text)) return 'identifier-left';
      const councilDate = dayFor(release, settings(), work.now);
      await work.put(releaseRecord(id, { ...release, status: 'queued', councilDate }));
      await removeWay(work, keys, id);
      await work.put(trace.put);
      return 'done';
    });

  /** The writer is asked in the talk they had, when that is still about this story; and else at their code. */
  const askWriter = async (work: Work, id: string): Promise<void> => {
    const way = await readWay(work, keys, id);
    const stored = way && (await work.read(conversationRef(keys, way.conversationId)));
    if (!stored || conversationSchema.parse(stored.body).caseId !== way.caseId) return;
    await removeWay(work, keys, id);
    await conversations.tell(work, way.conversationId, { what: 'text-struck' });
  };

  /** It waits for a new yes of its writer. */
  const putBack = async (
    work: Work,
    id: string,
    release: Release,
    text: string,
    trace: Trace,
  ): Promise<Checked> => {
    await work.put(releaseRecord(id, { ...release, status: 'recheck', text, hash: hashOfText(text) }));
    const due = new Date(work.now.getTime() + waitsFor);
    await work.put(timerRecord({ version: 1, job: 'text-check', releaseId: id }, due, timerId(id)));
    await work.put(trace.put);
    await askWriter(work, id);
    return 'done';
  };

  /** Nobody is there to do it, so the words that tell who somebody is are left out by themselves. */
  const strikeFound = (id: string, hash: string, trace: Trace): Promise<Checked> =>
    decided(id, async (work) => {
      const release = await lookedAt(work, id, hash);
      if (!release) return 'changed';
      const text = withoutFound(release.text, anonymiser);
      if (text !== '') return putBack(work, id, release, text, trace);
      await work.put(releaseRecord(id, notForwarded(release)));
      await removeWay(work, keys, id);
      await work.put(trace.put);
      return 'nothing-left';
    });

  return {
    async waiting(trace) {
      const found = await waiting();
      await store.commit([trace]);
      return found;
    },

    count: async () => (await waiting()).length,

    find,

    async read(id, trace) {
      const release = await find(id);
      if (release) await store.commit([trace]);
      return release;
    },

    pass,

    strike: (id, hash, words, trace) =>
      decided(id, async (work) => {
        const release = await lookedAt(work, id, hash);
        if (!release) return 'changed';
        const text = withoutWords(release.text, words);
        if (words.size === 0 || text === release.text) return 'nothing-struck';
        if (text === '') return 'nothing-left';
        if (holdsIdentifier(text)) return 'identifier-left';
        return putBack(work, id, release, text, trace);
      }),

    async passUnchecked() {
      const now = clock.now();
      if (now.getTime() < startedAt + mayShow) return;
      const query = {
        kind: 'release',
        keys: waitsForCheck,
        until: now.getTime() + day,
        limit: listed,
      } as const;
      const { records } = await store.find(query);
      if (records.length === 0 || (await isTextChecked(store, now))) return;
      for (const { id, body } of records) {
        const { hash } = releaseSchema.parse(body);
        const passed = await pass(id, hash, auditRecord('text-passed', theLine, now, id));
        if (passed === 'identifier-left')
          await strikeFound(id, hash, auditRecord('text-struck', theLine, now, id));
      }
    },
  };
}

/** No answer for sixty days: the text goes nowhere, and the code says so. */
export const textCheckJobs: Pick<TimerJobs, 'text-check'> = {
  async 'text-check'({ releaseId }, work) {
    const release = await readReleaseIn(work, releaseId);
    if (release?.status !== 'recheck') return;
    await work.put(releaseRecord(releaseId, notForwarded(release)));
  },
};
