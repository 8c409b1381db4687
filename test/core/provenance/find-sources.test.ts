import { describe, expect, test } from 'vitest';
import { findSources } from '../../../src/core/provenance/find-sources';
import type { KnownArticle } from '../../../src/core/provenance/known-article';
import { article, credit, mention } from './articles';

/** Where no page gives another as its original. */
const sourcesOf = (asked: KnownArticle, siblings: readonly KnownArticle[]) => findSources(asked, siblings, []);
const names = (sources: ReturnType<typeof sourcesOf>) => sources.map(({ name }) => name);

describe('a source', () => {
  test('that the page credits is named, with its words', () => {
    const asked = article('paper.example', [credit('reuters', { quote: 'LONDON (Reuters) –', slot: 'dateline' })]);
    expect(sourcesOf(asked, [])).toEqual([
      {
        agency: 'reuters',
        outlet: null,
        name: 'Reuters',
        kind: 'agency',
        strength: 'credit',
        joint: false,
        via: [],
        evidence: [{ articleId: 'paper.example', slot: 'dateline', strength: 'credit', quote: 'LONDON (Reuters) –' }],
      },
    ]);
  });

  test('that the page credits twice is one, with both evidences', () => {
    const asked = article('paper.example', [credit('reuters', { quote: 'By Reuters' }), mention('reuters')]);
    const [source, ...others] = sourcesOf(asked, []);
    expect(others).toEqual([]);
    expect(source?.strength).toBe('credit');
    expect(source?.evidence.map(({ quote }) => quote)).toEqual(['By Reuters', 'reuters reported']);
  });

  test('that the page only mentions is a mention', () => {
    expect(sourcesOf(article('paper.example', [mention('afp')]), [])).toMatchObject([{ agency: 'afp', strength: 'mention' }]);
  });

  test('that only a sibling credits is found there, and the sibling carries the words', () => {
    const sibling = article('journal.example', [credit('afp')]);
    const [source] = sourcesOf(article('paper.example'), [sibling]);
    expect(source).toMatchObject({ agency: 'afp', strength: 'credit', evidence: [{ articleId: 'journal.example', quote: 'By afp' }] });
  });

  test('that a sibling merely mentions is none of this page’s', () => {
    expect(sourcesOf(article('paper.example'), [article('journal.example', [mention('afp')])])).toEqual([]);
  });

  test('that the page mentions and a sibling credits is a credit, with both evidences', () => {
    const [source] = sourcesOf(article('paper.example', [mention('afp')]), [article('journal.example', [credit('afp')])]);
    expect(source?.strength).toBe('credit');
    expect(source?.evidence.map(({ articleId }) => articleId)).toEqual(['paper.example', 'journal.example']);
  });

  test('is the agency whose own page is a sibling, even where no page names it', () => {
    const original = article('reuters.com');
    expect(sourcesOf(article('paper.example'), [original])).toMatchObject([
      { agency: 'reuters', name: 'Reuters', strength: 'credit', evidence: [{ articleId: 'reuters.com', quote: original.url }] },
    ]);
  });

  test('is named once where it is credited and its own page is a sibling', () => {
    const sources = sourcesOf(article('paper.example', [credit('reuters')]), [article('reuters.com'), article('uk.reuters.com')]);
    expect(sources.map(({ agency }) => agency)).toEqual(['reuters']);
  });

  test('is not the agency that runs the page itself', () => {
    expect(sourcesOf(article('reuters.com', [credit('reuters')]), [article('paper.example', [credit('reuters')])])).toEqual([]);
  });

  test('is unknown where no page names one', () => {
    expect(sourcesOf(article('paper.example'), [article('journal.example')])).toEqual([]);
  });
});

describe('sources that are no agency', () => {
  const gazette = (change = {}) => credit(null, { name: 'Harbour Gazette', kind: 'outlet', ...change });

  test('are known by their domain, or else by their name, however it is spelled', () => {
    const asked = article('paper.example', [gazette(), gazette({ name: 'The Harbour Gazette' }), gazette({ outlet: 'gazette.example' })]);
    expect(sourcesOf(asked, [])).toMatchObject([
      { agency: null, outlet: null, name: 'Harbour Gazette', kind: 'outlet', evidence: [{}, {}] },
      { agency: null, outlet: 'gazette.example', name: 'Harbour Gazette', kind: 'outlet', evidence: [{}] },
    ]);
  });

  test('stand in a chain as agencies do', () => {
    const quote = 'Reuters, citing Harbour Gazette';
    const asked = article('paper.example', [credit('reuters', { quote }), gazette({ quote, citedBy: 'reuters' })]);
    expect(sourcesOf(asked, [])).toMatchObject([
      { name: 'Reuters', via: [] },
      { name: 'Harbour Gazette', via: ['Reuters'] },
    ]);
  });

  test('came through an outlet whose own page credits them', () => {
    const asked = article('paper.example', [gazette({ outlet: 'gazette.example' })]);
    const sources = sourcesOf(asked, [
      article('gazette.example', [credit(null, { name: 'University of Tarn Valley', kind: 'institution' })]),
    ]);
    expect(sources).toMatchObject([
      { name: 'Harbour Gazette', via: [] },
      { name: 'University of Tarn Valley', via: ['Harbour Gazette'] },
    ]);
  });
});

describe('unnamed agencies', () => {
  test('are a source under the page’s own word for them', () => {
    const asked = article('paper.example', [credit(null, { name: 'Agences de presse', quote: 'Avec agences de presse' })]);
    expect(sourcesOf(asked, [])).toMatchObject([{ agency: null, outlet: null, name: 'Agences de presse', strength: 'credit', via: [] }]);
  });

  test('come after every named source, even after one that is only mentioned', () => {
    const asked = article('paper.example', [credit(null), mention('afp')]);
    expect(names(sourcesOf(asked, []))).toEqual(['Agence France-Presse', 'agencies']);
  });
});

describe('sources come in the order of how much this page says of them', () => {
  test('its credits, then credits of siblings, then its mentions', () => {
    const asked = article('paper.example', [credit(null), mention('afp'), credit('dpa')]);
    const sources = sourcesOf(asked, [article('journal.example', [credit('reuters')])]);
    expect(sources.map(({ agency }) => agency)).toEqual(['dpa', 'reuters', 'afp', null]);
  });
});

describe('a joint credit', () => {
  test('names both sources side by side, neither through the other', () => {
    const quote = 'Source: Al Jazeera + Reuters';
    const asked = article('paper.example', [
      credit('aljazeera', { quote, joint: true, slot: 'label' }),
      credit('reuters', { quote, joint: true, slot: 'label' }),
    ]);
    expect(sourcesOf(asked, [])).toMatchObject([
      { agency: 'aljazeera', joint: true, via: [], evidence: [{ quote }] },
      { agency: 'reuters', joint: true, via: [], evidence: [{ quote }] },
    ]);
  });
});

describe('a chain is said only where something says so', () => {
  const cited = [credit('aljazeera'), credit('reuters', { citedBy: 'aljazeera', quote: 'Al Jazeera, citing Reuters' })];
  const viaOf = (sources: ReturnType<typeof sourcesOf>, id: string) => sources.find(({ agency }) => agency === id)?.via;

  test('by the words of the page', () => {
    const sources = sourcesOf(article('paper.example', cited), []);
    expect(viaOf(sources, 'reuters')).toEqual(['Al Jazeera']);
    expect(viaOf(sources, 'aljazeera')).toEqual([]);
  });

  test('by the agency’s own page, which credits another', () => {
    const sources = sourcesOf(article('paper.example', [credit('aljazeera')]), [article('aljazeera.com', [credit('reuters')])]);
    expect(viaOf(sources, 'reuters')).toEqual(['Al Jazeera']);
    expect(viaOf(sources, 'aljazeera')).toEqual([]);
  });

  test('not by a page that only mentions another', () => {
    const sources = sourcesOf(article('paper.example', [credit('aljazeera')]), [article('aljazeera.com', [mention('reuters')])]);
    expect(sources.map(({ agency }) => agency)).toEqual(['aljazeera']);
  });

  test('not by the page of an outlet that is no agency', () => {
    const sources = sourcesOf(article('paper.example'), [article('journal.example', [credit('reuters')])]);
    expect(viaOf(sources, 'reuters')).toEqual([]);
  });

  test('not where the page of the source itself is at hand', () => {
    const sources = sourcesOf(article('paper.example', cited), [article('reuters.com')]);
    expect(viaOf(sources, 'reuters')).toEqual([]);
  });

  test('not through the asked page itself', () => {
    expect(viaOf(sourcesOf(article('aljazeera.com', [credit('reuters')]), []), 'reuters')).toEqual([]);
    expect(viaOf(sourcesOf(article('aljazeera.com', cited), []), 'reuters')).toEqual([]);
  });
});
