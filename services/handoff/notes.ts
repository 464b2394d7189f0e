import { z } from 'zod';
import { ownerOf } from '../cases/case-records.js';
import { isOver, type KnownHandoff } from '../domain/handoff.js';
import type { Desk, DeskPerson, Outcome } from './desk.js';
import { readHandoff } from './handoff-records.js';
import { inTalk, partOf, traced } from './in-talk.js';
import type { PeopleParts } from './people-parts.js';

/** The body of a `note` record, sealed by the case: it goes when the case goes. */
const noteSchema = z.object({
  version: z.literal(1),
  at: z.iso.datetime(),
  alias: z.string(),
  text: z.string().max(4_000),
});

const mostNotes = 200;
/** After the end there is time to round off, in milliseconds; what goes on in the case after it is no business of theirs. */
const roundingOff = 15 * 60_000;

const areTheirs = (handoff: KnownHandoff, person: DeskPerson, now: Date): boolean =>
  partOf(handoff, person) !== undefined &&
  (!isOver(handoff) || now.getTime() - Date.parse(handoff.endedAt ?? '') < roundingOff);

/**
 * What whoever talks writes down for themselves and for who takes over. The person never sees it; nor does who comes
 * after a volunteer they did not want to go on with.
 */
export function notes(parts: PeopleParts): Pick<Desk, 'addNote' | 'notes'> {
  const { store, keys, clock } = parts;
  const noteId = (id: string, { accountId }: DeskPerson, clientId: string): string =>
    keys.fingerprint('note', JSON.stringify([id, accountId, clientId]));

  return {
    addNote: (person, id, clientId, text) =>
      inTalk<Outcome>(parts, id, 'not-allowed', async (work, handoff) => {
        if (!areTheirs(handoff, person, work.now)) return 'not-allowed';
        const ref = { kind: 'note', id: noteId(id, person, clientId) } as const;
        if (await work.read(ref)) return 'done';
        const at = work.now.toISOString();
        const body = noteSchema.parse({ version: 1, at, alias: person.alias, text });
        await work.put({
          ...ref,
          owner: ownerOf(handoff.caseId),
          keys: { case: handoff.caseId, handoff: id },
          order: work.now.getTime(),
          body,
        });
        await traced(work, 'note-added', person, id);
        return 'done';
      }),

    async notes(person, id) {
      const handoff = await readHandoff(store, id);
      if (!handoff || !areTheirs(handoff, person, clock.now())) return undefined;
      const from = Date.parse(handoff.anewSince ?? handoff.requestedAt);
      const { records } = await store.find({ kind: 'note', keys: { handoff: id }, from, limit: mostNotes });
      return records.map((record) => {
        const { at, alias, text } = noteSchema.parse(record.body);
        return { id: record.id, at, alias, text };
      });
    },
  };
}
