// The languages that a page names: in what it declares, and in its address.
import { languages, tagOf } from '../languages/languages';
import { hostOf } from '../web-address';

const KNOWN: ReadonlySet<string> = new Set(languages.map(({ tag }) => tag));
/** Labels of a host and parts of a path that are looked at from the left: `en.agency.example`, `/news/en/`. */
const MAX_HOST_LABELS = 1;
const MAX_PATH_PARTS = 2;
/** `en`, `pt-br`. */
const TAG_IN_ADDRESS = /^[a-z]{2}(?:-[a-z]{2,4})?$/;

/** The primary tag of a declared one: `fr` for `fr-CA`, `FR_ca` and `fra`, `no` for `nb`; '' where it is none. */
export function primaryTag(tag: string): string {
  const primary = /^[a-z]{2,3}(?![a-z])/.exec(tag.trim().toLowerCase())?.[0] ?? '';
  return tagOf(primary) ?? primary;
}

/** The primary tags of all that a page declares, in its order, each once: `en`, `id` for `en id_ID`. */
export function declaredLanguages(declared: string): string[] {
  return [...new Set(declared.split(/[\s,;]+/).map(primaryTag))].filter(Boolean);
}

/** The languages that an address names by a tag: `en` for `https://en.agency.example/` and for `https://agency.example/en/story`. */
export function addressLanguages(address: string): string[] {
  const url = parse(address);
  if (!url) return [];
  const parts = [
    ...hostOf(url).split('.').slice(0, MAX_HOST_LABELS),
    ...url.pathname
      .toLowerCase()
      .split('/')
      .slice(1, MAX_PATH_PARTS + 1),
  ];
  const tags = parts.filter((part) => TAG_IN_ADDRESS.test(part)).map(primaryTag);
  return [...new Set(tags)].filter((tag) => KNOWN.has(tag));
}

/** The languages of the country that the host belongs to, where that tells neighbours apart: `id` for `news.example.id`. */
export function countryLanguages(address: string): string[] {
  const url = parse(address);
  const country = (url && hostOf(url).split('.').at(-1)) ?? '';
  return languages.filter(({ countries }) => countries?.includes(country)).map(({ tag }) => tag);
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
