import type { Route } from '../../route.js';
import { helpLineRoutes } from './help-line-routes.js';
import { overviewRoutes } from './overview-routes.js';
import { type PeopleParts, peopleRoutes } from './people-routes.js';
import { rosterRoutes } from './roster-routes.js';
import { type SettingsParts, settingsRoutes } from './settings-routes.js';
import { type TextParts, textRoutes } from './text-routes.js';

export type CoordinatorParts = Omit<PeopleParts, 'settings'> & SettingsParts & TextParts;

/** Everything at `/beheer`: people, shifts, and what the line says. Of a case only the text for the council, without names. */
export const coordinatorRoutes = (parts: CoordinatorParts): readonly Route[] => {
  const settings = parts.live.current;
  return [
    ...overviewRoutes({ ...parts, settings }),
    ...peopleRoutes({ ...parts, settings }),
    ...rosterRoutes({ ...parts, settings }),
    ...settingsRoutes(parts),
    ...textRoutes(parts),
    ...helpLineRoutes(parts),
  ];
};
