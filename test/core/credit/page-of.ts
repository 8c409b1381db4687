// Small articles to read credits of: one line that is looked at, among lines that credit nobody.

import { languageLists } from '../../../src/build/language-lists';
import { type CreditPage, readPage } from '../../../src/core/credit/credit-page';
import type { CreditContext } from '../../../src/core/credit/words/read-hits';
import type { Article, LinePosition, LineRole, TextLine } from '../../../src/core/model/article';
import type { Credit, Slot } from '../../../src/core/model/credit';

/** Slots whose credit is one line of a page; the others are read from its data and addresses. */
const LINE_SLOTS = ['byline', 'dateline', 'label', 'tail', 'author-link', 'copyright'] as const satisfies readonly Slot[];

/** Where a line can be put on a page: in a slot, or where no slot is. */
export const CASE_SLOTS = [...LINE_SLOTS, 'body', 'after', 'caption', 'aside'] as const;
export type CaseSlot = (typeof CASE_SLOTS)[number];

const FILLER = ['The old stone bridge over the river is long and grey.', 'It rained for most of the week, and the road was wet.'];

export function textLine(text: string, position: LinePosition = 'body', role: LineRole = 'text', href = ''): TextLine {
  return { text, position, role, href };
}

/** An article of these lines. */
export function articleOf(lines: readonly TextLine[], more: Partial<Article> = {}): Article {
  return {
    url: 'https://paper.example/a',
    canonicalUrl: null,
    ignoredParameters: [],
    siteName: '',
    title: '',
    declaredLang: '',
    dates: [],
    paragraphs: [],
    lines: lines,
    structured: [],
    ...more,
  };
}

/** An article in which this line stands in this slot. */
export function articleWith(slot: CaseSlot, line: string): Article {
  const filler = [...FILLER, ...FILLER, ...FILLER].map((text) => textLine(text));
  const middle = [...filler, textLine(line), ...filler];
  const lines: Record<CaseSlot, TextLine[]> = {
    byline: [textLine(line, 'before', 'byline'), ...filler],
    'author-link': [textLine('The desk', 'before', 'author-link', `https://paper.example${line}`), ...filler],
    dateline: [textLine(line), ...filler],
    body: middle,
    tail: [...filler, textLine(line)],
    label: [...filler, textLine(line, 'after')],
    copyright: [...filler, textLine(line, 'after')],
    after: [...filler, textLine(line, 'after')],
    caption: [textLine(line, 'body', 'caption'), ...filler],
    aside: [...filler, textLine(line, 'after', 'aside')],
  };
  return articleOf(lines[slot]);
}

/** Lines that credit nobody. */
export function fillerLines(count: number, position: LinePosition = 'body'): TextLine[] {
  return Array.from({ length: count }, (_, index) => textLine(FILLER[index % FILLER.length] ?? '', position));
}

export type ContextOf = Partial<CreditContext>;

/** These lines as the slots read them: an English page of an outlet that is no agency, unless the test says otherwise. */
export function creditPage(lines: readonly TextLine[], context: ContextOf = {}, more: Partial<Article> = {}): CreditPage {
  return readPage(articleOf(lines, more), { lang: 'en', outletDomain: 'paper.example', words: languageLists.words, ...context });
}

/** Who is credited, and with which words of the page. */
export function said(credits: readonly Credit[]): { agency: string | null; quote: string }[] {
  return credits.map(({ agency, quote }) => ({ agency, quote }));
}
