// Small articles to read credits of: one line that is looked at, among lines that credit nobody.
import type { Article, SegmentPlace, SegmentRole, TextSegment } from '../../../src/core/article';

/** Where a line stands on a page. */
export const PLACES = ['byline', 'author-link', 'dateline', 'body', 'tail', 'label', 'copyright', 'after', 'caption', 'aside'] as const;
export type Place = (typeof PLACES)[number];

const FILLER = ['The old stone bridge over the river is long and grey.', 'It rained for most of the week, and the road was wet.'];

export function segment(text: string, place: SegmentPlace = 'body', role: SegmentRole = 'text', href = ''): TextSegment {
  return { text, place, role, href };
}

/** An article of these segments. */
export function articleOf(segments: readonly TextSegment[], more: Partial<Article> = {}): Article {
  return {
    url: 'https://paper.example/a',
    canonicalUrl: null,
    siteName: '',
    title: '',
    declaredLang: '',
    publishedAt: null,
    modifiedAt: null,
    paragraphs: [],
    segments,
    structured: [],
    ...more,
  };
}

/** An article in which this line stands at this place. */
export function articleWith(place: Place, line: string): Article {
  const filler = [...FILLER, ...FILLER, ...FILLER].map((text) => segment(text));
  const middle = [...filler, segment(line), ...filler];
  const segments: Record<Place, TextSegment[]> = {
    byline: [segment(line, 'before', 'byline'), ...filler],
    'author-link': [segment('The desk', 'before', 'author-link', `https://paper.example${line}`), ...filler],
    dateline: [segment(line), ...filler],
    body: middle,
    tail: [...filler, segment(line)],
    label: [...filler, segment(line, 'after')],
    copyright: [...filler, segment(line, 'after')],
    after: [...filler, segment(line, 'after')],
    caption: [segment(line, 'body', 'caption'), ...filler],
    aside: [...filler, segment(line, 'after', 'aside')],
  };
  return articleOf(segments[place]);
}
