import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../../src/build/language-lists';
import { articleOfText } from '../../../../src/cli/article-of-row';
import { readCredits } from '../../../../src/core/credit/read-credits';
import type { TextLine } from '../../../../src/core/model/article';

const FILLER = Array.from({ length: 8 }, (_, i) => `The bridge over the river was closed for ${i + 2} days because of a crack.`);

/** What a page says whose story ends with this line. */
function namesIn(line: string, lang: string, links: TextLine['links'] = undefined): string[] {
  const text = [...FILLER, line].join('\n');
  const article = articleOfText({
    url: 'https://valley.example/a',
    site: 'Valley Herald',
    title: 'Bridge',
    byline: '',
    text,
    lang,
    publishedAt: '',
  });
  if (!article) throw new Error('No article');
  const lines = article.lines.map((one) => (one.text === line && links ? { ...one, links } : one));
  return readCredits({ ...article, lines }, { lang, outletDomain: 'valley.example', words: languageLists.words })
    .filter(({ agency, kind }) => agency === null && kind !== 'unnamed')
    .map(({ kind, name, strength, outlet }) => [kind, strength, name, ...(outlet ? [outlet] : [])].join(' · '));
}

describe('a source that is in no table', () => {
  test.each([
    ['en', 'Source: Harbour Gazette', 'outlet · credit · Harbour Gazette'],
    ['en', 'Source: University of Marrow Bay', 'institution · credit · University of Marrow Bay'],
    ['en', 'Source: U.S. Department of Justice', 'institution · credit · U.S. Department of Justice'],
    ['en', 'Source: St. Mary’s Hospital', 'institution · credit · St. Mary’s Hospital'],
    ['en', 'Source: University of Marrow Bay news release', 'press-release · credit · University of Marrow Bay'],
    ['de', 'Quelle: Pressemitteilung der Universität Nebelau', 'press-release · credit · Universität Nebelau'],
    ['pl', 'Źródło: www.kurier-portowy.example', 'outlet · credit · kurier-portowy.example · kurier-portowy.example'],
    ['en', 'This story first appeared in the Marrow Ledger and is reprinted here.', 'outlet · credit · Marrow Ledger'],
    ['ru', 'Источник: «Портовый вестник»', 'outlet · credit · Портовый вестник'],
    ['cs', 'Zdroj: Přístavní listy', 'outlet · credit · Přístavní listy'],
    ['sv', 'Källa: Dimbo universitet', 'institution · credit · Dimbo universitet'],
    ['sv', 'Bron var stängd redan i maj, skriver Dimbo Allehanda.', 'outlet · mention · Dimbo Allehanda'],
    ['it', 'Fonte: Università di Nebbiano', 'institution · credit · Università di Nebbiano'],
    ['de', 'Dieser Text ist zuerst bei „Nebelauer Bote“ erschienen.', 'outlet · credit · Nebelauer Bote'],
    ['ru', 'Об этом пишет газета «Портовый вестник».', 'outlet · mention · Портовый вестник'],
    ['en', 'The mayor knew of it in May, the Marrow Ledger reported on Friday.', 'outlet · mention · Marrow Ledger'],
    ['de', 'Der Bürgermeister wusste davon, berichtet der Nebelauer Anzeiger.', 'outlet · mention · Nebelauer Anzeiger'],
  ])('%s: %s', (lang, line, found) => {
    expect(namesIn(line, lang)).toEqual([found]);
  });

  test('has the domain of the site that its name links to', () => {
    const links = [{ text: 'Marsh & Meadow', href: 'https://www.marsh.example/story' }];
    const line = 'This story was originally published by Marsh & Meadow. Sign up for its newsletter.';
    expect(namesIn(line, 'en', links)).toEqual(['outlet · credit · Marsh & Meadow · marsh.example']);
  });
});

test.each([
  ['en', 'Source: own research'],
  ['en', 'Source: Facebook'],
  ['en', 'Source: Jane Miller'],
  ['en', 'Source: J. K. Miller'],
  ['en', 'Source: J.K. Miller'],
  ['en', 'Source: Dr. Jane Miller'],
  ['en', 'Source: The U.S. The road is open.'],
  ['en', 'Source: Valley Herald'],
  ['en', 'Photo source: Harbour Gazette'],
  ['en', 'First published on Apr 8, 2020'],
  ['en', 'The story was first published in our May issue.'],
  ['en', 'The Harbour Gazette moved its presses to the quay.'],
  ['de', '„Gefahr“, sagte die Ministerin.'],
  ['en', '“Suits” was told in three parts.'],
])('nobody is named: %s: %s', (lang, line) => {
  expect(namesIn(line, lang)).toEqual([]);
});
