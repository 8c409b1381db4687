// The scores are those of franc, whose models they are made with.
import { francAll } from 'franc';
import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { languages, languagesWithCredits } from '../../../src/core/languages/languages';
import { languageScores } from '../../../src/core/text/language-scores';
import { casesOf } from '../languages/read-cases';

const CODES = languages.flatMap(({ codes }) => codes);
/** The words of a language's cases: some are names of agencies, so that scripts are mixed. */
const textOf = (tag: string) =>
  casesOf(tag)
    .map(({ line }) => line)
    .join(' ')
    .slice(0, 1000);

describe('scores are those of franc for', () => {
  test.each(languagesWithCredits.map(({ tag }) => tag))('%s', (tag) => {
    expect(languageScores(textOf(tag), languageLists)).toEqual(francAll(textOf(tag), { only: CODES }));
  });
});

test.each(['1234567890 '.repeat(20), 'ꦧꦱꦗꦮ'.repeat(30)])('there are none for a text of no known script: %j', (text) => {
  expect(languageScores(text, languageLists)).toEqual([]);
  expect(francAll(text, { only: CODES })).toEqual([['und', 1]]);
});

test('models of languages without news are left out', () => {
  const kept = Object.values(languageLists.models).flatMap((models) => Object.keys(models));
  expect(kept).toContain('tgl');
  expect(kept.filter((code) => !CODES.includes(code))).toEqual([]);
});
