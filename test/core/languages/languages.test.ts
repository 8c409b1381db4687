// Each language's own cases, and the rules that every language file keeps.
import { readdirSync } from 'node:fs';
import * as lists from 'stopword';
import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { readCredits } from '../../../src/core/credit/read-credits';
import { CREDIT_WORD_KINDS, type CreditWords, type Language } from '../../../src/core/languages/language';
import { areConfused, languages, languagesWithCredits, shareCreditWords, tagOf } from '../../../src/core/languages/languages';
import { hasModel } from '../../../src/core/text/language-scores';
import { articleWith } from '../credit/page-of';
import { CASES, casesOf, isCredit, type LanguageCase, namedIn, readCases } from './read-cases';

const MIN_CREDITS = 10;
const MIN_TRAPS = 5;
const REQUIRED = ['labels', 'generic', 'photo', 'says'] as const;

function readLine({ slot, line }: LanguageCase, lang: string) {
  const credits = readCredits(articleWith(slot, line), { lang, outletDomain: 'paper.example', words: languageLists.words });
  const ids = (strength: string) =>
    [
      ...new Set(
        credits
          .filter((credit) => credit.strength === strength && (credit.agency || credit.kind === 'unnamed'))
          .map(({ agency }) => agency ?? '?'),
      ),
    ].sort();
  return { credited: ids('credit'), mentioned: ids('mention'), credits };
}

describe.each(languagesWithCredits.map(({ tag }) => tag))('%s', (tag) => {
  const cases = casesOf(tag);

  test.each(cases)('$slot · $sign · $line', (row) => {
    const { credited, mentioned, credits } = readLine(row, tag);
    expect(credited).toEqual(isCredit(row) ? namedIn(row.sign) : []);
    if (row.sign.startsWith('~')) expect(mentioned).toEqual(namedIn(row.sign));
    for (const { quote } of credits) expect(quote.length).toBeLessThanOrEqual(200);
  });

  test(`has at least ${MIN_CREDITS} cases of credits and ${MIN_TRAPS} traps`, () => {
    expect(cases.filter(isCredit).length).toBeGreaterThanOrEqual(MIN_CREDITS);
    expect(cases.filter((row) => !isCredit(row)).length).toBeGreaterThanOrEqual(MIN_TRAPS);
  });
});

test.each([
  ['an unknown slot', 'bylines > ap > By AP'],
  ['no sign', 'byline > By AP'],
  ['no words', 'byline > ap'],
])('a case with %s is refused', (_what, row) => {
  expect(() => readCases(row)).toThrow(row);
});

test('every language file stands in with-credits.ts and has its cases', () => {
  const listed = languagesWithCredits.map(({ tag }) => tag).sort();
  const sources = readdirSync(new URL('../../../src/core/languages/', import.meta.url));
  const files = sources.filter((name) => /^[a-z]{2,3}\.ts$/.test(name)).map((name) => name.replace('.ts', ''));
  expect(files.sort()).toEqual(listed);
  expect(
    readdirSync(CASES)
      .map((name) => name.replace('.txt', ''))
      .sort(),
  ).toEqual(listed);
  expect(listed.length).toBeGreaterThanOrEqual(30);
});

test.each(languagesWithCredits.map(({ tag }) => tag))('%s has the words that no language lacks', (tag) => {
  const credits: CreditWords = languageLists.words[tag]?.credits ?? {};
  for (const kind of REQUIRED) expect(credits[kind]?.length ?? 0, kind).toBeGreaterThan(0);
  for (const kind of CREDIT_WORD_KINDS) {
    const words = credits[kind] ?? [];
    expect(words.filter((word) => word.trim() !== word || word === '')).toEqual([]);
    expect(new Set(words).size, `${kind} names a word twice`).toBe(words.length);
  }
});

describe('the list of languages', () => {
  test('has each tag and code once', () => {
    const names = languages.flatMap(({ tag, codes, otherTags = [] }) => [tag, ...codes, ...otherTags]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('names neighbours that it has', () => {
    const tags = new Set(languages.map(({ tag }) => tag));
    for (const { tag, confusedWith = [], sharesWordsWith = [] } of languages) {
      const neighbours = [...confusedWith, ...sharesWordsWith];
      expect(
        neighbours.filter((other) => !tags.has(other) || other === tag),
        tag,
      ).toEqual([]);
    }
  });

  test('has telling words and letters only of languages with neighbours, and none that a neighbour has too where that is its only one', () => {
    for (const { tag, tellingWords = [], letters = '', countries = [] } of languages) {
      const neighbours = languages.filter((other) => areConfused(tag, other.tag));
      if (tellingWords.length || letters || countries.length) expect(neighbours.length, tag).toBeGreaterThan(0);
      expect(new Set(tellingWords).size, tag).toBe(tellingWords.length);
      for (const neighbour of neighbours) {
        if (tellingWords.length)
          expect(tellingWords.filter((word) => !neighbour.tellingWords?.includes(word)).length, tag).toBeGreaterThan(5);
        expect(
          countries.filter((country) => neighbour.countries?.includes(country)),
          tag,
        ).toEqual([]);
      }
    }
  });

  test('names stop lists that the package has', () => {
    for (const { tag, stopWords } of languages) if (stopWords?.list) expect(lists, tag).toHaveProperty(stopWords.list);
  });

  test('has for each language with credits a model or stop words to recognise it by', () => {
    const isRecognised = ({ tag, codes }: Language) =>
      tag in languageLists.stopWords || codes.some((code) => hasModel(code, languageLists));
    expect(languagesWithCredits.filter((language) => !isRecognised(language)).map(({ tag }) => tag)).toEqual([]);
  });

  test('is asked by code, by another tag and by neighbour, from either side', () => {
    expect([tagOf('fra'), tagOf('nb'), tagOf('fr')]).toEqual(['fr', 'no', null]);
    expect([areConfused('gl', 'pt'), areConfused('pt', 'gl'), areConfused('pt', 'fr')]).toEqual([true, true, false]);
    expect([shareCreditWords('ru', 'ky'), shareCreditWords('ky', 'ru'), shareCreditWords('ky', 'ps')]).toEqual([true, true, false]);
  });
});
