import { describe, expect, test } from 'vitest';
import { keptOf } from '../../../src/core/fingerprint/make-fingerprint';
import { ComparedPrints } from '../../../src/core/provenance/compared-prints';
import { measure, type TracedArticle } from '../../../src/core/provenance/measure-candidates';
import { storyPrint } from '../../fixtures/stories/read-story';
import { article } from './articles';

const asked: TracedArticle = { ...article('quay.example'), readAt: 5_000, print: storyPrint('dam', 'wire.en') };
const kept = keptOf(storyPrint('dam', 'edited.en'));
const at = (outlet: string, fingerprint = kept) => ({ ...article(outlet), address: `${outlet}/again`, fingerprint });

describe('a fingerprint', () => {
  test('is compared once for all articles that have it, also where it was decoded for each of them', () => {
    const compared = new ComparedPrints(asked);
    const first = compared.measure(at('harbour.example'));
    expect(first).toEqual(measure(asked, at('harbour.example'), kept));
    expect(compared.measure(at('mill.example', structuredClone(kept)))).toBe(first);
  });

  test.each([
    ['another word', { shingles: kept.shingles.slice(1) }],
    ['other terms', { terms: kept.terms.map((code, index) => (index === 3 ? code ^ 64 : code)) }],
    ['a term that is said more often', { counts: kept.counts.map((count, index) => (index === 3 ? count + 1 : count)) }],
    ['more shingles that are not kept', { shingleCount: kept.shingleCount + 1 }],
    ['another language', { lang: 'fr' }],
    ['another scheme', { scheme: kept.scheme + 1 }],
  ])('with %s is compared anew', (_what, change) => {
    const compared = new ComparedPrints(asked);
    const first = compared.measure(at('harbour.example'));
    const changed = at('mill.example', { ...kept, ...change });
    expect(compared.measure(changed)).not.toBe(first);
    expect(compared.measure(changed)).toEqual(measure(asked, changed, changed.fingerprint));
  });

  test('is compared in another way at the asked article’s own outlet', () => {
    const compared = new ComparedPrints(asked);
    const elsewhere = compared.measure(at('harbour.example'));
    const own = compared.measure(at('quay.example'));
    expect(own).toEqual(measure(asked, at('quay.example'), kept));
    expect(own).not.toEqual(elsewhere);
  });
});
