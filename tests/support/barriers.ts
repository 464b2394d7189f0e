import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/**
 * What is wrong with a page for somebody who cannot see, hear or point well. What is right with it stays in the page:
 * that is a hundred times as much, and most of the work was handing it over.
 *
 * @throws Error for a page with frames, into which this does not look.
 */
export async function barriersOn(page: Page) {
  if (page.frames().length > 1) throw new Error('there are frames on this page');
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  return (await axe.analyze()).violations;
}

/** Nothing is in the way of somebody who cannot see, hear or point well, and nothing runs off the side. */
export async function hasNoBarrier(page: Page): Promise<void> {
  const violations = await barriersOn(page);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
}
