// The opening of files whose tests each need a browser of their own: what one changes there must not reach the next.
import { afterEach, beforeEach, expect } from 'vitest';
import { type NewsServer, serveNewsWeb } from '../../fixtures/news-web/server';
import type { Opening } from './open-for-all';
import { Reader } from './reader';
import { foreignRequests } from './requests';

/**
 * Opens the news web and a browser before each test of a file, or of a `describe`, and closes them after. Nothing may have left the browser but what its pages
 * asked for.
 *
 * @param start what is done with the browser before the test
 * @param now the browser after the test, where tests restart it
 */
export function openForEach(
  { build, pages }: Opening,
  start: (reader: Reader) => void | Promise<void>,
  now: (reader: Reader) => Reader = (reader) => reader,
): void {
  let web: NewsServer | undefined;
  let reader: Reader | undefined;
  beforeEach(async () => {
    web = await serveNewsWeb(pages);
    reader = await Reader.open({ build, web });
    await start(reader);
  });
  afterEach(async () => {
    if (reader) await now(reader).close();
    await web?.stop();
    expect(foreignRequests(web?.log ?? [])).toEqual([]);
  });
}
