import { describe, expect, test } from 'vitest';
import { type MessageSender, mayCall } from '../../src/messages/handle';

const ID = 'wireprint-id';
const ORIGIN = 'chrome-extension://wireprint-id';
const tab = { id: 7, incognito: false };

const POPUP: MessageSender = { id: ID, url: `${ORIGIN}/popup.html?tab=7` };
const OPTIONS_IN_A_TAB: MessageSender = { id: ID, url: `${ORIGIN}/options.html`, tab };
const CONTENT: MessageSender = { id: ID, url: 'https://paper.example/a', tab, frameId: 0 };

describe('who may make which calls', () => {
  test.each([
    ['our popup', POPUP, true, false],
    ['our options page, which stands in a tab', OPTIONS_IN_A_TAB, true, false],
    ['our content script', CONTENT, false, true],
    ['our content script in a private window', { ...CONTENT, tab: { id: 7, incognito: true } }, false, true],
    ['a frame of a page, or a page that is only prepared', { ...CONTENT, frameId: 3 }, false, false],
    ['another extension', { ...POPUP, id: 'other-id' }, false, false],
    ['another extension in a tab', { ...CONTENT, id: 'other-id' }, false, false],
    ['nobody in particular', {}, false, false],
    ['no tab and no page', { id: ID }, false, false],
    ['a page without a tab', { id: ID, url: 'https://paper.example/a' }, false, false],
    ['a page whose address begins like ours', { id: ID, url: `${ORIGIN}.evil.example/popup.html`, tab, frameId: 0 }, false, true],
    ['a page that has our address in its own', { id: ID, url: `https://evil.example/?${ORIGIN}/popup.html`, tab, frameId: 0 }, false, true],
    ['a page of the same name in another scheme', { id: ID, url: 'https://wireprint-id/popup.html', tab, frameId: 0 }, false, true],
  ] as ReadonlyArray<readonly [string, MessageSender, boolean, boolean]>)('%s', (_who, sender, asPage, asContent) => {
    expect(mayCall('page', sender, ID, ORIGIN)).toBe(asPage);
    expect(mayCall('content', sender, ID, ORIGIN)).toBe(asContent);
  });
});
