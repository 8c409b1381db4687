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

/**
 * What means something in wikitext: links, templates, tags, entities (`&` too, so that "&lt;" in a title is shown as those four letters), the markers
 * ((…)) of citation templates, the switch `__NOINDEX__`, which Japanese and Chinese wikis read in wide letters too, and the colon of a bare address,
 * `https://…` or `mailto:…`. A single `'` means nothing, two are italics.
 */
const SPECIAL = /[&<>[\]{}|~]|''+|[_\uff3f]{2,}|\({2,}|\){2,}|(?<=[a-z]):(?=\S)/;
/** `*`, `#`, `:` and `;` begin a list; a `'` at an end joins the two of the italics that a template puts around a value. */
const AT_AN_END = /^[*#:;']|'$/;
/** The space of what a wiki makes a link of: `ISBN 978…`, `RFC 2324`, `PMID 7`. */
const NUMBERED = /(?<=ISBN|RFC|PMID)\s(?=\d)/;
/** Values that tell the template to show no title. */
const NO_TITLE = /^n(?=one$)|^o(?=ff$)/;
const ESCAPED = new RegExp([SPECIAL, AT_AN_END, NUMBERED, NO_TITLE].map(({ source }) => source).join('|'), 'gi');

function escapeWikitext(text: string): string {
  return text.replace(ESCAPED, (found) => [...found].map((character) => `&#${character.codePointAt(0)};`).join(''));
}

/** Signatures and switches mean the same in an address as elsewhere. Wide letters are percent-encoded there already. */
function escapeUrl(url: string): string {
  return url.replace(/[[\]{}|<>"'\s~]|__+/g, (found) => [...found].map(percentEncoded).join(''));
}

const percentEncoded = (character: string): string => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
