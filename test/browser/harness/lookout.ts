// A page of the extension's own that stands behind the others for as long as a test lasts, to make calls from and to look on.
import type { Page } from 'puppeteer-core';

/** The lightest of them: it makes no calls once it stands. */
export const LOOKOUT = 'welcome.html';

export class Lookout {
  private page: Page | null = null;

  constructor(private readonly open: () => Promise<Page>) {}

  /** Evaluates an expression with the extension's API in reach, as `chrome`. */
  async evaluate(expression: string): Promise<unknown> {
    if (this.page === null || this.page.isClosed()) this.page = await this.open();
    return await this.page.evaluate(expression);
  }

  /** To be called before the extension goes: the browser would take the page with it. */
  async close(): Promise<void> {
    if (this.page !== null && !this.page.isClosed()) await this.page.close();
    this.page = null;
  }
}
