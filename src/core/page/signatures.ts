// The texts in which somebody may sign an article, and the words by which they are read.
import { foldDate } from '../dates/fold-date';
import type { CreditWordKind } from '../languages/language';
import type { LanguageLists, WordLists } from '../languages/language-lists';
import { madeOnceFor } from '../made-once';
import type { Article } from '../model/article';
import type { Credit } from '../model/credit';
import type { Outlet } from '../model/outlet';
import { foldedWords } from './folded-words';

/** Characters of a signature. */
const MAX_SIGNATURE = 100;

/** A text in which somebody may sign. */
export interface Signature {
  readonly text: string;
  readonly folded: string;
  /** The page declares it as the name of its author: in a script without capitals nothing else tells a name from other words. */
  readonly isDeclared: boolean;
}

/** The signatures of an article that credits no source, and the words by which they are read. */
export interface Signing {
  readonly outlet: Outlet;
  readonly signatures: readonly Signature[];
  readonly words: SignatureWords;
}

interface SignedContext {
  readonly lang: string;
  readonly outlet: Outlet;
  readonly credits: readonly Credit[];
  readonly lists: Pick<LanguageLists, 'words'>;
}

/** Null where an agency, another outlet or an institution is credited: then the article is not of whoever signs it. */
export function signingOf(article: Article, { lang, outlet, credits, lists }: SignedContext): Signing | null {
  if (credits.some(({ strength }) => strength === 'credit')) return null;
  return { outlet, signatures: signaturesOf(article), words: wordsOf(lists.words, lang) };
}

/** What stands above or in the story as its byline, then what the page declares as its author. */
function signaturesOf(article: Article): Signature[] {
  const declared = article.structured.filter(({ property }) => property === 'author').map(({ value }) => value.trim());
  const shown = article.lines
    .filter(({ role, position }) => (role === 'byline' || role === 'author-link') && position !== 'after')
    .map(({ text }) => text.trim());
  return [...shown, ...declared]
    .filter((text) => text.length <= MAX_SIGNATURE)
    .map((text) => ({ text, folded: foldDate(text), isDeclared: declared.includes(text) }));
}

/** Folded, the longest first. */
export interface SignatureWords {
  readonly by: readonly string[];
  readonly staff: readonly string[];
  readonly roles: readonly string[];
  readonly reporters: readonly string[];
  readonly desks: readonly string[];
  readonly guests: readonly string[];
  /** `Updated`, `Published`: they open a line about a date. */
  readonly dated: readonly string[];
}

/** The words of a language and of English. Every article is asked for them, so they are folded once. */
const wordsOf = madeOnceFor((words: WordLists, lang): SignatureWords => {
  const tags = [...new Set([lang, 'en'])].filter((tag) => Object.hasOwn(words, tag));
  const longestFirst = (folded: readonly string[]) => [...folded].sort((a, b) => b.length - a.length);
  const credits = (kind: CreditWordKind) => longestFirst(tags.flatMap((tag) => words[tag]?.credits?.[kind] ?? []).map(foldDate));
  return {
    by: credits('by'),
    staff: credits('staff'),
    roles: credits('roles'),
    reporters: foldedWords('reporters', lang, { words }),
    desks: foldedWords('desks', lang, { words }),
    guests: longestFirst(foldedWords('guests', lang, { words })),
    dated: [...foldedWords('published', lang, { words }), ...foldedWords('updated', lang, { words })],
  };
});

/** The word that opens a byline (`By`), where one does. */
export function openerOf(folded: string, by: readonly string[]): string | undefined {
  return by.find((word) => folded.startsWith(`${word} `) || folded.startsWith(`${word}:`));
}
