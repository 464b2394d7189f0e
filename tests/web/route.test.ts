import { expect, it } from '@jest/globals';
import type { Route } from '../../services/web/route.js';

it('does not compile a page that nobody decided on', () => {
  const answer = (): { text: string } => ({ text: '' });
  // @ts-expect-error: who may use it is missing
  const open: Route = { method: 'GET', path: '/', audit: 'nothing', kind: 'page', answer };
  // @ts-expect-error: which trace it leaves is missing
  const silent: Route = { method: 'GET', path: '/', may: 'anyone', kind: 'page', answer };
  expect([open, silent]).toHaveLength(2);
});
