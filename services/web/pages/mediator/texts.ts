import type { Mediation } from '../../../domain/mediation.js';
import type { LabelKey, TextCatalogue } from '../../../domain/text-catalogue.js';
import type { Hindrance } from '../../../mediation/life-cycle.js';
import { about, reporterWords, words } from './words.js';

/** The words of the catalogue that a mediator's pages need. */
export type MediatorTexts = Pick<TextCatalogue, 'label' | 'say'>;

type Name<Key extends LabelKey> = Key extends `mediator.${infer Rest}` ? Rest : never;
type WithReporter = 'wants' | 'confirmed' | 'words_reporter';

/** A label of the mediator's screen. */
export const labelOf = (
  texts: MediatorTexts,
  mediation: Pick<Mediation, 'role'>,
  name: Name<LabelKey>,
): string => {
  const reporter = reporterWords[mediation.role];
  if (name === 'wants' || name === 'confirmed' || name === 'words_reporter')
    return texts.label(`mediator.${name satisfies WithReporter}`, 'nl', { reporter });
  return texts.label(`mediator.${name}`, 'nl');
};

/** Why something cannot be done yet, and what to do first. */
export function hindranceText(
  texts: MediatorTexts,
  { role }: Pick<Mediation, 'role'>,
  hindrance: Hindrance,
): string {
  const reporter = reporterWords[role];
  const said = () => {
    switch (hindrance) {
      case 'safety':
        return texts.say('mediator.safety', 'nl');
      case 'confirmed':
        return texts.say('mediator.blocked', 'nl', { reporter });
      case 'under_16':
        return texts.say('mediator.under_16', 'nl', { reporter });
      default:
        return { bubbles: [about({ role }, words.hindrance[hindrance])] };
    }
  };
  return said().bubbles.join(' ');
}
