import type { LabelKey, SentenceKey } from '../domain/text-catalogue.js';
import type { About, CrisisKind } from './signal.js';
import { type AgeGroup, talkNow } from './talk-now.js';

/** What a card depends on in what was heard. */
interface CardSignal {
  readonly kind: CrisisKind;
  readonly about: About;
  readonly sexual: boolean;
}
export type CrisisKey = Extract<SentenceKey, `cr.${string}`>;
/** The texts a card is made of. */
export type CardKey = Exclude<CrisisKey, 'cr.soft' | 'cr.away' | 'cr.abuse_staff' | 'cr.abuse_staff_off'>;

/** What is said at once, word for word; no question stands open beside it. */
export interface Card {
  /** In this order, at most five bubbles together (script §0.2). */
  readonly texts: readonly CardKey[];
  /** What `{praat_nu}` stands for. */
  readonly talkNow: Extract<SentenceKey, `praat_nu.${string}`>;
  /** What may be answered to the last of them. */
  readonly replies: readonly LabelKey[];
  /** A care worker does it: once the person is safe, they hear who is independent of the organisation. */
  readonly asksAboutStaff: boolean;
  /** It asks whether the person is safe, or only its answers do: a no is no reason to go on. */
  readonly asksWhetherSafe: boolean;
}

/** What the card depends on beside the signal: content follows role and age, never tone (script §0.3). */
export interface Reader {
  readonly age: AgeGroup;
  readonly now: Date;
}

const abuseByAge = { adult: 'cr.abuse', young: 'cr.abuse_young', unknown: 'cr.abuse_unknown' } as const;
const goesOn = ['reply.go_on', 'reply.stop', 'reply.human'] as const;
const safeOrHuman = ['reply.safe', 'reply.human'] as const;

/** The fixed texts for a signal (script §12). */
export function cardFor(signal: CardSignal, { age, now }: Reader): Card {
  const staff = signal.kind === 'abuse' && signal.about === 'staff';
  const parts = textsFor(signal, age);
  const asksWhetherSafe =
    signal.kind === 'abuse' || parts.texts.includes('cr.danger2') || parts.texts.includes('cr.runaway');
  return { ...parts, talkNow: talkNow(age, now), asksAboutStaff: staff, asksWhetherSafe };
}

function textsFor(signal: CardSignal, age: AgeGroup): Pick<Card, 'texts' | 'replies'> {
  switch (signal.kind) {
    case 'suicide':
      return signal.about === 'self'
        ? {
            texts: ['cr.suicide', 'cr.suicide2'],
            replies: ['reply.call_113', 'reply.human', 'reply.safe', 'reply.not_meant'],
          }
        : { texts: ['cr.suicide_other'], replies: [...goesOn, 'reply.not_meant'] };
    case 'danger_now':
      return { texts: ['cr.danger', 'cr.danger2'], replies: [...safeOrHuman, 'reply.not_meant'] };
    case 'runaway':
      return signal.about === 'child'
        ? { texts: ['cr.missing'], replies: [...goesOn, 'reply.not_meant'] }
        : { texts: ['cr.runaway'], replies: [...safeOrHuman, 'reply.not_meant'] };
    case 'threat':
      return { texts: ['cr.threat'], replies: [...safeOrHuman, 'reply.not_meant'] };
    case 'abuse':
      return { texts: abuseTexts(signal, age), replies: [...safeOrHuman, 'reply.not_meant'] };
  }
}

/** With everything there is to say there is no room left for the question; its answers stand there all the same. */
function abuseTexts({ about, sexual }: CardSignal, age: AgeGroup): readonly CardKey[] {
  if (about === 'own_hands') return ['cr.abuse_self', 'cr.danger2'];
  const first = about === 'veilig_thuis' ? 'cr.abuse_vt' : abuseByAge[age];
  if (!sexual) return [first, 'cr.danger2'];
  return first === 'cr.abuse_young' || first === 'cr.abuse_unknown'
    ? [first, 'cr.abuse_sex']
    : [first, 'cr.abuse_sex', 'cr.danger2'];
}
