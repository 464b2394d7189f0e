import type { AlarmKind } from '../domain/alarm.js';
import type { SentenceKey } from '../domain/text-catalogue.js';
import { markOf } from './heard-before.js';
import type { Alarming, CrisisKind, Signal } from './signal.js';

/** What this conversation has had before. */
export interface Before {
  /** The plain question was asked: once is enough (script §12). */
  readonly checked: boolean;
  /** Kinds for which a card was shown, whether it was about another, and a mark of the words that led to it. */
  readonly shown: readonly { readonly kind: CrisisKind; readonly other: boolean; readonly mark: string }[];
}

/** What a signal leads to: `line` is one quiet line with the number, and the talk goes on. */
export type Response = 'card' | 'check' | 'line' | 'none';

/**
 * The same words do not interrupt twice; and of what is being told (violence, running away) one card is enough.
 * Suicide and danger that are said anew, in other words, get their card anew. A card for something else is no
 * reason not to ask plainly; once asked, the number stays in sight. Nobody is asked about themselves who worries
 * about another: they get the texts for that at once (script §12), and for *weg* nothing.
 */
export function responseTo(signal: Signal, { checked, shown }: Before): Response {
  if (signal.action === 'none') return 'none';
  if (signal.action === 'line') return shown.some(({ kind }) => kind === signal.kind) ? 'none' : 'line';
  if (signal.action === 'check') {
    const isOther = signal.about !== 'self';
    if (isOther && signal.ask === 'away') return 'none';
    const isShown = shown.some(({ kind, other }) => kind === 'suicide' && other === isOther);
    if (!isShown && (isOther || !checked)) return isOther ? 'card' : 'check';
    return signal.ask === 'soft' ? 'line' : 'none';
  }
  const before = shown.filter(({ kind }) => kind === signal.kind);
  if (before.length === 0) return 'card';
  const urgent = signal.kind === 'suicide' || signal.kind === 'danger_now';
  return urgent && !before.some(({ mark }) => mark === markOf(signal.phrase)) ? 'card' : 'line';
}

/**
 * The quiet line with the right number: nobody is sent to Veilig Thuis with a story about it, and nobody who
 * worries about another is asked about themselves.
 */
export function lineFor({
  kind,
  about,
}: Pick<Alarming, 'kind' | 'about'>): Extract<SentenceKey, `cr.line_${string}` | 'cr.suicide_other'> {
  if (kind === 'suicide') return about === 'self' ? 'cr.line_113' : 'cr.suicide_other';
  return kind === 'abuse' && about !== 'veilig_thuis' ? 'cr.line_vt' : 'cr.line_112';
}

/** What the coordinator may see of it. */
export function alarmKindOf({ kind, about }: Alarming): AlarmKind {
  if (kind === 'danger_now') return 'danger';
  if (kind === 'abuse' && about === 'staff') return 'staff';
  return kind === 'runaway' && about === 'child' ? 'missing' : kind;
}
