import { exchangeSchema, type Utterance } from '../domain/utterance.js';
import type { RecordStore } from '../ports/record-store.js';

/** Exchanges looked back; whoever has not spoken in so many has been silent for long enough. */
const lookedBack = 40;

/** Since when who waits for an answer of whom. */
export interface LastWords {
  /** When the person last said something. */
  readonly personAt?: Date;
  /** The first words of the person to a volunteer that none has answered yet. */
  readonly unansweredSince?: Date;
  /** The first words of a volunteer after which the person has said nothing; or theirs, when those were for the bot. */
  readonly silentSince?: Date;
}

/**
 * Reads who spoke last in a conversation.
 *
 * @param since - what was said before it does not count; the instant a volunteer picked up.
 */
export async function lastWords(
  store: Pick<RecordStore, 'find'>,
  conversationId: string,
  since: Date,
): Promise<LastWords> {
  const said = (await latest(store, conversationId)).filter(({ from }) => from !== 'bot');
  const person = said.findLast(({ from }) => from === 'person');
  const here = said.filter(({ at }) => Date.parse(at) >= since.getTime());
  const answered = here.findLastIndex(({ from }) => from === 'volunteer');
  const unanswered = here.slice(answered + 1).find(({ to }) => to === 'volunteer');
  const lastSaid = here.findLastIndex(({ from }) => from === 'person');
  const silent = here[lastSaid + 1] ?? here[lastSaid];
  return {
    ...(person && { personAt: new Date(person.at) }),
    ...(unanswered && { unansweredSince: new Date(unanswered.at) }),
    ...(!unanswered && silent && { silentSince: new Date(silent.at) }),
  };
}

/** What volunteers said after the last words of the person: whoever left this window may not have read it. */
export async function unheardIn(
  store: Pick<RecordStore, 'find'>,
  conversationId: string,
): Promise<readonly Utterance[]> {
  const said = await latest(store, conversationId);
  return said
    .slice(said.findLastIndex(({ from }) => from === 'person') + 1)
    .filter(({ from }) => from === 'volunteer');
}

/** The newest exchanges, in their order, without what a volunteer said in another window. */
async function latest(
  store: Pick<RecordStore, 'find'>,
  conversationId: string,
): Promise<readonly Utterance[]> {
  const { records } = await store.find({
    kind: 'message',
    keys: { conversation: conversationId },
    newestFirst: true,
    limit: lookedBack,
  });
  return records
    .flatMap(({ body }) => exchangeSchema.parse(body).utterances)
    .filter(({ from, aside }) => !(from === 'volunteer' && aside))
    .sort((one, other) => one.sequence - other.sequence);
}
