import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/appearance';
import { getMessageFrom } from '../../src/messages/own-messages';
import { getMessageOf, locales, messagesOf, tagOf } from '../ui/locale';

test('the languages that can be chosen are those that have texts', () => {
  expect([...LANGUAGES].sort()).toEqual(locales.map(tagOf).sort());
});

describe.each(locales)('%s', (locale) => {
  test('every text is filled as the browser fills it', () => {
    const ours = getMessageFrom(messagesOf(locale));
    const theirs = getMessageOf(locale);
    const parts = ['1', 'B', '3', '4'];
    for (const key of Object.keys(messagesOf(locale))) expect(ours(key, parts)).toBe(theirs(key, parts));
  });
});

test('a missing text is empty, and a placeholder within a filled-in part stays as it is', () => {
  const getMessage = getMessageFrom({ hello: { message: '$NAME$!', placeholders: { name: { content: '$1' } } } });
  expect(getMessage('missing')).toBe('');
  expect(getMessage('hello', ['$NAME$'])).toBe('$NAME$!');
});
