import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  /** What went wrong in the page: policies broken, scripts that failed, calls to anybody but us. */
  readonly faults: readonly string[];
  /** Types it and presses Enter. */
  say(text: string): Promise<void>;
  /** Presses an answer that is offered. */
  choose(label: string): Promise<void>;
  /** Waits until the talk ends with this bubble. */
  hears(text: string): Promise<void>;
  /** Waits until this is said, whatever was said after it. */
  heard(text: string): Promise<void>;
  /** The words of every bubble, without who says them. */
  bubbles(): Promise<string[]>;
  answers(): Promise<string[]>;
  close(): Promise<void>;
}

const quickly = { timeout: 10_000 };

/** A person with a browser of their own who opens the page. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const faults: string[] = [];
  await context.exposeFunction('tellFault', (fault: string) => faults.push(fault));
  await context.addInitScript(`
    addEventListener('securitypolicyviolation', (event) => tellFault('policy: ' + event.violatedDirective));
    for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => tellFault('ran: ' + name);
  `);
  const page = await context.newPage();
  page.setDefaultTimeout(quickly.timeout);
  page.on('pageerror', ({ message }) => faults.push(`script: ${message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin) faults.push(`request: ${origin}`);
  });
  await page.goto(url);

  const wordsOf = (selector: string) => page.locator(selector).allTextContents();
  return {
    page,
    faults,
    async say(text) {
      await page.fill('#input', text);
      await page.press('#input', 'Enter');
    },
    async choose(label) {
      await page.locator('.answers').getByRole('button', { name: label, exact: true }).click();
    },
    async hears(text) {
      await page.locator('.bubble').last().locator('p', { hasText: text }).first().waitFor(quickly);
    },
    async heard(text) {
      await page.locator('.bubble > p:not(.state)', { hasText: text }).first().waitFor(quickly);
    },
    bubbles: () => wordsOf('.bubble > p:not(.state)'),
    answers: () => wordsOf('.answers button'),
    close: () => context.close(),
  };
}
