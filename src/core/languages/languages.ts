// Every language that is known, and how languages are looked up.
import type { Language } from './language';
import * as withCredits from './with-credits';
import { languagesWithoutCredits } from './without-credits';

/** Languages whose credits are read: one file each. */
export const languagesWithCredits: readonly Language[] = Object.values(withCredits);

export const languages: readonly Language[] = [...languagesWithCredits, ...languagesWithoutCredits];

const byTag: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.tag, language]));
/** Tag by each code and other tag of a language: `fra` → `fr`, `nb` → `no`. */
const tags: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ tag, codes, otherTags = [] }) => [...codes, ...otherTags].map((other) => [other, tag] as const)),
);

/** The tag of a language by its ISO 639-3 code or another tag that pages use for it; null where there is none. */
export function tagOf(code: string): string | null {
  return tags.get(code) ?? null;
}

/** What is known of the language of this tag. */
export function languageOf(tag: string): Language | null {
  return byTag.get(tag) ?? null;
}

/** Detection takes one of the two for the other. */
export function areConfused(one: string, other: string): boolean {
  return names('confusedWith', one, other) || names('confusedWith', other, one);
}

/** The languages that detection confuses with this one. */
export function neighboursOf(tag: string): readonly string[] {
  return languages.filter((language) => areConfused(tag, language.tag)).map((language) => language.tag);
}

/** The credit words of one are read on pages of the other. */
export function shareCreditWords(one: string, other: string): boolean {
  return names('sharesWordsWith', one, other) || names('sharesWordsWith', other, one);
}

/** Its words of citing follow the name that is cited. */
export function citesBehind(tag: string): boolean {
  return byTag.get(tag)?.citesBehind ?? false;
}

function names(field: 'confusedWith' | 'sharesWordsWith', tag: string, other: string): boolean {
  return byTag.get(tag)?.[field]?.includes(other) ?? false;
}
