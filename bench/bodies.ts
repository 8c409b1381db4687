// Measures the body that is read from a page: how much of the article is in it (recall), and how little else (precision).
// Wireprint, Readability alone and defuddle alone, on the same pages in one run.
// npm run bench:bodies -- [--corpus DIR] [--only NAME] [--every N] [--alone] [--errors]
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { pageDocument } from '../src/cli/page-document';
import { decodePage } from '../src/extract/decode-page';
import { extractArticle } from '../src/extract/extract-article';
import { type CorpusPage, corpusFile, corpusPages, options } from './reading-corpus';

type Reader = (html: string, url: string) => Promise<string> | string;

const READERS: Readonly<Record<string, Reader>> = {
  wireprint: (html, url) => (extractArticle(pageDocument(html), url)?.paragraphs ?? []).join('\n'),
  Readability: (html) => {
    const found = new Readability(pageDocument(html)).parse();
    return textOf(found?.content ?? '');
  },
  defuddle: async (html, url) => {
    const found = await Defuddle(pageDocument(html), url || 'https://page.example/', { useAsync: false });
    return textOf(found.content);
  },
};
const asked = Object.entries(READERS).filter(([name]) => !options.alone || name === 'wireprint');

/** The text of a piece of HTML, with a line break between blocks so that their words do not run together. */
function textOf(html: string): string {
  const { body } = pageDocument(html.replace(/<(?=\/?(?:p|div|li|h\d|tr|br|blockquote|figcaption|td)\b)/gi, '\n<'));
  return body.textContent ?? '';
}

/** Distinct runs of four words: letters and digits, in lower case and without accents. */
function runsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
}

interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function figures(wanted: Set<string>, got: Set<string>): Figures {
  let both = 0;
  for (const run of got) if (wanted.has(run)) both++;
  const precision = got.size ? both / got.size : wanted.size ? 0 : 1;
  const recall = wanted.size ? both / wanted.size : 1;
  return { precision, recall, f1: both ? (2 * precision * recall) / (precision + recall) : 0 };
}

async function measure(page: CorpusPage): Promise<Figures[]> {
  const html = decodePage(gunzipSync(readFileSync(corpusFile(page.page))));
  const wanted = runsOf([page.gold_body ?? ''].flat().join('\n'));
  const all: Figures[] = [];
  for (const [name, reader] of asked) {
    let text = '';
    try {
      text = await reader(html, page.url ?? '');
    } catch (error) {
      // A reader that fails on a page counts as having found nothing there.
      console.log(`${name} failed on ${page.id}: ${error}`);
    }
    all.push(figures(wanted, runsOf(text)));
  }
  return all;
}

/** With --errors, pages below this are printed one by one. Chosen by hand: a list short enough to read. */
const LOW_F1 = 0.8;

const groups = new Map<string, Figures[][]>();
for (const page of corpusPages()) {
  const all = await measure(page);
  groups.set(page.corpus, [...(groups.get(page.corpus) ?? []), all]);
  groups.set('all', [...(groups.get('all') ?? []), all]);
  const [ours] = all;
  if (options.errors && ours && ours.f1 < LOW_F1) {
    console.log(page.id, all.map(({ precision, recall }) => `P ${precision.toFixed(2)} R ${recall.toFixed(2)}`).join(' · '));
  }
}
const percent = (values: number[]): string => ((100 * values.reduce((sum, value) => sum + value, 0)) / values.length).toFixed(2);
for (const [corpus, pages] of [...groups].sort(([a], [b]) => Number(a === 'all') - Number(b === 'all'))) {
  const columns = asked.map(([name], at) => {
    const of = (key: keyof Figures): string => percent(pages.map((page) => page[at]?.[key] ?? 0));
    return `${name} P ${of('precision')} R ${of('recall')} F1 ${of('f1')}`;
  });
  console.log(`${corpus} (${pages.length} pages): ${columns.join(' · ')}`);
}
