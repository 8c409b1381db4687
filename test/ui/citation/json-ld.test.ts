import { describe, expect, test } from 'vitest';
import type { CorrectedSince } from '../../../src/messages/contract';
import { toJsonLd } from '../../../src/ui/citation/json-ld';
import * as answers from '../answers';
import { credit, storyArticle } from '../stories';

const described = (article: Parameters<typeof toJsonLd>[0], origins = answers.originsOf(), since = null as CorrectedSince | null) =>
  JSON.parse(toJsonLd(article, origins, since));
const by = (name: string) => ({ '@type': 'NewsMediaOrganization', name });
const basedOn = (name: string) => ({ '@type': 'NewsArticle', publisher: by(name) });

test('an article without a credit is based on nothing', () => {
  expect(described(storyArticle())).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Un ferry s’échoue au large de Port-Salines',
    url: 'https://www.quai.example/ferry',
    datePublished: '2024-05-03',
    inLanguage: 'fr',
    publisher: by('Quai des dépêches'),
  });
});

test('a date that is only likely is left out, and a later change is named', () => {
  const modifiedAt = { value: '2024-05-06', quote: '2024-05-06' };
  const page = { staff: null, kind: null, corrected: null, translated: null, modifiedAt };
  const article = described(storyArticle({ publishedLikely: true, page }));
  expect(article).not.toHaveProperty('datePublished');
  expect(article).toMatchObject({ dateModified: '2024-05-06' });
});

test('who told the event first is its backstory', () => {
  const { origins } = answers.wholeStory.provenance;
  expect(described(storyArticle(), origins).backstory).toBe(
    'Origins of the event: 2 known (Reuters, 6 outlets; AFP, 1 outlet), 1 unknown, at 8 outlets',
  );
});

describe('what the page says', () => {
  test('two credits side by side are two bases', () => {
    const article = storyArticle({
      credits: [credit('aljazeera', 'Al Jazeera', 'Al Jazeera + Reuters'), credit('reuters', 'Reuters', 'Al Jazeera + Reuters')],
    });
    expect(described(article)).toMatchObject({
      sourceOrganization: [by('Al Jazeera'), by('Reuters')],
      isBasedOn: [basedOn('Al Jazeera'), basedOn('Reuters')],
    });
  });

  test('sources form a chain only where words say so', () => {
    const words = 'Al Jazeera, citing Reuters';
    const article = storyArticle({
      credits: [credit('reuters', 'Reuters', words, { citedBy: 'aljazeera' }), credit('aljazeera', 'Al Jazeera', words)],
    });
    expect(described(article).isBasedOn).toEqual([{ ...basedOn('Al Jazeera'), isBasedOn: basedOn('Reuters') }]);
  });

  test('two sources that cite each other are both kept', () => {
    const article = storyArticle({ credits: [credit('a', 'A', 'a', { citedBy: 'b' }), credit('b', 'B', 'b', { citedBy: 'a' })] });
    expect(described(article).isBasedOn).toHaveLength(2);
  });

  test('neither a mention nor an agency without a name is a base', () => {
    const article = storyArticle({
      credits: [credit('ap', 'AP', 'told AP', { slot: 'mention', strength: 'mention' }), credit(null, 'agences', 'agences')],
    });
    expect(described(article).isBasedOn).toBeUndefined();
  });
});

test('a title cannot end the script element that it stands in', () => {
  const written = toJsonLd(storyArticle({ title: '</script><script>alert(1)</script>' }), answers.originsOf(), null);
  expect(written).not.toContain('<');
  expect(JSON.parse(written).headline).toBe('</script><script>alert(1)</script>');
});

test('a correction by another page is a comment at its address', () => {
  expect(described(storyArticle(), answers.originsOf(), answers.correctedSince()).correction).toEqual({
    '@type': 'CorrectionComment',
    text: 'Correction: There were 900 on board, not 1,900.',
    datePublished: '2024-05-05',
    url: 'https://www.outlet-1.example/ferry',
    publisher: by('The Courier No. 1'),
  });
});
