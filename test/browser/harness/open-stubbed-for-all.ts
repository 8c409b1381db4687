// The opening of files that look at screens: one browser for all tests of a file, with a copy of the shipped build that answers its screens from data.
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll } from 'vitest';
import { type NewsServer, serveNewsWeb } from '../../fixtures/news-web/server';
import { copyWithStub } from '../stubbed-screen';
import { SHIPPED } from './builds';
import { Reader } from './reader';

/**
 * Opens it before the tests of a file, or of a `describe`, and closes it after.
 *
 * @param start what is done with the browser before the first test
 */
export function openStubbedForAll(start: (reader: Reader) => void | Promise<void>): void {
  let web: NewsServer | undefined;
  let build: string | undefined;
  let reader: Reader | undefined;
  beforeAll(async () => {
    // No page is visited; the browser is still kept from any other host.
    web = await serveNewsWeb(new Map());
    build = await copyWithStub(SHIPPED);
    reader = await Reader.open({ build, web });
    await start(reader);
  });
  afterAll(async () => {
    await reader?.close();
    await web?.stop();
    if (build) await rm(build, { recursive: true });
  });
}
