import type { CouncilRelease } from '../../../council/releases.js';
import { AppError } from '../../../domain/errors.js';
import type { LabelKey, TextCatalogue } from '../../../domain/text-catalogue.js';

/** The words of the catalogue that council pages need. */
export type CouncilTexts = Pick<TextCatalogue, 'label' | 'say' | 'spoken'>;

/** A label the way staff read it; nothing for an id that no longer exists, so that one old story hides no other. */
function labelOf(texts: CouncilTexts, key: string): string | undefined {
  try {
    return texts.spoken(key as LabelKey, 'nl').label;
  } catch (error) {
    if (error instanceof AppError && error.code === 'no-text-for-key') return undefined;
    throw error;
  }
}

export interface ReleaseLabels {
  readonly themes: readonly string[];
  readonly wishes: readonly string[];
  readonly care: string | undefined;
}

/** What a release is about, in words. */
export function labelsOf(texts: CouncilTexts, release: CouncilRelease): ReleaseLabels {
  const labels = (group: string, ids: readonly string[]): string[] =>
    ids.map((id) => labelOf(texts, `${group}.${id}`)).filter((label) => label !== undefined);
  return {
    themes: labels('theme', release.themes),
    wishes: labels('wish', release.wishes),
    care: release.care === undefined ? undefined : labelOf(texts, `care.${release.care}`),
  };
}
