// A citation as Wikipedia's template: https://en.wikipedia.org/wiki/Template:Cite_news
import type { Citation } from './citation';
import { correctionInEnglish } from './cited-correction';

export function toWikipedia({ title, outlet, url, published, isPublishedLikely, read, lang, agencies, correction }: Citation): string {
  const parameters: readonly (readonly [name: string, value: string | null])[] = [
    ['title', escapeWikitext(title)],
    ['work', escapeWikitext(outlet)],
    ['agency', escapeWikitext(agencies.join(', '))],
    // The template takes no date with a doubt; a comment is seen by whoever edits the article.
    ['date', published && `${published}${isPublishedLikely ? '<!-- likely: the page does not clearly give it -->' : ''}`],
    ['access-date', url && read],
    ['url', url && escapeUrl(url)],
    ['language', lang],
  ];
  const filled = parameters.flatMap(([name, value]) => (value ? [`|${name}=${value}`] : []));
  const template = `{{cite news ${filled.join(' ')}}}`;
  // The template has no parameter for it; a reference may go on behind.
  return `${correction === null ? template : `${template} ${escapeWikitext(correctionInEnglish({ ...correction, by: correction.by && { ...correction.by, url: null } }))}.`}\n`;
}

/** Characters that mean something in wikitext, `&` included, so that "&lt;" in a title is shown as those four letters. A single `'` means nothing, two are italics. */
const SPECIAL = /[&<>[\]{}|~]|''+/g;

function escapeWikitext(text: string): string {
  return text.replace(SPECIAL, (found) => [...found].map((character) => `&#${character.codePointAt(0)};`).join(''));
}

function escapeUrl(url: string): string {
  return url.replace(/[[\]{}|<>"'\s]/g, (character) => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`);
}
