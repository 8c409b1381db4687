import { describe, expect, test } from 'vitest';
import type { Credit } from '../../../../src/core/model/credit';
import type { FamilyTree } from '../../../../src/core/model/family-tree';
import type { OriginGroup } from '../../../../src/core/model/provenance';
import { buildProvenance } from '../../../../src/core/provenance/build-provenance';
import { findSources } from '../../../../src/core/provenance/find-sources';
import type { KnownArticle } from '../../../../src/core/provenance/known-article';
import { buildFamilyTree, type EventReport } from '../../../../src/core/provenance/tree/family-tree';
import { article, compared, credit, mention } from '../articles';

const treeOf = (asked: KnownArticle, ...siblings: KnownArticle[]): FamilyTree => {
  const { sources } = buildProvenance(
    asked,
    siblings.map((sibling, place) => compared(sibling, 'rewritten', siblings.length - place)),
  );
  return buildFamilyTree(asked, siblings, sources);
};
/** `source reuters → article a.example: credit`, with a star where the tree is drawn by it. */
const drawn = ({ links }: FamilyTree) => links.map(({ from, to, basis, isMain }) => `${from} → ${to}: ${basis}${isMain ? ' *' : ''}`);
const joint = (agency: string): Credit => credit(agency, { joint: true, quote: 'Source: Al Jazeera + Reuters' });

describe('what pages say', () => {
  test('a credit stands between the agency and the page, with its words', () => {
    const tree = treeOf(article('a.example', [credit('reuters')]));
    expect(drawn(tree)).toEqual(['source reuters → article a.example: credit *']);
    expect(tree.links[0]?.evidence).toEqual({ articleId: 'a.example', slot: 'byline', strength: 'credit', quote: 'By reuters' });
    expect(tree.nodes).toEqual([
      { id: 'source reuters', kind: 'agency', name: 'Reuters', agency: 'reuters', articleId: null },
      { id: 'article a.example', kind: 'article', name: '', agency: null, articleId: 'a.example' },
    ]);
  });

  test('two credits side by side are two sources, and no chain', () => {
    expect(drawn(treeOf(article('a.example', [joint('aljazeera'), joint('reuters')])))).toEqual([
      'source aljazeera → article a.example: credit *',
      'source reuters → article a.example: credit',
    ]);
  });

  test('a chain is drawn where words say so', () => {
    const citing = [credit('aljazeera'), credit('reuters', { citedBy: 'aljazeera', quote: 'Al Jazeera, citing Reuters' })];
    expect(drawn(treeOf(article('a.example', citing)))).toEqual([
      'source aljazeera → article a.example: credit *',
      'source reuters → source aljazeera: citing *',
    ]);
  });

  test('an agency’s own page that credits another is a chain too', () => {
    const own = article('aljazeera.net', [credit('reuters')]);
    expect(drawn(treeOf(article('a.example', [joint('reuters'), joint('aljazeera')]), own))).toEqual([
      'source reuters → article a.example: credit',
      'source aljazeera → article a.example: credit *',
      'source aljazeera → article aljazeera.net: own-page *',
      'source reuters → source aljazeera: credit *',
    ]);
  });

  test('agencies that cite each other make no circle', () => {
    const tree = treeOf(
      article('a.example', [credit('reuters', { citedBy: 'aljazeera' })]),
      article('b.example', [credit('aljazeera', { citedBy: 'reuters' })]),
    );
    expect(tree.links.filter(({ basis, isMain }) => basis === 'citing' && isMain)).toHaveLength(1);
  });

  test('agencies without a name are a source of their own', () => {
    expect(drawn(treeOf(article('a.example', [credit(null)])))).toEqual(['unnamed → article a.example: credit *']);
  });
});

describe('what is only inferred', () => {
  test('a copy without a credit comes from what its siblings credit, and the words stand with it', () => {
    const tree = treeOf(article('a.example', [credit('reuters')]), article('b.example'));
    expect(drawn(tree)).toEqual(['source reuters → article a.example: credit *', 'source reuters → article b.example: likeness *']);
    expect(tree.links[1]?.evidence?.articleId).toBe('a.example');
  });

  test('the asked page without a credit is inferred as well', () => {
    expect(drawn(treeOf(article('a.example'), article('b.example', [credit('reuters')])))).toContain(
      'source reuters → article a.example: likeness *',
    );
  });

  test('copies of an agency’s own page come from there', () => {
    expect(drawn(treeOf(article('reuters.com'), article('b.example')))).toEqual([
      'source reuters → article reuters.com: own-page *',
      'source reuters → article b.example: likeness *',
    ]);
  });

  test('where no page says anything the origin is unknown', () => {
    const tree = treeOf(article('a.example'), article('b.example'));
    expect(drawn(tree)).toEqual(['unknown → article a.example: likeness *', 'unknown → article b.example: likeness *']);
    expect(tree.nodes[0]).toEqual({ id: 'unknown', kind: 'unknown', name: '', agency: null, articleId: null });
  });
});

describe('a mention', () => {
  test('is drawn for the asked page beside its credit, and never in its place', () => {
    expect(drawn(treeOf(article('a.example', [mention('reuters'), credit('aljazeera')])))).toEqual([
      'source aljazeera → article a.example: credit *',
      'source reuters → article a.example: mention',
    ]);
  });

  test('of a sibling counts only where no source of the story is known', () => {
    const mentioning = article('b.example', [mention('ap')]);
    expect(drawn(treeOf(article('a.example', [credit('reuters')]), mentioning))).toEqual([
      'source reuters → article a.example: credit *',
      'source reuters → article b.example: likeness *',
    ]);
    expect(drawn(treeOf(article('a.example'), mentioning))).toEqual([
      'unknown → article a.example: likeness *',
      'source ap → article b.example: mention *',
    ]);
  });

  test('of the asked page stands beside the source that its siblings credit', () => {
    expect(drawn(treeOf(article('a.example', [mention('ap')]), article('b.example', [credit('reuters')])))).toEqual([
      'source reuters → article b.example: credit *',
      'source reuters → article a.example: likeness *',
      'source ap → article a.example: mention',
    ]);
  });

  test('of a source that is credited too is drawn once', () => {
    expect(drawn(treeOf(article('a.example', [mention('reuters'), credit('reuters')])))).toEqual([
      'source reuters → article a.example: credit *',
    ]);
  });
});

test('every article stands in the tree, and every link between two of its nodes', () => {
  const tree = treeOf(article('reuters.com'), article('b.example', [credit(null), credit('afp')]), article('c.example', [mention('ap')]));
  const ids = new Set(tree.nodes.map(({ id }) => id));
  expect(tree.nodes.filter(({ kind }) => kind === 'article').map(({ articleId }) => articleId)).toEqual([
    'reuters.com',
    'b.example',
    'c.example',
  ]);
  expect(tree.links.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  const ways = (id: string) => tree.links.filter(({ to, isMain }) => to === id && isMain).length;
  expect(tree.nodes.filter(({ kind, id }) => kind === 'article' && ways(id) !== 1)).toEqual([]);
});

describe('other reports of the event', () => {
  const groupOf = (
    name: string | null,
    key: string,
    articles: readonly KnownArticle[],
    change: Partial<OriginGroup> = {},
  ): OriginGroup => ({
    kind: name === null ? 'unknown' : 'outlet',
    agencies: [],
    name,
    tellers: name === null ? [] : [{ key, agency: null, name }],
    articles: articles.map(({ articleId }) => articleId),
    outlets: articles.length,
    ownReport: false,
    ...change,
  });
  const report = (one: KnownArticle, isQuoting = false) => ({ article: one, isQuoting });
  const asked = article('a.example', [credit('reuters')]);
  const eventTree = (reports: readonly EventReport[], groups: readonly OriginGroup[]) =>
    buildFamilyTree(asked, [], findSources(asked, [], []), { reports, groups });

  test('stand below what they credit, their own outlet, or nobody', () => {
    const [credits, own, silent] = [article('b.example', [credit('afp')]), article('c.example'), article('d.example')];
    const tree = eventTree(
      [report(credits), report(own), report(silent)],
      [groupOf('The Gazette', 'c.example', [own], { ownReport: true }), groupOf(null, '', [silent])],
    );
    expect(drawn(tree)).toEqual([
      'source reuters → article a.example: credit *',
      'source afp → article b.example: credit *',
      'source c.example → article c.example: own-page *',
      'unknown → article d.example: unsaid *',
    ]);
    expect(tree.nodes.find(({ id }) => id === 'source c.example')?.name).toBe('The Gazette');
  });

  test('that quote an article or copy another report stand below its origin', () => {
    const [quotes, copies] = [article('b.example'), article('c.example')];
    const tree = eventTree([report(quotes, true), report(copies)], [groupOf('The Gazette', 'gazette.example', [quotes, copies])]);
    expect(drawn(tree).slice(1)).toEqual([
      'source gazette.example → article b.example: quotes *',
      'source gazette.example → article c.example: likeness *',
    ]);
  });

  test('an own report of the asked outlet is the origin of its copies', () => {
    const [own, copy] = [article('a.example'), article('b.example')];
    const groups = [groupOf('The Gazette', 'a.example', [own, copy], { ownReport: true })];
    expect(drawn(buildFamilyTree(own, [copy], [], { reports: [], groups }))).toEqual([
      'source a.example → article a.example: own-page *',
      'source a.example → article b.example: likeness *',
    ]);
    // The same, asked about the copy.
    expect(drawn(buildFamilyTree(copy, [own], [], { reports: [], groups }))).toEqual([
      'source a.example → article a.example: own-page *',
      'source a.example → article b.example: likeness *',
    ]);
  });
});
