import { expect, test } from 'vitest';
import { ownFiles, patternsIn } from '../../scripts/patterns/own-patterns';

test('the patterns of a file are found wherever they stand', () => {
  const text = 'const A = /a+$/u; export const b = ({ c = /[/]/ }) => [..."x".matchAll(/"d"/g)] as string[];';
  const { patterns, builds } = patternsIn('a.ts', text);
  expect(patterns.map(({ source, flags }) => `/${source}/${flags}`)).toEqual(['/a+$/u', '/[/]/', '/"d"/g']);
  expect(builds).toBe(false);
});

test.each(['const A = new RegExp(b);', 'RegExp("a")'])('a file that builds patterns is told: %s', (text) => {
  expect(patternsIn('a.ts', text).builds).toBe(true);
});

test('every file of the extension and the command line is looked at', () => {
  const files = ownFiles('.');
  expect(files).toEqual(
    expect.arrayContaining(['src/core/address.ts', 'src/cli/main.ts', 'src/ui/popup/Popup.tsx', 'entrypoints/watch.ts']),
  );
  expect(files.every((file) => !file.endsWith('.d.ts'))).toBe(true);
});
