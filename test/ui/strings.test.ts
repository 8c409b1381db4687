// Every text exists in every language, is used, and has the same parts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { TO_TRANSLATE } from '../../scripts/new/text.mjs';
import { locales, type Message, messagesOf, tagOf } from './locale';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CATEGORY = /_(zero|one|two|few|many|other)$/;
const english = messagesOf('en');
const single = Object.keys(english).filter((key) => !CATEGORY.test(key));
const plural = [...new Set(Object.keys(english).flatMap((key) => (CATEGORY.test(key) ? [key.replace(CATEGORY, '')] : [])))];
const placeholders = ({ placeholders: named = {} }: Message) => Object.entries(named).map(([name, { content }]) => `${name}=${content}`);
/** Words with a letter, without the full stop of a sentence: “news.example”, “CSL-JSON”. */
const words = (message: string): readonly string[] =>
  message.replace(/\$\w+\$/g, ' ').match(/\p{L}(?:[\p{L}\p{M}\p{N}.’'-]*[\p{L}\p{M}\p{N}])?/gu) ?? [];
const SCRIPTS: Readonly<Record<string, RegExp>> = { ar: /\p{scx=Arabic}/u, ru: /\p{scx=Cyrillic}/u, 'zh-CN': /\p{scx=Han}/u };
const LATIN = /\p{scx=Latin}/u;
/** Characters that change the direction of all that follows, and needless spaces. Isolates (U+2066 to U+2069) are allowed in pairs. */
const STRAY = /[\u200e\u200f\u202a-\u202e\ufeff]|^\s|\s$| {2}|\.\.\.|\p{L}'\p{L}/u;
const used = ({ message }: Message) => [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());

const keysWhere = (messages: Readonly<Record<string, Message>>, is: (message: Message) => boolean) =>
  Object.keys(messages).filter((key) => messages[key] && is(messages[key]));

describe.each(locales)('%s', (locale) => {
  const messages = messagesOf(locale);
  const categories = new Intl.PluralRules(tagOf(locale)).resolvedOptions().pluralCategories;

  test('has exactly the texts of English, with one form per plural category of its own', () => {
    const wanted = [...single, ...plural.flatMap((key) => categories.map((category) => `${key}_${category}`))];
    const keys = Object.keys(messages);
    const missing = wanted.filter((key) => !keys.includes(key));
    expect({ missing, needless: keys.filter((key) => !wanted.includes(key)) }).toEqual({ missing: [], needless: [] });
  });

  test('leaves no text empty', () => {
    expect(keysWhere(messages, ({ message }) => message.trim() === '')).toEqual([]);
  });

  test('fills each text with the same parts in the same places as English', () => {
    const misplaced = single.filter((key) => {
      const [ours, theirs] = [messages[key], english[key]];
      return ours && theirs && placeholders(ours).sort().join() !== placeholders(theirs).sort().join();
    });
    expect(misplaced).toEqual([]);
  });

  test('says the count in every plural form, unless the form itself is the number', () => {
    const silent = Object.entries(messages).filter(([key, message]) => {
      const category = CATEGORY.exec(key)?.[1] ?? '';
      const isNumber = locale === 'ar' && ['zero', 'one', 'two'].includes(category);
      return category !== '' && !isNumber && placeholders(message).join() !== 'count=$1';
    });
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  test('declares every part that its texts use, and no other', () => {
    const wrong = Object.entries(messages).filter(
      ([, message]) =>
        [...new Set(used(message))].sort().join() !==
        Object.keys(message.placeholders ?? {})
          .sort()
          .join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('is written in its own script; words of another stand in English too', () => {
    const script = SCRIPTS[tagOf(locale)] ?? LATIN;
    const foreign = Object.entries(messages).filter(([key, { message }]) => {
      const theirs = words((english[key] ?? english[key.replace(CATEGORY, '_other')])?.message ?? '');
      const letters = words(message).flatMap((word) => (theirs.includes(word) ? [] : (word.match(/\p{L}/gu) ?? [])));
      return key !== 'languageTag' && letters.some((letter) => !script.test(letter));
    });
    expect(foreign.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test(`leaves nothing to translate: no description is “${TO_TRANSLATE}”`, () => {
    expect(keysWhere(messages, ({ description }) => description === TO_TRANSLATE)).toEqual([]);
  });

  test.skipIf(locale === 'en')('repeats no English', () => {
    const repeated = Object.entries(messages).filter(
      ([key, { message }]) => message === english[key]?.message && words(message).filter((word) => word !== 'Wireprint').length > 1,
    );
    expect(repeated.map(([key]) => key)).toEqual([]);
  });

  test('has no stray marks of direction, spaces, straight apostrophes or three dots', () => {
    const stray = Object.entries(messages).filter(
      ([, { message }]) => STRAY.test(message) || message.split(/[\u2066-\u2068]/).length !== message.split('\u2069').length,
    );
    expect(stray.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test.runIf(locale === 'fr')('keeps “!”, “?”, “:” and “;” with the word before them', () => {
    expect(keysWhere(messages, ({ message }) => /[^\S\u00a0\u202f][?!:;»]|«[^\u00a0\u202f]/.test(message))).toEqual([]);
  });

  test('says which of the listed sites are read: a list has others that never are', () => {
    expect(messages.watchListed?.message).toContain(messages.siteRead?.message);
  });

  test('names its own language', () => {
    expect(messages.languageTag?.message).toBe(tagOf(locale));
  });

  test('describes the extension within the length that the stores take', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

test('every text is used, and every use names a text', () => {
  const sources = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(tsx?|html)$/.test(path))
      .map((path) => readFileSync(join(ROOT, folder, path), 'utf8')),
  );
  const all = [...sources, readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')].join('\n');
  const isUsed = (key: string) => all.includes(`'${key}'`) || all.includes(`"${key}"`) || all.includes(`__MSG_${key}__`);
  expect([...single, ...plural].filter((key) => !isUsed(key))).toEqual([]);
  const named = [...all.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  expect(named.filter((key) => !(key in english))).toEqual([]);
});
