import { amsterdamDay } from '../../../domain/amsterdam.js';
import type { Settings } from '../../../domain/settings.js';
import type { TextCatalogue } from '../../../domain/text-catalogue.js';
import type { Clock } from '../../../ports/clock.js';
import { mustCheckHelpLines } from '../../../safety/help-lines-checked.js';
import type { LiveSettings } from '../../../settings/live-settings.js';
import { type HelpLinesChecked, helpLinesPage } from '../../pages/coordinator/help-lines-page.js';
import type { Route } from '../../route.js';

export interface HelpLineParts {
  readonly clock: Clock;
  readonly live: LiveSettings;
  readonly texts: Pick<TextCatalogue, 'spoken'>;
}

/** @param today - yyyy-mm-dd. */
export const helpLinesAt = (settings: Settings, today: string): HelpLinesChecked => ({
  on: settings.helpLinesCheckedOn,
  isDue: mustCheckHelpLines(settings, today),
});

/** The numbers people are given, and when somebody last checked them. */
export const helpLineRoutes = ({ clock, live, texts }: HelpLineParts): readonly Route[] => [
  {
    method: 'GET',
    path: '/beheer/hulplijnen',
    may: 'coordinator',
    audit: 'nothing',
    kind: 'page',
    answer(_, { alias }) {
      const checked = helpLinesAt(live.current(), amsterdamDay(clock.now()));
      return { html: helpLinesPage(checked, texts.spoken('coordinator.checked_on', 'nl').label, alias) };
    },
  },
  {
    method: 'POST',
    path: '/beheer/hulplijnen',
    may: 'coordinator',
    audit: 'help-lines-checked',
    kind: 'page',
    async answer(_, coordinator) {
      await live.change({ helpLinesCheckedOn: amsterdamDay(clock.now()) }, coordinator.trace());
      return { redirect: '/beheer' };
    },
  },
];
