import { z } from 'zod';
import { markOf } from '../../services/safety/heard-before.js';
import { abouts, crisisKinds } from '../../services/safety/signal.js';

/** What was heard of danger in a talk. */
export const crisisSchema = z.object({
  /** The plain question was asked: once is enough. */
  checked: z.boolean(),
  /** Kinds for which a card was shown, whether it was about another, and a mark of the words that led to it. */
  shown: z.array(z.object({ kind: z.enum(crisisKinds), other: z.boolean(), mark: z.string() })),
  /** What the open card, or the open question, is about; the words only while they are asked about. */
  open: z.object({
    kind: z.enum(crisisKinds),
    about: z.enum(abouts),
    sexual: z.boolean(),
    ask: z.enum(['soft', 'away']).optional(),
    mark: z.string().default(''),
    quote: z.string(),
  }),
  /** What was told when the talk was interrupted, and since: the open question takes it afterwards. */
  held: z.array(z.string()),
});
export type Crisis = z.infer<typeof crisisSchema>;

const withPhrases = z.looseObject({
  shown: z.array(z.looseObject({ kind: z.string(), phrase: z.string() })),
  open: z.looseObject({ kind: z.string(), about: z.string() }),
});

/** Until version 2 a draft kept the words that led to a card; what is left of them is a mark. */
export function withoutPhrases(crisis: unknown): unknown {
  const old = withPhrases.safeParse(crisis).data;
  if (!old) return crisis;
  const { shown, open } = old;
  const isOther = (kind: string): boolean => kind === open.kind && open.about !== 'self';
  const marked = shown.map(({ kind, phrase }) => ({ kind, other: isOther(kind), mark: markOf(phrase) }));
  return { ...old, shown: marked };
}
