// News pages of any length and number: the words of our own stories in random order, the same in every run.
import { type Pages, page } from '../../test/fixtures/news-web/other-pages';
import { addressOf, readStories, readStory, type Story } from '../../test/fixtures/news-web/story';
import { storyPage } from '../../test/fixtures/news-web/templates';
import { type Random, randomOf } from '../store/random';

/** Sentences of a paragraph, as in news. */
const PARAGRAPH_SENTENCES = 4;
/** Words of a sentence. */
const SENTENCE_WORDS = 16;
/** One sentence in eight differs in a copy. Chosen by hand: edited, but plainly a copy. */
const CHANGED = 8;

const WORDS = [...readStories().values()]
  .filter(({ lang }) => lang === 'fr')
  .flatMap(({ paragraphs }) => paragraphs.join(' ').match(/[\p{L}\p{N}]+/gu) ?? []);

export function sentence(random: Random): string {
  const words = Array.from({ length: SENTENCE_WORDS }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '');
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** One story at several outlets: the first page is the original, the others have some sentences changed. */
export function madeUpPages(
  name: string,
  words: number,
  outlets: number,
): { readonly addresses: readonly string[]; readonly pages: Pages } {
  const random = randomOf(name.length + words);
  const count = Math.ceil(words / SENTENCE_WORDS);
  const first = Array.from({ length: count }, () => sentence(random));
  const stories = Array.from({ length: outlets }, (_, at): Story => {
    const sentences = first.map((own) => (at > 0 && random() < 1 / CHANGED ? sentence(random) : own));
    return {
      ...readStory('ferry-rewrite-carrefour.fr'),
      host: `www.${name}-${at}.example`,
      path: `/2024/05/13/${name}/`,
      outlet: `Gazette ${at}`,
      title: `Le golfe en quatre cents mots et plus (${name})`,
      paragraphs: Array.from({ length: Math.ceil(count / PARAGRAPH_SENTENCES) }, (_, paragraph) =>
        sentences.slice(paragraph * PARAGRAPH_SENTENCES, (paragraph + 1) * PARAGRAPH_SENTENCES).join(' '),
      ),
    };
  });
  return { addresses: stories.map(addressOf), pages: new Map(stories.map((story) => [addressOf(story), page(storyPage(story))])) };
}
