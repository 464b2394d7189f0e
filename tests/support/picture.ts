import type { Page } from 'playwright-core';

const folder = process.env.PICTURES; // for whoever wants to see the pages

/** Keeps what the page shows now, when somebody asked for pictures. */
export async function picture(page: Page, name: string): Promise<void> {
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
