import { describe, expect, test } from 'vitest';
import { type LinesPart, partsOf } from '../../../src/ui/files/file-parts';

async function cut(text: string | Uint8Array<ArrayBuffer>, size: number, maxLine?: number): Promise<LinesPart[]> {
  const parts: LinesPart[] = [];
  for await (const part of partsOf(new Blob([text]), size, maxLine)) parts.push(part);
  return parts;
}

describe('an export file', () => {
  const lines = ['{"kind":"opening"}', ...Array.from({ length: 20 }, (_, at) => `{"title":"ميناء ${at} 😀"}`), '{"kind":"end"}'];

  test.each([1, 7, 16, 40, 100, 5_000])('is cut between lines, however many bytes are read at a time: %i', async (size) => {
    for (const file of [`${lines.join('\n')}\n`, lines.join('\n'), `${lines.join('\r\n')}\r\n\n`]) {
      const parts = await cut(file, Math.max(size, 40));
      expect(parts.map(({ text }) => text).join('')).toBe(file);
      expect(parts.map(({ isFirst }) => isFirst)).toEqual(parts.map((_, at) => at === 0));
      expect(parts.map(({ isLast }) => isLast)).toEqual(parts.map((_, at) => at === parts.length - 1));
      expect(parts.slice(0, -1).every(({ text }) => text.endsWith('\n'))).toBe(true);
      expect(parts.at(-1)?.text.trimEnd().endsWith('{"kind":"end"}')).toBe(true);
    }
  });

  test('is one part where it is short, even where it is empty', async () => {
    expect(await cut(lines.join('\n'), 5_000)).toHaveLength(1);
    expect(await cut('', 5_000)).toEqual([{ text: '', isFirst: true, isLast: true, end: 0 }]);
  });

  test('keeps a line whole that is longer than what is read at a time', async () => {
    const long = `{"text":"${'a'.repeat(950)}"}`;
    const parts = await cut(['{"kind":"opening"}', long, long, '{"kind":"end"}'].join('\n'), 100);
    expect(parts.flatMap(({ text }) => text.split('\n')).filter((line) => line === long)).toHaveLength(2);
    expect(parts.slice(0, -1).every(({ text }) => text.endsWith('\n'))).toBe(true);
  });

  test('without line ends is still cut into parts', async () => {
    const parts = await cut(new Uint8Array(1_000).fill(65), 100, 200);
    expect(Math.max(...parts.map(({ text }) => text.length))).toBeLessThanOrEqual(200);
  });
});
