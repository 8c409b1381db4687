// Whether a page says that its article was corrected or taken back, in which words, when, and what was wrong.
import { assumedMoment } from '../date-certainty';
import type { PageDates } from '../dates/page-dates';
import { type ReadDate, readDates } from '../dates/read-dates';
import { DAY } from '../durations';
import type { LanguageLists } from '../languages/language-lists';
import type { Article, TextLine } from '../model/article';
import type { PageStatements } from '../model/page-statements';
import { cutQuote } from '../text/cut-quote';
import { isDoneOn, isNote, isNoteLabel, isWithdrawalLabel, noteKind } from './correction-notes';
import { foldedWords } from './folded-words';
import { type FoldedLine, type LinesAround, linesAround } from './lines-around';
import { readAmendments } from './read-amendments';
import { taggedTitle } from './tagged-title';

interface Context {
  readonly lang: string;
  readonly outlet: { readonly name: string };
  readonly dates: PageDates;
  readonly lists: LanguageLists;
}
type Corrected = NonNullable<PageStatements['corrected']>;
type Found = Pick<Corrected, 'value'> & { readonly text: string; readonly declaredDate?: string };

/** A withdrawal before a correction; words beside the story before a tag of the title, since they tell more. */
export function readCorrected(article: Article, lines: LinesAround<FoldedLine>, context: Context): PageStatements['corrected'] {
  const found = findWithdrawal(article, lines, context) ?? findCorrection(article, lines, context);
  if (!found) return null;
  const { lang, lists } = context;
  const amendments = found.value === 'correction' ? readAmendments(found.text, lang, lists) : [];
  return {
    value: found.value,
    quote: cutQuote(found.text, 'statement'),
    date: ownDate(found, context),
    ...(amendments.length > 0 && { amendments }),
  };
}

function findWithdrawal(article: Article, { head, around }: LinesAround<FoldedLine>, { lang, lists }: Context): Found | null {
  const text =
    (taggedTitle(article.title, lang, lists).kind === 'withdrawal' ? article.title : undefined) ??
    head.find((line) => isWithdrawalLabel(line.text, lang, lists))?.text ??
    linkless(around).find((line) => noteKind(line.text, lang, lists) === 'withdrawal')?.text;
  return text === undefined ? null : { value: 'withdrawal', text };
}

function findCorrection(article: Article, { around }: LinesAround<FoldedLine>, { lang, lists, outlet }: Context): Found | null {
  const declared = article.structured.findIndex(({ property }) => property === 'correction');
  const [claim, next] = [article.structured[declared], article.structured[declared + 1]];
  if (claim) return { value: 'correction', text: claim.value, ...(next?.property === 'correction:date' && { declaredDate: next.value }) };
  const lines = linkless(around);
  const text =
    lines.find((line) => noteKind(line.text, lang, lists) === 'correction')?.text ??
    labelled(lines, lang, lists) ??
    (taggedTitle(article.title, lang, lists).kind === 'correction' ? article.title : undefined);
  return text === undefined || text === outlet.name ? null : { value: 'correction', text };
}

function linkless(lines: readonly FoldedLine[]): FoldedLine[] {
  return lines.filter(({ href }) => href === '');
}

/** The label alone in its line, and the note in the next one. */
function labelled(lines: readonly FoldedLine[], lang: string, lists: LanguageLists): string | undefined {
  const index = lines.findIndex(({ text }) => isNoteLabel(text, lang, lists));
  const next = lines[index + 1];
  return index < 0 || !next ? undefined : `${lines[index]?.text}: ${next.text}`;
}

/**
 * The date of the note itself. A date in its sentences may be a fact that was wrong. A note is not older than its article, so that an earlier date is none
 * either.
 */
function ownDate({ text, declaredDate = '' }: Found, { lang, lists, dates }: Context): string | null {
  const place = { lang, country: '' };
  const declared = readDates(declaredDate, place, lists)[0]?.at;
  const phrases = foldedWords('corrected', lang, lists);
  const own = declared ?? readDates(text, place, lists).find((date, index) => isOfNote(date, index === 0, phrases))?.at ?? null;
  const [at, published] = [assumedMoment(own), assumedMoment(dates.publishedAt)];
  // By a day: the two may be given in two time zones.
  return at === null || (published !== null && at < published - DAY) ? null : own;
}

/** Characters before a date that follows a label. Chosen by hand. */
const MAX_LABEL = 40;
/** Words before a date that follows a label: `Correction, `, `Korrektur vom`. */
const MAX_LABEL_WORDS = 3;
/** What stands between such a date and the note. */
const AFTER_LABEL = /^[\s)\]）】,]{0,3}[:：–—)\]）】.,]/u;
/** Nothing follows but signs: `(4 May 2026)`. */
const NOTHING_MORE = /^[\s)\]）】.。]{0,3}$/u;
/** A sign that parts the date from the sentence before it. */
const PARTED = /[([（【|–—.。:：][\s]{0,2}$/u;

function isOfNote({ before, after }: ReadDate, isFirst: boolean, phrases: readonly string[]): boolean {
  const label = before.trim();
  const isLabel =
    isFirst && label.length <= MAX_LABEL && wordsIn(label) <= MAX_LABEL_WORDS && !/[:：.!?]/.test(label) && AFTER_LABEL.test(after);
  return isLabel || (NOTHING_MORE.test(after) && PARTED.test(before)) || isOfPhrase(before, after, phrases);
}

function isOfPhrase(before: string, after: string, phrases: readonly string[]): boolean {
  return (
    phrases.some((phrase) => isRightBehind(before, phrase)) ||
    isDoneOn(`${before.trimEnd()} 0 ${after.trimStart()}`, phrases, before.length)
  );
}

/** `this article was amended on`: the date of another event stands further behind. */
function isRightBehind(before: string, phrase: string): boolean {
  const index = before.lastIndexOf(phrase);
  const between = before.slice(index + phrase.length);
  return index >= 0 && wordsIn(between) <= 1 && !/[:：.!?,]/.test(between);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** The article without its notes on mistakes: what such a note says of sources credits nobody. */
export function withoutNoteLines(article: Article, lang: string, lists: LanguageLists): Article {
  const notes = new Set<TextLine>();
  const { around } = linesAround(article);
  for (const [index, line] of around.entries()) {
    const isLabelled = isNoteLabel(around[index - 1]?.text ?? '', lang, lists);
    if (isLabelled || isNote(line.text, lang, lists)) notes.add(line);
  }
  return notes.size === 0 ? article : { ...article, lines: article.lines.filter((line) => !notes.has(line)) };
}
