// Markup that is made for slow patterns and walks: a reading that takes 20 seconds is ended, and then the page counts as not read.
import type { Attack, Ground } from '../attack';
import { attackPage } from '../pages';
import { readPage, storedArticles } from '../reading';

const HOST = 'http://lenteur.example/2024/05/13/';
/** Characters of one value or text: work that grows with the square of it takes minutes. */
const LONG = 400_000;

const long = (piece: string): string => piece.repeat(LONG / piece.length);

const SLOW: Readonly<Record<string, { readonly head?: string; readonly body?: string }>> = {
  'a lazy picture of endings': { body: `<figure data-lazy="${long('.jpg')} b c"></figure><img data-lazy="${long('.jpg')} b c">` },
  'a list of pictures without a comma': { body: `<img src="a.jpg" srcset="${long('a')} b b">` },
  'a property of spaces': { head: `<meta property="${long(' ')}x" content="a">` },
  'a title as long as a heading': { head: `<title>${long('ab cd ')}</title>`, body: `<h2>${long('ef gh ')}</h2>` },
  'a number without end': { body: `<p>${long('0')}b</p>` },
  'spaces, dots and slashes without end': { body: `<p>a${long('.')}b</p><p>a${long('\t')}b</p><p>a${long('/')}b</p>` },
  'a menu that is no menu': { body: `<p>${'a | '.repeat(29)}a !</p>`.repeat(2_000) },
  'code in every attribute': { body: '<p onclick="a()" onload="b()">word</p>'.repeat(10_000) },
  'one element of many attributes': { body: `<p ${Array.from({ length: 40_000 }, (_, index) => `a${index}="b"`).join(' ')}>word</p>` },
  'a value that is full of tags': { body: `<p title="${long('<svg ')}">word</p>` },
  'one slot for many elements': {
    body: `<div><template shadowrootmode="open"><slot></slot></template>${'<b></b>'.repeat(50_000)}</div>`,
  },
};

const addressOf = (index: number): string => `${HOST}${index}`;

const attackOf = ([name, { head = '', body = '' }]: (typeof ENTRIES)[number], index: number): Attack => ({
  holds: `A page is read in time that holds ${name}`,
  pages: new Map([[addressOf(index), attackPage(addressOf(index), { head, body })]]),
  run: async ({ reader }: Ground) => {
    const { ok, code } = await readPage(reader, await reader.visit(addressOf(index)));
    const stored = await storedArticles(reader);
    return ok && stored.length === 1 ? [] : [`It was not read: ${code ?? `${stored.length} articles are stored`}`];
  },
});

const ENTRIES = Object.entries(SLOW);
export const attacks: readonly Attack[] = ENTRIES.map(attackOf);
