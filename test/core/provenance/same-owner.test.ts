import { expect, test } from 'vitest';
import type { KnownArticle } from '../../../src/core/provenance/known-article';
import { ownedOutlets } from '../../../src/core/provenance/same-owner';
import { article } from './articles';

const owned = (domain: string, owner: string, more: Partial<KnownArticle> = {}) => article(domain, [], { owner, ...more });
const each = (domain: string) => domain;

test('outlets of one owner are counted once each, also where the asked one is not among them', () => {
  const articles = [
    owned('quay.example', ''),
    owned('lock.example', 'Harbour Media, Inc.'),
    owned('mill.example', 'HARBOUR MEDIA'),
    owned('mill.example', 'HARBOUR MEDIA', { articleId: 'mill again' }),
    owned('pier.example', 'Pier Press'),
  ];
  expect(ownedOutlets(articles, each)).toEqual([{ by: 'copyright', words: 'Harbour Media, Inc.', outlets: 2 }]);
});

test('the owner of most outlets comes first; an owner that is known by two marks comes once', () => {
  const canonical = 'https://harbour.example/story';
  const articles = [
    owned('a.example', 'Pier Press'),
    owned('b.example', 'Pier Press'),
    owned('c.example', 'Harbour Media', { canonical }),
    owned('d.example', 'Harbour Media', { canonical }),
    owned('e.example', 'Harbour Media'),
  ];
  expect(ownedOutlets(articles, each).map(({ words, outlets }) => [words, outlets])).toEqual([
    ['Harbour Media', 3],
    ['Pier Press', 2],
  ]);
});

test('outlets that the reader called one are one', () => {
  const articles = [owned('a.example', 'Pier Press'), owned('b.example', 'Pier Press')];
  expect(ownedOutlets(articles, () => 'a.example')).toEqual([]);
});
