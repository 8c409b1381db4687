import { describe, expect, it } from 'vitest';
import { pageDocument } from '../../src/cli/page-document';
import { pageFacts } from '../../src/extract/page-facts';

const articleOf = (json: string) =>
  pageFacts(pageDocument(`<html><head><script type="application/ld+json">${json}</script></head><body></body></html>`)).article;

describe('broken JSON-LD', () => {
  it.each([
    ['inner quotation marks', '{"@type":"NewsArticle","headline":"Mayor: "No" to the wall","author":{"name":"Reuters"}}'],
    ['a missing brace', '{"@type":"NewsArticle","headline":"Wall","author":{"name":"Reuters"}'],
    ['a comma too many', '{"@type":"NewsArticle","author":{"name":"Reuters",},}'],
    ['raw line breaks and tabs', '{"@type":"NewsArticle","description":"one\n\ttwo","author":{"name":"Reuters"}}'],
    ['an HTML comment around it', '<!--\n{"@type":"NewsArticle","author":{"name":"Reuters"}}\n-->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"NewsArticle","author":{"name":"Reuters"}}\n//]]>'],
    ['CDATA in comments', '/*<![CDATA[*/{"@type":"NewsArticle","author":{"name":"Reuters"}}/*]]>*/'],
    ['objects side by side', '{"@type":"WebSite","name":"Post"}{"@type":"NewsArticle","author":{"name":"Reuters"}}'],
    ['a semicolon at its end', '{"@type":"NewsArticle","author":{"name":"Reuters"}};'],
    ['other scripts', '{"@type":"NewsArticle","headline":"市长："不"","description":"قال "لا" أمس","author":{"name":"Reuters"}}'],
  ])('is read with %s', (_fault, json) => {
    expect(articleOf(json)?.author).toEqual({ name: 'Reuters' });
  });

  it('that is beyond repair says nothing', () => {
    expect(articleOf('{{{]]] : "NewsArticle')).toBeNull();
    expect(articleOf('['.repeat(50_000))).toBeNull();
  });

  it('is repaired up to a length, all scripts of a page together', () => {
    const long = `{"@type":"NewsArticle","description":"${'"x" '.repeat(20_000)}`;
    const script = `<script type="application/ld+json">`;
    const facts = pageFacts(
      pageDocument(`<html><head>${script}${long}</script>${script}{"@type":"NewsArticle",}</script></head><body></body></html>`),
    );
    expect(facts.objects).toEqual([]);
  });
});
