// Each language's own table: what must be read, and what must not.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/credit/languages/languages';
import { readCredits } from '../../../src/core/credit/read-credits';
import { WORD_KINDS } from '../../../src/core/credit/words/word-kinds';
import { articleWith, PLACES, type Place } from './page-of';

const folder = new URL('./languages/', import.meta.url);
const MIN_CREDITS = 10;
const MIN_TRAPS = 5;

interface Case {
  readonly place: Place;
  readonly wanted: string;
  readonly line: string;
}

function casesOf(lang: string): Case[] {
  const rows = readFileSync(new URL(`${lang}.txt`, folder), 'utf8').split('\n');
  return rows.flatMap((row) => {
    const [place, wanted, ...line] = row.split(' > ');
    if (!wanted || row.startsWith('#')) return [];
    return [{ place: PLACES.find((known) => known === place) ?? 'body', wanted, line: line.join(' > ') }];
  });
}

const isCredit = ({ wanted }: Case) => wanted !== '-' && !wanted.startsWith('~');

function readLine({ place, line }: Case, lang: string) {
  const credits = readCredits(articleWith(place, line), { lang, outletDomain: 'paper.example' });
  const ids = (strength: string) =>
    [...new Set(credits.filter((credit) => credit.strength === strength).map(({ agency }) => agency ?? '?'))].sort();
  return { credited: ids('credit'), mentioned: ids('mention'), credits };
}

describe.each(languages.map(({ lang }) => lang))('%s', (lang) => {
  const cases = casesOf(lang);

  test.each(cases)('$place · $wanted · $line', (row) => {
    const { credited, mentioned, credits } = readLine(row, lang);
    expect(credited).toEqual(isCredit(row) ? row.wanted.split('+').sort() : []);
    if (row.wanted.startsWith('~')) expect(mentioned).toEqual(row.wanted.slice(1).split('+').sort());
    for (const { quote } of credits) expect(quote.length).toBeLessThanOrEqual(200);
  });

  test('has enough of both', () => {
    expect(cases.filter(isCredit).length).toBeGreaterThanOrEqual(MIN_CREDITS);
    expect(cases.filter((row) => !isCredit(row)).length).toBeGreaterThanOrEqual(MIN_TRAPS);
  });
});

test('every language file is in the list, and has its cases', () => {
  const listed = languages.map(({ lang }) => lang).sort();
  const sources = readdirSync(new URL('../../../src/core/credit/languages/', import.meta.url));
  const files = sources.filter((name) => /^[a-z]{2}\.ts$/.test(name)).map((name) => name.slice(0, 2));
  const tables = readdirSync(folder).map((name) => name.replace('.txt', ''));
  expect(files.sort()).toEqual(listed);
  expect(tables.sort()).toEqual(listed);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.length).toBeGreaterThanOrEqual(30);
});

test.each(languages.map((language) => [language.lang, language] as const))(
  '%s has labels, words for agencies, photo words and verbs',
  (_lang, language) => {
    for (const kind of ['labels', 'generic', 'photo', 'says'] as const) expect(language[kind]?.length ?? 0).toBeGreaterThan(0);
    for (const kind of WORD_KINDS) {
      const words = language[kind] ?? [];
      expect(words.filter((word) => word.trim() !== word || word === '')).toEqual([]);
    }
  },
);
