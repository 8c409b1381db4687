// Every word that credits are made of, in one trie: names of agencies in all scripts, and the credit words of all languages.

import { CREDIT_WORD_KINDS, type CreditWordKind } from '../../languages/language';
import type { WordLists } from '../../languages/language-lists';
import { agencies } from '../agencies/agencies';
import type { Agency } from '../agencies/agency';
import { foldUnits } from './fold-units';
import { addWord, newTrie, type TrieNode } from './trie';

/** One word that names an agency. */
export interface AgencyWord {
  readonly agency: Agency;
  /** As it is spelled. */
  readonly text: string;
  readonly ambiguous: boolean;
}

/** One of the things that a word can mean. */
export type Sense = { readonly kind: 'agency'; readonly word: AgencyWord } | { readonly kind: CreditWordKind; readonly lang: string };

const made = new WeakMap<WordLists, TrieNode<Sense>>();

/** The senses of each folded word. Made when a page is first read, since a worker that only answers does not need it. */
export function lexicon(words: WordLists): TrieNode<Sense> {
  const known = made.get(words) ?? makeLexicon(words);
  made.set(words, known);
  return known;
}

function makeLexicon(words: WordLists): TrieNode<Sense> {
  const trie = newTrie<Sense>();
  for (const agency of agencies) {
    const ambiguous = new Set(agency.ambiguous.flatMap((text) => (isCaseless(text) ? [text, foldUnits(text)] : [text])));
    for (const text of agency.names) {
      addWord(trie, foldUnits(text), {
        kind: 'agency',
        word: { agency, text, ambiguous: ambiguous.has(text) || (isCaseless(text) && ambiguous.has(foldUnits(text))) },
      });
    }
  }
  for (const [lang, { credits }] of Object.entries(words)) {
    for (const kind of CREDIT_WORD_KINDS) {
      for (const text of credits[kind] ?? []) addWord(trie, foldUnits(text), { kind, lang });
    }
  }
  return trie;
}

/** Of a script without capitals. Spellings of such a word that fold to the same are the same name: الجزيرة, الجزيره. */
export function isCaseless(word: string): boolean {
  return word.toLowerCase() === word.toUpperCase();
}
