// What a page says of its article: who signed it, what kind of text it is, whether it was corrected, withdrawn, translated or changed.

import { foldDate } from '../dates/fold-date';
import type { PageDates } from '../dates/page-dates';
import type { LanguageLists } from '../languages/language-lists';
import type { PageWordKind } from '../languages/page-words';
import type { Article } from '../model/article';
import type { Credit } from '../model/credit';
import type { Outlet } from '../model/outlet';
import type { PageStatements } from '../model/page-statements';
import { cutQuote, MAX_QUOTE } from '../text/cut-quote';
import { foldedWords, holdsPhrase, isWord, opensWith } from './folded-words';
import { type FoldedLine, foldedLinesAround, type LinesAround } from './lines-around';
import { readCorrected } from './read-corrected';
import { readPartial } from './read-partial';
import { readSigner } from './read-signer';
import { readStaff } from './read-staff';
import { signingOf } from './signatures';

export interface PageContext {
  readonly lang: string;
  readonly outlet: Outlet;
  readonly credits: readonly Credit[];
  readonly dates: PageDates;
  readonly lists: LanguageLists;
}

/** Reads every statement; a part is null where the page says nothing of it. */
export function readPageStatements(article: Article, context: PageContext): PageStatements {
  const { dates } = context;
  const lines = foldedLinesAround(article);
  const partial = readPartial(article);
  const signing = signingOf(article, context);
  const signed = signing && readSigner(signing);
  const isChanged = dates.modifiedAt !== null && dates.modifiedAt !== dates.publishedAt;
  return {
    staff: signing && readStaff(signing),
    kind: readKind(article, lines, context),
    corrected: readCorrected(article, lines, context),
    translated: readTranslated(lines, context),
    modifiedAt: isChanged && dates.modifiedAt ? { value: dates.modifiedAt, quote: cutQuote(dates.modifiedWords, 'statement') } : null,
    ...(signed && { signed }),
    ...(partial && { partial }),
  };
}

type Kind = NonNullable<PageStatements['kind']>['value'];
/** Types of schema.org that tell the kind. */
const KIND_OF_TYPE: Readonly<Record<string, Kind>> = {
  OpinionNewsArticle: 'opinion',
  AdvertiserContentArticle: 'sponsored',
  LiveBlogPosting: 'live',
};
/** What matters most to a reader first. */
const KINDS: ReadonlyArray<readonly [Kind, PageWordKind]> = [
  ['sponsored', 'sponsored'],
  ['press-release', 'pressRelease'],
  ['opinion', 'opinion'],
  ['live', 'live'],
  ['brief', 'brief'],
];
const SECTION = /^(?:articlesection|(?:article:)?section|genre)$/;

function readKind(article: Article, { head }: LinesAround<FoldedLine>, { lang, lists, credits }: PageContext): PageStatements['kind'] {
  for (const { property, value } of article.structured) {
    const kind = property === '@type' && Object.hasOwn(KIND_OF_TYPE, value) ? KIND_OF_TYPE[value] : undefined;
    if (kind) return { value: kind, quote: value };
  }
  const sections = article.structured.filter(({ property }) => SECTION.test(property)).map(({ value }) => value);
  const kickers = head.filter((line, index) => !isInList(head, index) && line.text.length <= 60).map(({ text }) => text);
  for (const [value, words] of KINDS.map(([kind, word]) => [kind, foldedWords(word, lang, lists)] as const)) {
    // `live` is no section but a state, and a link of that name leads elsewhere.
    const stated = [...(value === 'live' ? [] : sections), ...kickers].find((text) => isWord(foldDate(text), words));
    if (stated) return { value, quote: cutQuote(stated, 'statement') };
    if (opensWith(foldDate(article.title), words)) return { value, quote: cutQuote(article.title, 'statement') };
    const release = value === 'press-release' && credits.find(({ kind, strength }) => kind === 'press-release' && strength === 'credit');
    if (release) return { value, quote: cutQuote(release.quote, 'statement') };
  }
  return opinionByAddress(article.url, foldedWords('opinion', lang, lists));
}

/** `/opinion/…`, `/meinung/…`: many sites name the section there alone. The last part names the article. */
function opinionByAddress(url: string, words: readonly string[]): PageStatements['kind'] {
  if (!URL.canParse(url)) return null;
  const sections = new URL(url).pathname.split('/').slice(1, -1);
  const isOpinion = sections.some((section) => isWord(foldDate(section), words));
  return isOpinion ? { value: 'opinion', quote: cutQuote(`/${sections.join('/')}/`, 'statement') } : null;
}

/** A link beside another one is part of a menu. */
function isInList(lines: readonly FoldedLine[], index: number): boolean {
  const isLink = (line: FoldedLine | undefined): boolean => line !== undefined && line.href !== '' && line.text.length <= 40;
  return isLink(lines[index]) && (isLink(lines[index - 1]) || isLink(lines[index + 1]));
}

function readTranslated({ around }: LinesAround<FoldedLine>, { lang, lists }: PageContext): PageStatements['translated'] {
  const find = (kind: 'ai' | 'machine') => {
    const phrases = foldedWords(kind, lang, lists);
    return around.find(({ text, folded }) => text.length <= MAX_QUOTE.statement && holdsPhrase(folded, phrases));
  };
  const ai = find('ai');
  if (ai) return { value: 'ai', quote: cutQuote(ai.text, 'statement') };
  const machine = find('machine');
  return machine ? { value: 'machine', quote: cutQuote(machine.text, 'statement') } : null;
}
