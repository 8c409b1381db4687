import { describe, expect, test } from 'vitest';
import { addressKey, keptAddress } from '../../src/core/address';
import { isPersonal } from '../../src/core/personal-parameters';

const PLAIN = 'https://paper.example/world/ferry';
const SESSION = 'b7d1c2a09e4f4f6c8d21aa07';
const WEB_TOKEN = 'eyJhbGciOiJIUzI1.eyJzdWIiOiIx.c2lnbmF0dXJl';

describe('says who reads', () => {
  test.each([
    ['access_token', 'x'],
    ['accessToken', 'x'],
    ['shareToken', 'x'],
    ['id_token', 'x'],
    ['X-CSRF-Token', 'x'],
    ['PHPSESSID', 'x'],
    ['jsessionid', 'x'],
    ['session_id', 'x'],
    ['ASPSESSIONIDQADRTBCC', 'x'],
    ['password', 'x'],
    ['client_secret', 'x'],
    ['SAMLResponse', 'x'],
    ['X-Amz-Signature', 'x'],
    ['email', 'x'],
    ['subscriberEmail', 'x'],
    ['sid', SESSION],
    ['s', SESSION],
    ['session', SESSION],
    ['state', SESSION],
    ['q', WEB_TOKEN],
    ['u', 'ida@post.example'],
  ])('%s=%s', (name, value) => {
    expect(isPersonal(name, value)).toBe(true);
  });

  test.each([
    ['id', SESSION],
    ['cid', '101'],
    ['sid', '101'],
    ['s', 'ferry'],
    ['session', '2026-spring'],
    ['session', 'the-spring-session-of-2026-ends'],
    ['code', 'AKR20260503001000001'],
    ['user', 'ida'],
    ['q', '@ida@social.example'],
    ['p', 'eyJ'],
    ['token-rules-explained', ''],
  ])('but not %s=%s', (name, value) => {
    expect(isPersonal(name, value)).toBe(false);
  });
});

describe('an address is kept with what leads to its article alone', () => {
  test.each([
    ['a token in the fragment', `${PLAIN}#access_token=x&state=1`, PLAIN],
    ['a part of the page', `${PLAIN}#comments`, PLAIN],
    ['words that a search marks', `${PLAIN}#:~:text=ferry`, PLAIN],
    ['an account', 'https://ida:secret@paper.example/world/ferry', PLAIN],
    ['a session in the path', `${PLAIN};jsessionid=1A2B.node3?id=7`, `${PLAIN}?id=7`],
    ['a ticket in the path', `https://paper.example/(S(${SESSION}))/world/ferry`, PLAIN],
    ['tracking', `${PLAIN}?id=7&utm_source=x&fbclid=y`, `${PLAIN}?id=7`],
    ['the whole query', `${PLAIN}?PHPSESSID=x`, PLAIN],
    ['a token behind a route', `${PLAIN}#/story/1?access_token=x&page=2`, `${PLAIN}#/story/1?page=2`],
    ['a token in place of a route', `${PLAIN}#/access_token=x&id_token=y`, PLAIN],
  ])('without %s', (_what, url, kept) => {
    expect(keptAddress(url)).toBe(kept);
    expect(addressKey(url)).toBe(addressKey(kept));
    expect(keptAddress(kept)).toBe(kept);
  });

  test.each([
    `${PLAIN}?id=${SESSION}`,
    `${PLAIN}#!/story/1`,
    `${PLAIN}#/token-rules-explained`,
    'https://paper.example/?p=1&amp=1',
    // No UTF-8: bytes stay as they are.
    'https://paper.example/story?title=%C4%E3%BA%C3&id=7',
    'https://paper.example/a%20b/?c=d+e%2Bf',
    'http://paper.example:8080/a',
    'https://web.archive.org/web/2026/https://www.paper.example/a',
    'https://www-paper-example.translate.goog/a?_x_tr_sl=en&_x_tr_tl=fr',
  ])('%s as it is', (url) => {
    expect(keptAddress(url)).toBe(url);
  });

  test('without what its page shows to tell no articles apart, under the same key', () => {
    const url = `${PLAIN}?ref=front&id=7#/photo/2`;
    const ignored = ['ref', '#'];
    expect(keptAddress(url, ignored)).toBe(`${PLAIN}?id=7`);
    expect(addressKey(keptAddress(url, ignored), ignored)).toBe(addressKey(url, ignored));
  });

  test.each(['', 'javascript:alert(1)', '/world/ferry'])('%j is none', (url) => {
    expect(keptAddress(url)).toBe('');
  });
});
