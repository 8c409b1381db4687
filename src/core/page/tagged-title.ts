// A title with a tag before it that says that its article was corrected or withdrawn.
import type { LanguageLists } from '../languages/language-lists';
import { CASED } from '../text/tokens';
import { foldLine } from './folded-words';
import { type NoteKind, type NoteWords, noteWords } from './note-words';

/** What stands before a title: `[更正] `, `KORREKTUR: `, `CORRECTED-`, `Correction - `. Without a space behind the dash it has to be in capitals. */
const TAG =
  /^\s*(?:[[(【<〈（＜〔]\s?([^\])】>〉）＞〕]{1,30})[\])】>〉）＞〕]\s?[-–—:：]?|([^:：|\s–—-][^:：|–—-]{0,30}?)\s?(?:[:：|]|[–—-](?=\S)|\s[–—-]\s))\s*/u;
/** Tags before one title: `CORRECTED-UPDATE 2-`. Chosen by hand. */
const MAX_TAGS = 3;
const HAS_SMALL_LETTER = /\p{Ll}/u;
/** What agencies put beside such a tag: `UPDATE 1-CORRECTED-`, `(OFFICIAL)-CORRECTED-`. */
const BESIDE_TAG = /^(?:update \d{1,2}|official|refile|rpt|wrapup \d{1,2}|\d(?:st|nd|rd|th) ld)$/;

export interface TaggedTitle {
  /** Null where no tag says that it was corrected or withdrawn. */
  readonly kind: NoteKind | null;
  /** Without the tags; the whole title where it has none. */
  readonly bare: string;
}

/** A title and the tags of a correction before it. */
export function taggedTitle(title: string, lang: string, lists: Pick<LanguageLists, 'words'>): TaggedTitle {
  const words = noteWords(lang, lists);
  let [rest, kind]: [string, NoteKind | null] = [title, null];
  for (let tags = 0; tags < MAX_TAGS; tags++) {
    const found = TAG.exec(rest);
    const said = found && tagKind(found, words);
    if (!found || !said) break;
    rest = rest.slice(found[0].length);
    if (said !== 'beside') kind = kind === 'withdrawal' ? kind : said;
  }
  return kind !== null && rest.trim() !== '' ? { kind, bare: rest.trim() } : { kind, bare: title };
}

function tagKind([whole, bracketed, plain = '']: RegExpExecArray, words: NoteWords): NoteKind | 'beside' | null {
  const written = bracketed ?? plain;
  const isLoud = !HAS_SMALL_LETTER.test(written) && CASED.test(written);
  const isJoined = bracketed === undefined && /[^\s:：|][–—-]$/u.test(whole);
  if (isJoined && !isLoud) return null;
  const tag = foldLine(written);
  if (isLoud && BESIDE_TAG.test(tag)) return 'beside';
  if (words.withdrawal.includes(tag) || (isLoud && words.kills.includes(tag))) return 'withdrawal';
  const isSure = isLoud || bracketed !== undefined;
  return (isSure ? [...words.correction, ...words.corrects] : words.plainest).includes(tag) ? 'correction' : null;
}
