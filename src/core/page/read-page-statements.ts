// What a page says of its article: who signed it, what kind of text it is, whether it was corrected, withdrawn, translated or changed.

import { foldDate } from '../dates/fold-date';
import type { PageDates } from '../dates/page-dates';
import { readDates } from '../dates/read-dates';
import type { LanguageLists } from '../languages/language-lists';
import type { PageWordKind } from '../languages/page-words';
import type { Article } from '../model/article';
import type { Credit } from '../model/credit';
import type { Outlet } from '../model/outlet';
import type { PageStatements } from '../model/page-statements';
import { holdsPhrase, isWord, type Note, opensWith, type PageNotes, pageNotes, wordsOf } from './page-notes';
import { readStaff } from './read-staff';

export interface PageContext {
  readonly lang: string;
  readonly outlet: Outlet;
  readonly credits: readonly Credit[];
  readonly dates: PageDates;
  readonly lists: LanguageLists;
}

/** Characters of the page's words that are kept. */
const MAX_QUOTE = 300;
/** Characters of a note; a longer line is a paragraph of the story. */
const MAX_NOTE = 600;
/** Characters within which a note says that the article was taken back: further on, the story tells of another one. */
const MAX_BEFORE_WITHDRAWN = 20;

/** Reads every statement; a part is null where the page says nothing of it. */
export function readPageStatements(article: Article, context: PageContext): PageStatements {
  const { dates } = context;
  const notes = pageNotes(article);
  const isChanged = dates.modifiedAt !== null && dates.modifiedAt !== dates.publishedAt;
  return {
    staff: readStaff(article, context),
    kind: readKind(article, notes, context),
    corrected: readCorrected(article, notes, context),
    translated: readTranslated(notes, context),
    modifiedAt: isChanged && dates.modifiedAt ? { value: dates.modifiedAt, quote: cut(dates.modifiedWords) } : null,
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

function readKind(article: Article, { head }: PageNotes, { lang, lists, credits }: PageContext): PageStatements['kind'] {
  for (const { property, value } of article.structured) {
    const kind = property === '@type' && Object.hasOwn(KIND_OF_TYPE, value) ? KIND_OF_TYPE[value] : undefined;
    if (kind) return { value: kind, quote: value };
  }
  const sections = article.structured.filter(({ property }) => SECTION.test(property)).map(({ value }) => value);
  const kickers = head.filter((note, index) => !isInList(head, index) && note.text.length <= 60).map(({ text }) => text);
  for (const [value, words] of KINDS.map(([kind, word]) => [kind, wordsOf(word, lang, lists)] as const)) {
    // `live` is no section but a state, and a link of that name leads elsewhere.
    const stated = [...(value === 'live' ? [] : sections), ...kickers].find((text) => isWord(foldDate(text), words));
    if (stated) return { value, quote: cut(stated) };
    if (opensWith(foldDate(article.title), words)) return { value, quote: cut(article.title) };
    const release = value === 'press-release' && credits.find(({ kind, strength }) => kind === 'press-release' && strength === 'credit');
    if (release) return { value, quote: cut(release.quote) };
  }
  return null;
}

/** A link beside another one is part of a menu. */
function isInList(notes: readonly Note[], index: number): boolean {
  const isLink = (note: Note | undefined): boolean => note !== undefined && note.href !== '' && note.text.length <= 40;
  return isLink(notes[index]) && (isLink(notes[index - 1]) || isLink(notes[index + 1]));
}

function readCorrected(
  article: Article,
  { head, around }: PageNotes,
  { lang, lists, dates, outlet }: PageContext,
): PageStatements['corrected'] {
  const words = (kind: PageWordKind): string[] => wordsOf(kind, lang, lists);
  const notes = around.filter(({ text, href }) => text.length <= MAX_NOTE && href === '');
  const dateOf = (text: string): string | null => readDates(text, { lang, country: '' }, lists)[0]?.at ?? null;
  const said = (value: 'correction' | 'withdrawal', text: string) => ({ value, quote: cut(text), date: dateOf(text) ?? dates.modifiedAt });

  const [withdrawal, withdrawn] = [words('withdrawal'), words('withdrawn')];
  if (opensWith(foldDate(article.title), withdrawal)) return said('withdrawal', article.title);
  const taken =
    head.find(({ folded }) => isWord(folded, withdrawal)) ??
    notes.find(({ folded }) => opensWith(folded, withdrawal)) ??
    notes.find(({ folded }) => isAtHead(folded, withdrawn));
  if (taken) return said('withdrawal', taken.text);

  const declared = article.structured.find(({ property }) => property === 'correction');
  if (declared) return said('correction', declared.value);
  const [correction, corrected] = [words('correction'), words('corrected')];
  const note =
    notes.find(({ folded }) => opensWith(folded, correction)) ??
    notes.find(({ folded }) => holdsPhrase(folded, corrected)) ??
    labelled(notes, correction);
  return note && note.text !== outlet.name ? said('correction', note.text) : null;
}

function isAtHead(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => holdsPhrase(folded.slice(0, phrase.length + MAX_BEFORE_WITHDRAWN), [phrase]));
}

/** The label alone in its line, and the note in the next one. */
function labelled(notes: readonly Note[], words: readonly string[]): Note | undefined {
  const index = notes.findIndex(({ folded }) => isWord(folded, words));
  const next = notes[index + 1];
  return index < 0 || !next ? undefined : { ...next, text: `${notes[index]?.text}: ${next.text}` };
}

function readTranslated({ around }: PageNotes, { lang, lists }: PageContext): PageStatements['translated'] {
  const find = (kind: 'ai' | 'machine') => {
    const phrases = wordsOf(kind, lang, lists);
    return around.find(({ text, folded }) => text.length <= MAX_QUOTE && holdsPhrase(folded, phrases));
  };
  const ai = find('ai');
  if (ai) return { value: 'ai', quote: cut(ai.text) };
  const machine = find('machine');
  return machine ? { value: 'machine', quote: cut(machine.text) } : null;
}

function cut(text: string): string {
  return text.length <= MAX_QUOTE ? text : `${text.slice(0, MAX_QUOTE - 1)}…`;
}
