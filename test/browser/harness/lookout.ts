// A page of the extension that stays open behind the others during a test: calls are made from it, and it observes.
import type { Page } from 'puppeteer-core';

/** The lightest page of the extension: after loading it makes no calls. */
export const LOOKOUT = 'welcome.html';

export class Lookout {
  private page: Page | null = null;

  constructor(private readonly open: () => Promise<Page>) {}

  /** Evaluates an expression that may use the extension's API as `chrome`. */
  async evaluate(expression: string): Promise<unknown> {
    if (this.page === null || this.page.isClosed()) this.page = await this.open();
    return await this.page.evaluate(expression);
  }

  /** Call this where the extension is removed or restarted: the browser closes its pages then. */
  async close(): Promise<void> {
    const { page } = this;
    this.page = null;
    if (page !== null && !page.isClosed()) await page.close().catch(() => {}); // the browser may have closed it meanwhile
  }
}
