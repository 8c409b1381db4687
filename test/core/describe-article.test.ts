import { describe, expect, test } from 'vitest';
import { languageLists } from '../../src/build/language-lists';
import { describeArticle } from '../../src/core/describe-article';
import { printOfText, storyText } from '../fixtures/stories/read-story';
import { articleOf, textLine } from './credit/page-of';

const { title, paragraphs } = storyText('strike', 'edited.fr');
const page = articleOf([...paragraphs.map((text) => textLine(text)), textLine('Avec Reuters')], {
  url: 'https://www.feuille.example/port',
  siteName: 'La Feuille',
  title,
  declaredLang: 'fr-FR',
  paragraphs,
});

describe('what is known of an article from itself', () => {
  test('outlet, language, credits and fingerprint', () => {
    const { outlet, lang, credits, print } = describeArticle(page, languageLists);
    expect(outlet).toEqual({ domain: 'feuille.example', name: 'La Feuille' });
    expect(lang).toBe('fr');
    expect(credits).toMatchObject([{ agency: 'reuters', strength: 'credit', quote: 'Avec Reuters' }]);
    expect(print).toEqual(printOfText({ role: '', lang: 'fr', title, paragraphs }));
  });

  test('the language of its text, where the page declares another', () => {
    expect(describeArticle({ ...page, declaredLang: 'en' }, languageLists).lang).toBe('fr');
  });

  test('the outlet of what the page calls its address, where it was read without one', () => {
    const saved = { ...page, url: '', canonicalUrl: 'https://www.feuille.example/port' };
    expect(describeArticle(saved, languageLists).outlet.domain).toBe('feuille.example');
  });

  test('the outlet where it was read, whatever address the page claims', () => {
    expect(describeArticle({ ...page, canonicalUrl: 'https://reuters.com/a' }, languageLists).outlet.domain).toBe('feuille.example');
  });

  test('an empty page', () => {
    expect(describeArticle(articleOf([], { url: '' }), languageLists)).toMatchObject({
      outlet: { domain: '', name: '' },
      lang: '',
      credits: [],
      print: { wordCount: 0 },
    });
  });
});
