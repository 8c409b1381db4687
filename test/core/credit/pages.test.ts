// Whole small pages, from markup to credits, in many languages.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { pageDocument } from '../../../src/cli/page-document';
import { readCredits } from '../../../src/core/credit/read-credits';
import type { Credit } from '../../../src/core/model/credit';
import { detectLanguage } from '../../../src/core/text/detect-language';
import { extractArticle } from '../../../src/extract/extract-article';

const folder = new URL('../../fixtures/pages/', import.meta.url);
const cases = readdirSync(folder).filter((name) => name.startsWith('credits-'));

function readPage(name: string): Credit[] {
  const url = `https://paper.example/${name}`;
  const article = extractArticle(pageDocument(readFileSync(new URL(`${name}/page.html`, folder), 'utf8')), url);
  if (!article) throw new Error(`${name} is no article`);
  const lang = detectLanguage(article.paragraphs.join('\n'), article, languageLists);
  return readCredits(article, { lang, outletDomain: 'paper.example', words: languageLists.words });
}

function wantedOf(name: string): { agency: string; slot: string }[] {
  const expected: { credits: { agency: string; slot: string }[] } = JSON.parse(
    readFileSync(new URL(`${name}/article.json`, folder), 'utf8'),
  );
  return expected.credits;
}

const byName = (a: { agency: string | null; slot: string }, b: { agency: string | null; slot: string }) =>
  `${a.agency} ${a.slot}`.localeCompare(`${b.agency} ${b.slot}`);

describe('pages', () => {
  test('in twelve languages and more', () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
  });

  test.each(cases)('%s: the credits, and no photo, related story or partner', (name) => {
    const credits = readPage(name).filter(({ strength }) => strength === 'credit');
    const read = [...new Map(credits.map(({ agency, slot }) => [`${agency} ${slot}`, { agency, slot }])).values()];
    expect(read.sort(byName)).toEqual(wantedOf(name).sort(byName));
  });
});
