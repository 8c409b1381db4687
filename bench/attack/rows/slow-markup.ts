// Markup that is made for slow patterns and walks: a reading that takes 20 seconds is ended, and then the page counts as not read.
import type { Reply } from '../../../test/fixtures/news-web/other-pages';
import type { Attack, Ground } from '../attack';
import { costOfReading } from '../cost';
import { attackPage } from '../pages';
import { storedArticles } from '../reading';

const HOST = 'http://lenteur.example/2024/05/13/';
/** Characters of one value or text: work that grows with the square of it takes minutes. */
const LONG = 400_000;

/** Elements within each other, about as deep as browsers let them nest, and again beside them. */
const within = (open: string, close: string, deep: number, times: number): string =>
  `${open.repeat(deep)}${close.repeat(deep)}`.repeat(times);
/** Seconds of the processor for one reading, as many as Chromium's collector page is given of the clock. Firefox's background would go on. */
const MAX_SECONDS = 20;
const long = (piece: string): string => piece.repeat(LONG / piece.length);

interface Slow {
  readonly head?: string;
  readonly body?: string;
  /** Behind the first paragraph, so that it counts as part of the story. */
  readonly story?: string;
  /** What is added is more text, or more stories, than the page's own, so that no article may be found. */
  readonly hidesStory?: true;
}

const SLOW: Readonly<Record<string, Slow>> = {
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
  'tables within tables': { story: within('<table><tr><td>a', '</td></tr></table>', 120, 60) },
  'boxes within boxes': { story: within('<div>a <a href="b">b</a> ', '</div>', 480, 30) },
  'lists within lists, with pictures': { story: within('<ul><li>a<img src="b">', '</li></ul>', 240, 40) },
  'sections, headings and quotations within each other': {
    story: within('<section><h2>a</h2><blockquote>', '</blockquote></section>', 240, 40),
  },
  'links and objects within each other': { story: within('<a href="b"><object>a', '</object></a>', 240, 40) },
  'dialogs within dialogs': { story: within('<div role="dialog"><button>Accepter</button>', '</div>', 480, 20) },
  'articles within articles': {
    story: within('<article><h2><a href="b">ab cd ef</a></h2><p>gh</p>', '</article>', 480, 15),
    hidesStory: true,
  },
  'elements side by side without end': { body: `<hr>`.repeat(200_000) + `<p>${'mot '.repeat(25)}</p>`.repeat(20_000), hidesStory: true },
  'line breaks side by side without end': { body: '<br> <!-- --> '.repeat(100_000) },
  'formatting that a parser repeats': {
    body: `${Array.from({ length: 200 }, (_, index) => `<b title="${index}">`).join('')}${'<p>a'.repeat(1_000)}`,
  },
  'one slot for many elements': {
    body: `<div><template shadowrootmode="open"><slot></slot></template>${'<b></b>'.repeat(50_000)}</div>`,
  },
};

const addressOf = (index: number): string => `${HOST}${index}`;

const withinStory = (reply: Reply, story: string): Reply => ({ ...reply, body: String(reply.body).replace('</p>', () => `</p>${story}`) });

const attackOf = ([name, { head = '', body = '', story = '', hidesStory }]: (typeof ENTRIES)[number], index: number): Attack => ({
  holds: `A page is read in time that holds ${name}`,
  pages: new Map([[addressOf(index), withinStory(attackPage(addressOf(index), { head, body }), story)]]),
  run: async ({ reader }: Ground) => {
    const page = await reader.visit(addressOf(index));
    const { ok, code, seconds } = await costOfReading(reader, page, MAX_SECONDS);
    const stored = await storedArticles(reader);
    return [
      ...((ok && stored.length === 1) || (hidesStory && code === 'not-an-article')
        ? []
        : [`It was not read: ${code ?? `${stored.length} articles are stored`}`]),
      ...(seconds <= MAX_SECONDS ? [] : [`It took ${seconds.toFixed(1)} s of the processor`]),
    ];
  },
});

const ENTRIES = Object.entries(SLOW);
export const attacks: readonly Attack[] = ENTRIES.map(attackOf);
