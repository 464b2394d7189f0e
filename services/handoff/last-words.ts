import { exchangeSchema } from '../domain/utterance.js';
import type { RecordStore } from '../ports/record-store.js';

/** Exchanges looked back; whoever has not spoken in so many has been silent for long enough. */
const lookedBack = 40;

/** Since when who waits for an answer of whom. */
export interface LastWords {
  /** When the person last said something. */
  readonly personAt?: Date;
  /** The first words of the person that no volunteer has answered yet. */
  readonly unansweredSince?: Date;
  /** The first words of a volunteer after which the person has said nothing. */
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
  const { records } = await store.find({
    kind: 'message',
    keys: { conversation: conversationId },
    newestFirst: true,
    limit: lookedBack,
  });
  const said = records
    .flatMap(({ body }) => exchangeSchema.parse(body).utterances)
    .filter(({ from }) => from !== 'bot')
    .sort((one, other) => other.sequence - one.sequence);
  const person = said.find(({ from }) => from === 'person');
  const here = said.filter(({ at }) => Date.parse(at) >= since.getTime());
  const [newest] = here;
  const turned = here.findIndex(({ from }) => from !== newest?.from);
  const first = here[turned === -1 ? here.length - 1 : turned - 1];
  return {
    ...(person && { personAt: new Date(person.at) }),
    ...(first && { [first.from === 'person' ? 'unansweredSince' : 'silentSince']: new Date(first.at) }),
  };
}
