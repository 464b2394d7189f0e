import { screen } from './screen.js';

export interface CrisisFound {
  readonly kind: 'suicide' | 'abuse' | 'danger_now' | 'runaway' | 'none';
  readonly action: 'card' | 'check' | 'none';
}

/**
 * The screen as `npm run predict -- crisis` answers it: whoever is about to hurt someone is danger now, and a
 * quiet line is a check: it interrupts nothing.
 */
export function predictCrisis(text: string): CrisisFound {
  const { kind, action } = screen(text);
  return { kind: kind === 'threat' ? 'danger_now' : kind, action: action === 'line' ? 'check' : action };
}
