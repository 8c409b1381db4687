import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { readCredits } from '../../../src/core/credit/read-credits';
import { articleOf, fillerLines, textLine } from './page-of';

/** Agencies that are credited where the story has this title and, above it, this line. */
function credited(title: string, above: string): (string | null)[] {
  const article = articleOf([textLine(above, 'before', 'heading'), ...fillerLines(6)], { title });
  return readCredits(article, { lang: 'en', outletDomain: 'paper.example', words: languageLists.words }).map(({ agency }) => agency);
}

describe('a headline', () => {
  test('credits nobody that it names', () => {
    expect(credited('Reuters, AFP reporters freed', 'Reuters, AFP reporters freed')).toEqual([]);
    expect(credited('Associated Press, Reuters: a pattern - Example Post', 'Associated Press, Reuters: a pattern')).toEqual([]);
  });

  test('is told from a byline that stands where it could', () => {
    expect(credited('Two reporters freed', 'Associated Press, Reuters')).toEqual(['ap', 'reuters']);
  });
});
