/**
 * What happened on our side and the person is told: a turn of the conversation without a word of theirs.
 * `alias` is the name of the volunteer as the person knows it.
 */
export type News =
  /** Nobody picked up yet after so many minutes; at ten there is always an outcome. */
  | { readonly what: 'waiting'; readonly minute: 2 | 5 | 10 }
  | { readonly what: 'joined'; readonly alias: string }
  /** May somebody come in: to learn, to help, or to take over? */
  | {
      readonly what: 'may-join';
      readonly as: 'shadow' | 'duo' | 'transfer';
      readonly alias: string;
      readonly other: string;
    }
  /** Somebody who came in, or was to, does not take part any more; `alias` still does. */
  | { readonly what: 'left'; readonly alias: string; readonly other: string }
  | { readonly what: 'away'; readonly alias: string }
  | { readonly what: 'lost'; readonly alias: string }
  /** The volunteer who was lost is there again. */
  | { readonly what: 'back'; readonly alias: string }
  /** The volunteer who was lost stays away, and the one beside them (`other`) goes on. */
  | { readonly what: 'taken-over'; readonly alias: string; readonly other: string }
  /** The person is silent while connected: first a question, and after fifteen minutes it ends. */
  | { readonly what: 'still-there' }
  | { readonly what: 'silent-too-long' }
  | { readonly what: 'ended'; readonly alias: string }
  | { readonly what: 'callback-failed' }
  | { readonly what: 'callback-late' }
  /** There is an answer to a message that was left. */
  | { readonly what: 'message-answered' }
  /** The coordinator left words out of the text for the council: is it good so? */
  | { readonly what: 'text-struck' }
  | { readonly what: 'mediation-text'; readonly text: string }
  | { readonly what: 'mediation-declined' }
  | {
      readonly what: 'mediation-planned';
      readonly startsAt: string;
      readonly place: string;
      /** There was another time before. */
      readonly isMoved?: boolean;
    }
  | { readonly what: 'mediation-cancelled'; readonly startsAt: string }
  /** The mediator stops. */
  | { readonly what: 'mediation-stopped' }
  | { readonly what: 'mediation-aftercare'; readonly weeks: 2 | 8 };

/** What happened in a mediation. */
export type MediationNews = Extract<News, { readonly what: `mediation-${string}` }>;
