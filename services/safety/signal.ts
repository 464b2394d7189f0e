/** What a message may be about (script §12, domain.md §2.11). */
export const crisisKinds = ['suicide', 'abuse', 'danger_now', 'runaway', 'threat'] as const;
export type CrisisKind = (typeof crisisKinds)[number];

/**
 * Whom it is about, as far as it changes what we say. `own_hands`: the writer hurts a child or fears to;
 * `staff`: a care worker does it; `veilig_thuis`: the story is about Veilig Thuis itself; `child`: a child is hurt or gone.
 */
export const abouts = ['self', 'other', 'child', 'staff', 'own_hands', 'veilig_thuis'] as const;
export type About = (typeof abouts)[number];

/**
 * `card`: the fixed texts at once. `check`: one plain question, for it may mean something else. `line`: a quiet
 * line with the number, and the talk goes on.
 */
export type Signal =
  | { readonly kind: 'none'; readonly action: 'none' }
  | {
      readonly kind: CrisisKind;
      readonly action: 'card';
      readonly about: About;
      /** Something sexual against someone's will. */
      readonly sexual: boolean;
      /** The words that say it, as they were typed. */
      readonly quote: string;
      /** The same words as they sound, to know them again. */
      readonly phrase: string;
    }
  | {
      readonly kind: CrisisKind;
      readonly action: 'line';
      readonly about: About;
      readonly quote: string;
      readonly phrase: string;
    }
  | {
      readonly kind: 'suicide';
      readonly action: 'check';
      readonly about: About;
      /** `cr.soft` asks about suicide; `cr.away` whether *weg* means away from here. */
      readonly ask: 'soft' | 'away';
      readonly quote: string;
      readonly phrase: string;
    };

export type Alarming = Exclude<Signal, { kind: 'none' }>;

export const noSignal: Signal = { kind: 'none', action: 'none' };
