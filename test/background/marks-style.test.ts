import { expect, test } from 'vitest';
import { marksStyle } from '../../src/background/marks-style';
import { MARK_KINDS } from '../../src/core/model/marks';
import { highlightName, legendName } from '../../src/messages/marks-to-draw';

const { author, user } = marksStyle('abcdefghijkl');

test('every kind of mark has a line of its own', () => {
  const lines = MARK_KINDS.map(
    (kind) => /underline \w+/.exec(author.split(`::highlight(${highlightName('abcdefghijkl', kind)})`)[1] ?? '')?.[0],
  );
  expect(new Set(lines).size).toBe(MARK_KINDS.length);
});

test('nothing of the page is styled but what carries the token', () => {
  const selectors = [...`${author}${user}`.matchAll(/(?:^|[};])\s*([^@{};]+?)\s*\{/g)].map(([, selector = '']) => selector);
  expect(selectors.length).toBeGreaterThan(10);
  for (const part of selectors.flatMap((selector) => selector.split(','))) expect(part).toContain('abcdefghijkl');
});

test('what a page might undo is important: highlights as its own style, the legend as the reader’s', () => {
  for (const [, body = ''] of author.matchAll(/::highlight\([^)]*\) \{([^}]*)\}/g))
    for (const declaration of body.split(';').filter((one) => one.trim())) expect(declaration).toContain('!important');
  const host = new RegExp(`\\n${legendName('abcdefghijkl')} \\{([^}]*)\\}`).exec(user)?.[1] ?? '';
  expect(host.split(';').filter((one) => one.trim() && !one.includes('!important'))).toEqual([]);
});
