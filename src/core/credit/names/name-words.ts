// The words by which a source is recognised that is in no table, of all languages.
import { SOURCE_NAME_KINDS, type SourceNameKind } from '../../languages/language';
import type { WordLists } from '../../languages/language-lists';
import { shareCreditWords } from '../../languages/languages';
import { foldUnits } from '../words/fold-units';
import { isRunningUnit, isWordUnit, wordEndsAt } from '../words/script';
import { addWord, longestAt, newTrie, type TrieNode } from '../words/trie';

/** A word of a name or a notice, in a line. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<SourceNameKind>;
}

interface Sense {
  readonly kind: SourceNameKind;
  readonly lang: string;
}

/** Words of a notice are short and mean other things in other languages. A name may be of any language: the Harbour Gazette on a German page. */
const OF_PAGE_LANGUAGE: ReadonlySet<SourceNameKind> = new Set<SourceNameKind>(['firsts', 'published', 'pieces']);

interface NameEnd {
  readonly text: string;
  readonly kind: 'outlets' | 'institutions';
  readonly lang: string;
}

/** Whose words are read: those of all languages that are read on pages of one. */
export interface NameContext {
  /** BCP 47 primary tag, '' where unknown. */
  readonly lang: string;
  readonly words: WordLists;
}

interface NameLexicon {
  readonly words: TrieNode<Sense>;
  readonly ends: readonly NameEnd[];
}

const made = new WeakMap<WordLists, NameLexicon>();

/** Made when a page is first read. */
function lexicon(lists: WordLists): NameLexicon {
  const known = made.get(lists) ?? makeLexicon(lists);
  made.set(lists, known);
  return known;
}

function makeLexicon(lists: WordLists): NameLexicon {
  const words = newTrie<Sense>();
  const ends: NameEnd[] = [];
  for (const [lang, { sourceNames = {} }] of Object.entries(lists)) {
    for (const kind of SOURCE_NAME_KINDS) {
      if (kind === 'outletEnds' || kind === 'institutionEnds') continue;
      for (const text of sourceNames[kind] ?? []) addWord(words, foldUnits(text), { kind, lang });
    }
    for (const text of sourceNames.outletEnds ?? []) ends.push({ text: foldUnits(text), kind: 'outlets', lang });
    for (const text of sourceNames.institutionEnds ?? []) ends.push({ text: foldUnits(text), kind: 'institutions', lang });
  }
  return { words, ends };
}

/** The words between two offsets of a folded line, in order; no two overlap. */
export function nameWordsIn(folded: string, from: number, to: number, context: NameContext): NameWord[] {
  const found: NameWord[] = [];
  let at = from;
  while (at < to) {
    const unit = folded.charCodeAt(at);
    const isRunning = isRunningUnit(unit);
    if (!isRunning && !isWordUnit(unit)) {
      at++;
      continue;
    }
    const word = wordAt(folded, at, context);
    if (word && word.end <= to) {
      found.push(word);
      at = word.end;
    } else at = isRunning ? at + 1 : wordEnd(folded, at);
  }
  return found;
}

function wordAt(folded: string, start: number, { lang, words }: NameContext): NameWord | null {
  const found = longestAt(lexicon(words).words, folded, start, (end) => wordEndsAt(folded, end));
  const kinds = new Set(found?.values.filter((sense) => isRead(sense, lang, found.end - start)).map(({ kind }) => kind));
  return found && kinds.size > 0 ? { start, end: found.end, kinds } : null;
}

/** Letters of a word that means the same on pages of every language; shorter ones are other words elsewhere: Vietnamese `tờ`, Swahili `leo`. */
const MIN_ANYWHERE = 5;

function isRead({ kind, lang }: Sense, pageLang: string, length: number): boolean {
  if (pageLang === '' || lang === pageLang || lang === 'en' || shareCreditWords(lang, pageLang)) return true;
  return !OF_PAGE_LANGUAGE.has(kind) && length >= MIN_ANYWHERE;
}

function wordEnd(folded: string, start: number): number {
  let at = start + 1;
  while (at < folded.length && isWordUnit(folded.charCodeAt(at))) at++;
  return at;
}

/** What the end of a word says of it, where words are written together: Hafen`kurier`. The word is longer than its end. */
export function kindByEnd(foldedWord: string, { lang, words }: NameContext): 'outlets' | 'institutions' | null {
  let longest: NameEnd | null = null;
  for (const end of lexicon(words).ends) {
    if (!isReadEnd(end, lang)) continue;
    if (foldedWord.length > end.text.length && foldedWord.endsWith(end.text) && end.text.length > (longest?.text.length ?? 0))
      longest = end;
  }
  return longest?.kind ?? null;
}

/** Ends in Latin letters are read like words; those of other scripts are of no other language. */
function isReadEnd({ text, lang, kind }: NameEnd, pageLang: string): boolean {
  return !/^[a-z]/.test(text) || isRead({ kind, lang }, pageLang, text.length);
}

/** The word, or its end, is one for outlets. */
export function isOutletName(word: string, context: NameContext): boolean {
  const folded = foldUnits(word);
  return (
    nameWordsIn(folded, 0, folded.length, context).some(({ kinds }) => kinds.has('outlets')) || kindByEnd(folded, context) === 'outlets'
  );
}
