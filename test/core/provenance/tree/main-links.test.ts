import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseMainLinks } from '../../../../src/core/provenance/tree/main-links';

const link = (from: string, to: string, weight = 0) => ({ from, to, weight });
const mainOf = (links: readonly ReturnType<typeof link>[]) =>
  chooseMainLinks(links, ({ weight }) => weight)
    .filter(({ isMain }) => isMain)
    .map(({ from, to }) => `${from}→${to}`);

test('of two sources side by side the first is drawn', () => {
  expect(mainOf([link('jazeera', 'page'), link('reuters', 'page')])).toEqual(['jazeera→page']);
});

test('the nearer of two is taken where one of them took it from the other', () => {
  expect(mainOf([link('reuters', 'page'), link('jazeera', 'page'), link('reuters', 'jazeera')])).toEqual([
    'jazeera→page',
    'reuters→jazeera',
  ]);
});

test('a mention is never taken before a credit, however near it stands', () => {
  expect(mainOf([link('reuters', 'page'), link('reuters', 'jazeera'), link('jazeera', 'page', 1)])).toEqual([
    'reuters→page',
    'reuters→jazeera',
  ]);
});

test('two that cite each other stand one above the other', () => {
  expect(mainOf([link('a', 'b'), link('b', 'a'), link('a', 'page')])).toEqual(['a→b', 'a→page']);
});

test('whatever the links, every node has one way up at most and none leads back', () => {
  const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const links = fc.uniqueArray(
    fc.tuple(node, node).filter(([from, to]) => from !== to),
    { selector: ([from, to]) => `${from}${to}` },
  );
  fc.assert(
    fc.property(links, (drawn) => {
      const chosen = chooseMainLinks(
        drawn.map(([from, to]) => link(from, to)),
        () => 0,
      ).filter(({ isMain }) => isMain);
      const above = new Map(chosen.map(({ from, to }) => [to, from]));
      expect(above.size).toBe(chosen.length);
      expect(new Set(drawn.map(([, to]) => to)).size - above.size).toBeLessThanOrEqual(3);
      for (const start of above.keys()) {
        const seen = new Set<string>();
        for (let at: string | undefined = start; at !== undefined; at = above.get(at)) {
          expect(seen.has(at)).toBe(false);
          seen.add(at);
        }
      }
    }),
  );
});
