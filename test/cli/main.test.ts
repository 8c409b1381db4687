// The command line as a researcher runs it: rows in by a pipe, outputs out.
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BODY } from '../extract/page';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], input = '', readOnly = Number.POSITIVE_INFINITY): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args]);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
    if (out.length > readOnly) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.on('error', () => {}); // it may end before it has read all
  child.stdin.end(input);
  return new Promise((end) => child.on('close', (code) => end({ code, out, err })));
}

const answersOf = ({ out }: Run): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('read', () => {
  test('answers every row in order, the broken ones with their reason', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wireprint-'));
    const html = `<html lang="en"><head><meta property="og:type" content="article"><title>Harbour wall</title></head><body><h1>Harbour wall</h1>${BODY}</body></html>`;
    writeFileSync(join(folder, 'page.html'), html);
    writeFileSync(join(folder, 'page.html.gz'), gzipSync(html));
    writeFileSync(join(folder, 'broken.html.gz'), gzipSync(html).subarray(0, 100));
    const url = 'https://www.post.example/2024/05/03/harbour-wall-is-approved';
    const rows = [
      JSON.stringify({ id: 1, url, file: join(folder, 'page.html') }),
      JSON.stringify({ id: 2, url, file: join(folder, 'page.html.gz') }),
      JSON.stringify({ id: 3, file: join(folder, 'broken.html.gz') }),
      JSON.stringify({ id: 4, file: join(folder, 'missing.html') }),
      JSON.stringify({ id: 5, file: folder }),
      'no JSON',
      '',
      JSON.stringify({ id: 'seven', text: 'A text\u2028on two lines.' }),
    ];
    const answers = answersOf(await run(['read'], `\ufeff${rows.join('\n')}`));
    expect(answers.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, null, 'seven']);
    expect(answers.map(({ error }) => (error as { code?: string } | undefined)?.code)).toEqual([
      undefined,
      undefined,
      ...Array(4).fill('bad-row'),
      undefined,
    ]);
    expect(answers[0]).toMatchObject({ article: { url, title: 'Harbour wall', lang: 'en', outlet: { domain: 'post.example' } } });
    expect(answers[1]).toEqual({ ...answers[0], id: 2 });
    expect(answers[6]).toMatchObject({ article: { paragraphs: ['A text', 'on two lines.'] }, credits: [] });
  });

  test('ends quietly when nobody reads on', async () => {
    const rows = `${JSON.stringify({ id: 1, text: 'word '.repeat(2_000) })}\n`.repeat(500);
    expect(await run(['read'], rows, 10_000)).toMatchObject({ code: 0, err: '' });
  });
});

test('--help says what it does', async () => {
  const { code, out } = await run(['--help']);
  expect(code).toBe(0);
  for (const verb of ['read', 'compare', 'trace', '--nearest']) expect(out).toContain(verb);
});

test.each([[[]], [['fly']], [['read', 'more']], [['--wrong']], [['trace', '--nearest', 'many']]])(
  '%j is a wrong call, explained',
  async (args) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage:');
  },
);
