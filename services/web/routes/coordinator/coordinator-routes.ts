import type { Route } from '../../route.js';
import { overviewRoutes } from './overview-routes.js';
import { type PeopleParts, peopleRoutes } from './people-routes.js';
import { rosterRoutes } from './roster-routes.js';
import { type SettingsParts, settingsRoutes } from './settings-routes.js';

export type CoordinatorParts = Omit<PeopleParts, 'settings'> & SettingsParts;

/** Everything at `/beheer`: people, shifts, and what the line says. Never a case (docs/architecture.md). */
export const coordinatorRoutes = (parts: CoordinatorParts): readonly Route[] => {
  const settings = parts.live.current;
  return [
    ...overviewRoutes({ ...parts, settings }),
    ...peopleRoutes({ ...parts, settings }),
    ...rosterRoutes({ ...parts, settings }),
    ...settingsRoutes(parts),
  ];
};
