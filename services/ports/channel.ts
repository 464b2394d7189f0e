import type { Utterance } from '../domain/utterance.js';

/** A channel that must be handed every reply (Teams, messaging). Direct Line is not one: its clients fetch by watermark. */
export interface PushChannel {
  readonly id: string;
  /**
   * Hands one reply over; resolves when the channel has it.
   *
   * @throws whatever the channel says; it is tried again later, in order.
   */
  deliver(conversationId: string, reply: Utterance): Promise<void>;
}
