import type { Page } from 'playwright-core';

/** Presses the button of that name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Opens, or closes, a part of a page by what stands over it. */
export const open = (page: Page, name: string): Promise<void> =>
  page.locator('summary').filter({ hasText: name }).first().click();
