import { expect, test } from 'vitest';
import { declaredKind } from '../../src/extract/declared-kind';

const typed = (...types: (string | string[])[]) => types.map((type) => ({ '@type': type }));

test.each([
  ['nothing', typed(), '', ''],
  ['an article', typed('NewsArticle'), '', 'article'],
  ['an article by the address of its type', typed('https://schema.org/ReportageNewsArticle'), '', 'article'],
  ['an article among other types', typed(['Thing', 'BlogPosting']), '', 'article'],
  ['an article beside a list', typed('ItemList', 'NewsArticle'), 'website', 'article'],
  ['three articles: one and two that it names', typed('Article', 'Article', 'Article'), '', 'article'],
  ['four articles: a list', typed('Article', 'Article', 'Article', 'Article'), 'article', 'other'],
  ['an advertisement', typed('AdvertiserContentArticle'), '', ''],
  ['a collection', typed('CollectionPage'), 'article', 'other'],
  ['goods', typed('Product'), '', 'other'],
  ['a forum', typed('DiscussionForumPosting'), '', 'other'],
  ['a person, by Open Graph', typed(), 'profile', 'other'],
  ['Open Graph alone', typed('WebPage'), 'article', 'shared-as-article'],
  ['a film, by Open Graph', typed(), 'video.other', 'video'],
  ['a film, by JSON-LD', typed('VideoObject'), '', 'video'],
  ['a type that is no text', [{ '@type': 5 }], 'website', ''],
])('%s', (_what, objects, ogType, kind) => {
  expect(declaredKind(objects, ogType)).toBe(kind);
});
