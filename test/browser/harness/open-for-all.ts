// The opening of most files of tests: the news web and one browser for all tests of a file, since opening a browser takes longer than most of what is tested.
import { afterAll, beforeAll, expect } from 'vitest';
import type { Pages } from '../../fixtures/news-web/other-pages';
import { type NewsServer, serveNewsWeb } from '../../fixtures/news-web/server';
import { Reader } from './reader';
import { foreignRequests } from './requests';

export interface Opening {
  readonly build: string;
  readonly pages: Pages;
}

/**
 * Opens both before the tests of a file, or of a `describe`, and closes them after. Nothing may have left the browser but what its pages asked for.
 *
 * @param start what is done with the browser before the first test
 */
export function openForAll({ build, pages }: Opening, start: (reader: Reader) => void | Promise<void>): void {
  let web: NewsServer | undefined;
  let reader: Reader | undefined;
  beforeAll(async () => {
    web = await serveNewsWeb(pages);
    reader = await Reader.open({ build, web });
    await start(reader);
  });
  afterAll(async () => {
    await reader?.close();
    await web?.stop();
    expect(foreignRequests(web?.log ?? [])).toEqual([]);
  });
}
