import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { pageDates } from '../../../src/core/dates/page-dates';
import { describeArticle } from '../../../src/core/describe-article';
import type { Article, TextLine } from '../../../src/core/model/article';
import { foldedLinesAround } from '../../../src/core/page/lines-around';
import { readCorrected } from '../../../src/core/page/read-corrected';
import { articleOf, fillerLines, textLine } from '../credit/page-of';

const STORY = fillerLines(8);
const PUBLISHED = [{ text: '2026-05-03T08:00:00Z', from: 'declared', says: 'published' }] as const;
const describePage = (lines: readonly TextLine[], more: Partial<Article> = {}) =>
  describeArticle(
    articleOf(lines, { title: 'Harbour wall approved', declaredLang: 'en', url: 'https://paper.example/wall', dates: PUBLISHED, ...more }),
    languageLists,
  );
const corrected = (text: string, more: Partial<Article> = {}) => describePage([...STORY, textLine(text)], more).page.corrected;

/** The note alone, in a page of this language. */
const read = (lang: string, text: string) => {
  const article = articleOf([textLine(text)], { title: '', dates: PUBLISHED });
  const dates = pageDates(article, lang, languageLists);
  return readCorrected(article, foldedLinesAround(article), { lang, outlet: { name: '' }, dates, lists: languageLists });
};

describe('the date of the note', () => {
  test.each([
    ['Correction, 4 May 2026: The wall is 4 metres high.', '2026-05-04'],
    ['Correction (May 4, 2026): The wall is 4 metres high.', '2026-05-04'],
    ['Correction: The wall is 4 metres high. (4 May 2026)', '2026-05-04'],
    ['This article was amended on 4 May 2026 to correct the height of the wall.', '2026-05-04'],
  ])('%s', (text, date) => {
    expect(corrected(text)?.date).toBe(date);
  });

  test.each([
    ['de', 'Dieser Artikel wurde am 4. Mai 2026 korrigiert.'],
    ['nl', 'Dit artikel is op 4 mei 2026 gecorrigeerd.'],
    ['tr', 'Bu haber 4 Mayıs 2026 tarihinde düzeltilmiştir.'],
  ])('inside the phrase, %s: %s', (declaredLang, text) => {
    expect(read(declaredLang, text)).toMatchObject({ value: 'correction', date: '2026-05-04' });
  });

  test.each([
    'Correction: The council meets on 4 May 2026, not on 5 May 2026.',
    'Correction: An earlier version of this article said that the wall was finished on 4 May 2026 by the council.',
    // Older than its article.
    'Correction, 4 May 2025: The wall is 4 metres high.',
  ])('is not known: %s', (text) => {
    expect(corrected(text)).toMatchObject({ value: 'correction', date: null });
  });

  test('is not that of the last change of the page', () => {
    const dates = [...PUBLISHED, { text: '2026-05-06T08:00:00Z', from: 'declared', says: 'modified' }] as const;
    expect(corrected('Correction: The wall is 4 metres high.', { dates })?.date).toBeNull();
  });

  test('as it is declared with the note', () => {
    const structured = [
      { property: 'correction', value: 'The wall is 4 metres high.' },
      { property: 'correction:date', value: '2026-05-04T09:00:00Z' },
    ];
    expect(describePage(STORY, { structured }).page.corrected).toMatchObject({
      quote: 'The wall is 4 metres high.',
      date: '2026-05-04T09:00:00Z',
    });
  });
});

test('what was wrong and what is right', () => {
  expect(corrected('Correction: The wall is 4 metres high, not 5 metres.')?.amendments).toEqual([{ old: '5 metres', now: '4 metres' }]);
  expect(corrected('Correction: The height was wrong.')).not.toHaveProperty('amendments');
});

test('words beside the story come before a tag of the title', () => {
  const title = 'CORRECTED-Harbour wall approved';
  expect(describePage(STORY, { title }).page.corrected).toMatchObject({ value: 'correction', quote: title });
  expect(corrected('(Corrects height in paragraph 2)', { title })?.quote).toBe('(Corrects height in paragraph 2)');
});

describe('a note credits nobody', () => {
  const agencies = (lines: readonly TextLine[]) => describePage(lines).credits.map(({ agency }) => agency);
  const line = textLine('(Reuters)');
  test.each([
    'Correction: An earlier version of this story was wrongly credited to AFP.',
    '(Corrects source in paragraph 2 to AFP)',
    'Editor’s note: An earlier version of this article said, according to AFP, that the wall was finished.',
  ])('%s', (text) => {
    expect(agencies([...STORY, line, textLine(text)])).toEqual(['reuters']);
    expect(agencies([textLine(text), ...STORY, line])).toEqual(['reuters']);
  });

  test('nor does one behind its label', () => {
    expect(agencies([...STORY, line, textLine('Correction'), textLine('The wall was not measured by AFP, as we wrote.')])).toEqual([
      'reuters',
    ]);
  });
});

test('the fingerprint of a text is the same before and after it was corrected', () => {
  const [first, ...others] = STORY;
  const page = (lines: readonly TextLine[], title?: string) => {
    const { shingles, terms } = describePage(lines, { paragraphs: lines.map(({ text }) => text), ...(title && { title }) }).print;
    return { shingles, terms };
  };
  expect(page([textLine('(Corrects height in paragraph 2 to 4 from 5)'), ...STORY], 'CORRECTED-Harbour wall approved')).toEqual(
    page(STORY),
  );
  expect(page(others)).not.toEqual(page(first ? [first, ...others] : []));
});
