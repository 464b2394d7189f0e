import { helpPage } from '../pages/help-page.js';
import type { Route } from '../route.js';

/** Crisis numbers: no store, no sign-in, no script and no limit stand between a person and this page. */
export const helpRoute: Route = {
  method: 'GET',
  path: '/help',
  may: 'anyone',
  audit: 'nothing',
  kind: 'page',
  cost: 0,
  answer: () => ({ html: helpPage }),
};
