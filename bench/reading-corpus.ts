// The corpus of real news pages that some benches read. It is not in this tree, since the texts belong to their publishers.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

export interface CorpusPage {
  readonly id: string;
  readonly corpus: string;
  readonly url?: string;
  /** Path of the page file below the corpus folder. */
  readonly page: string;
  /** The body that a reader should find, written or reviewed by hand. */
  readonly gold_body?: string | readonly string[];
}

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.WIREPRINT_CORPUS ?? '../shared/corpus' },
    only: { type: 'string' },
    every: { type: 'string', default: '1' },
    errors: { type: 'boolean', default: false },
    pages: { type: 'string', default: '200' },
    alone: { type: 'boolean', default: false },
  },
});

/** The command-line options of the benches that read the corpus. */
export const options = values;

/** Absolute path of a file of the corpus. */
export const corpusFile = (name: string): string => join(resolve(values.corpus), name);

/** The pages that have a reference body; `--only NAME` and `--every N` choose among them. Ends the process if there is no corpus. */
export function corpusPages(): CorpusPage[] {
  const list = corpusFile('bodies.ndjson.gz');
  if (!existsSync(list)) {
    console.log(`no corpus at ${resolve(values.corpus)}: name its folder with --corpus DIR or WIREPRINT_CORPUS; nothing was measured`);
    process.exit(0);
  }
  return gunzipSync(readFileSync(list))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line): CorpusPage => JSON.parse(line))
    .filter((row) => row.gold_body && (!values.only || row.corpus === values.only))
    .filter((_, index) => index % Number(values.every) === 0);
}
