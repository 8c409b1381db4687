// Every text is there in every language, used, and filled with the same parts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { locales, type Message, messagesOf } from './locale';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CATEGORY = /_(zero|one|two|few|many|other)$/;
const english = messagesOf('en');
const single = Object.keys(english).filter((key) => !CATEGORY.test(key));
const plural = [...new Set(Object.keys(english).flatMap((key) => (CATEGORY.test(key) ? [key.replace(CATEGORY, '')] : [])))];
const placeholders = ({ placeholders: named = {} }: Message) => Object.entries(named).map(([name, { content }]) => `${name}=${content}`);
const used = ({ message }: Message) => [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());

describe.each(locales)('%s', (locale) => {
  const messages = messagesOf(locale);
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

  test('has exactly the texts of English, with one form per plural category of its own', () => {
    const wanted = [...single, ...plural.flatMap((key) => categories.map((category) => `${key}_${category}`))];
    expect(Object.keys(messages).sort()).toEqual(wanted.sort());
  });

  test('leaves no text empty', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  test('fills each text with the same parts in the same places as English', () => {
    const misplaced = single.filter((key) => {
      const [ours, theirs] = [messages[key], english[key]];
      return ours && theirs && placeholders(ours).sort().join() !== placeholders(theirs).sort().join();
    });
    expect(misplaced).toEqual([]);
  });

  test('says the count in every plural form, but where the form itself is the number', () => {
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

  test('names its own language', () => {
    expect(messages.languageTag?.message).toBe(locale);
  });

  test('describes the extension within the length that the stores take', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

test('every text is used, and every use names a text', () => {
  const sources = ['src/ui', 'entrypoints'].flatMap((folder) =>
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
