import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { keptOf, makeFingerprint } from '../../../src/core/fingerprint/make-fingerprint';
import type { Credit } from '../../../src/core/model/credit';
import type { KnownArticle } from '../../../src/core/provenance/known-article';
import { measure, settleVerdicts, type TracedArticle } from '../../../src/core/provenance/measure-candidates';
import { storyText } from '../../fixtures/stories/read-story';
import { article, credit } from './articles';

const wire = storyText('dam', 'wire.en');
const wirePrint = () => makeFingerprint(wire.title, wire.paragraphs, 'en', languageLists);
const elsewhere = makeFingerprint(
  'Council',
  ['The council of Dorrin met on Monday and spoke of nothing but the new school by the mill.'],
  'en',
  languageLists,
);

const asking = (change: Partial<KnownArticle> = {}): TracedArticle => ({ ...article('quay.example', [], change), print: wirePrint() });
const measured = (asked: TracedArticle, known: KnownArticle, print = wirePrint()) => {
  const comparable = keptOf(print);
  return { ...known, comparable, comparison: measure(asked, known, comparable) };
};
const id = ({ articleId }: KnownArticle) => articleId;

describe('candidates', () => {
  test('of another outlet are told from versions', () => {
    const asked = asking();
    const again = article('quay.example', [], { articleId: 'update', address: 'quay.example/dam-update' });
    const another = article('quay.example', [], { articleId: 'council', address: 'quay.example/council' });
    const { others, versions } = settleVerdicts(asked, [
      measured(asked, article('harbour.example')),
      measured(asked, again),
      measured(asked, another, elsewhere),
    ]);
    expect(others.map(id)).toEqual(['harbour.example']);
    expect(versions.map(id)).toEqual(['update']);
  });

  test('that stand before the same offer are neither versions nor siblings', () => {
    const offer =
      'This article is for members. Join for 95 pence a week to read on, and leave whenever you like. A member already? Sign in.';
    const printOf = (title: string, text: string) => makeFingerprint(title, [text, offer], 'en', languageLists);
    const asked = { ...asking({ title: 'Ice rink' }), print: printOf('Ice rink', 'Dorrin gets an ice rink beside the mill in December.') };
    const print = printOf('Heron', 'A heron stopped the morning tram between Quay Street and the abbey.');
    const of = (outlet: string) =>
      measured(asked, article(outlet, [], { articleId: outlet, address: `${outlet}/heron`, title: 'Heron' }), print);
    const { others, versions } = settleVerdicts(asked, [of('quay.example'), of('harbour.example')]);
    expect(versions).toEqual([]);
    expect(others.map(({ comparison }) => comparison.relation)).toEqual(['unrelated']);
    expect(others[0]?.comparison.copied).toBeGreaterThan(0.5);
  });

  test('at another address of the same page are versions, however little of them is left', () => {
    const asked = asking({ canonical: 'quay.example/dam', title: 'The dam' });
    const twin = article('quay.example', [], { articleId: 'twin', address: 'quay.example/dam', title: 'The dam' });
    expect(settleVerdicts(asked, [measured(asked, twin, elsewhere)]).versions.map(id)).toEqual(['twin']);
  });

  test('also where one of them has a tag before its title', () => {
    const asked = asking({ canonical: 'quay.example/dam', title: 'CORRECTED-The dam has cracks' });
    const twin = article('quay.example', [], { articleId: 'twin', address: 'quay.example/dam', title: 'The dam has cracks' });
    const settled = (title: string) => settleVerdicts(asked, [measured(asked, { ...twin, title }, elsewhere)]).versions.length;
    expect(settled('The dam has cracks')).toBe(1);
    expect(settled('has cracks')).toBe(0);
  });

  test('that give the front page as their own, with another title, are not', () => {
    const asked = asking({ canonical: 'quay.example' });
    const claimant = article('quay.example', [], {
      articleId: 'claimant',
      address: 'quay.example/b',
      canonical: 'quay.example',
      title: 'Council',
    });
    expect(settleVerdicts(asked, [measured(asked, claimant, elsewhere)]).versions).toEqual([]);
  });

  const numbered = (quote: string): Credit[] => [credit('dpa', { slot: 'wire-id', quote })];
  test.each([
    ['the same number', 'dpa:240516-99-53606/3', 'dpa:240516-99-53606/5', 'rewritten'],
    ['another number', 'dpa:240516-99-53606/3', 'dpa:240516-99-53607/3', 'unrelated'],
    ['a subject of the agency', 'AP-US--Dam-Dorrin', 'AP-US--Dam-Dorrin', 'unrelated'],
  ])('that carry %s', (_what, ours, theirs, relation) => {
    const asked = asking({ credits: numbered(ours) });
    const { others } = settleVerdicts(asked, [measured(asked, article('harbour.example', numbered(theirs)), elsewhere)]);
    expect(others[0]?.comparison.relation).toBe(relation);
  });
});
