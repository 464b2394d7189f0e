import { type TextCheck, textCheck } from '../../services/council/text-check.js';
import { settingsSchema } from '../../services/domain/settings.js';
import type { Clock } from '../../services/ports/clock.js';
import { committedOn } from '../../services/work/committed-on.js';
import { anonymiser } from './the-anonymiser.js';
import type { RealStore } from './real-store.js';

/** The check of texts on a real store, where no writer's talk is open any more. */
export function aTextCheck({ store, keyRing }: RealStore, clock: Clock): TextCheck {
  return textCheck({
    store,
    keys: keyRing,
    clock,
    settings: () => settingsSchema.parse({}),
    anonymiser,
    conversations: {
      run: (_, does) => committedOn({ store, clock }, does),
      tell: () => Promise.resolve(),
    },
  });
}
