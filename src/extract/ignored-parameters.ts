// Which parameters of a page's address do not tell its articles apart, by what the page itself says.
import { addressKey, parameterNames, ROUTE_NAME } from '../core/address';
import { MAX_IGNORED_PARAMETERS, MAX_PARAMETER_LENGTH } from '../core/bounds';
import { isArticleAddress } from './index-address';
import { textOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { absolute } from './page-identity';

/** Links that are looked at: articles have hundreds, pages that mean harm more. Chosen by hand. */
const MAX_LINKS = 2_000;

/**
 * Names of parameters, `#` for the route, without which the page gives its own address: its canonical link, `og:url` or JSON-LD. Not believed where
 * that address names no article (`/story.php` for `/story.php?cid=101`, which many sites give on every page), or where the page links to its own path
 * with another value, so that the parameter tells articles apart.
 *
 * @param base what relative addresses are relative to
 */
export function ignoredParameters(document: Document, facts: PageFacts, url: string, base: string): string[] {
  const names = parameterNames(url).filter((name) => name.length <= MAX_PARAMETER_LENGTH);
  if (names.length === 0) return [];
  const whole = addressKey(url);
  const declared = declaredAddresses(document, facts, base);
  // One that repeats the whole address speaks for all parameters.
  if (declared.some((address) => addressKey(address) === whole)) return [];
  const own = declared.filter((address) => isArticleAddress(address) && bare(address) === bare(url));
  const left = names.filter((name) => own.some((address) => !parameterNames(address).includes(name)));
  return left.length > 0 ? withoutTelling(left, document, url, base).slice(0, MAX_IGNORED_PARAMETERS) : [];
}

/** Every address that the page gives as its own. */
function declaredAddresses(document: Document, { article, meta }: PageFacts, base: string): string[] {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? '';
  const given = [link, meta('og:url'), textOf(article?.url), textOf(article?.mainEntityOfPage)];
  return given.map((address) => absolute(address, base)).filter(Boolean);
}

/** Leaves out the names that a link to the page's own path gives another value. */
function withoutTelling(names: readonly string[], document: Document, url: string, base: string): string[] {
  const telling = new Set<string>();
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MAX_LINKS)) {
    const href = link.getAttribute('href') ?? '';
    const address = /[?#]/.test(href) ? absolute(href, base) : '';
    if (!address || bare(address) !== bare(url)) continue;
    for (const name of names) if (isOtherValue(name, url, address)) telling.add(name);
  }
  return names.filter((name) => !telling.has(name));
}

function isOtherValue(name: string, url: string, other: string): boolean {
  if (!parameterNames(other).includes(name)) return false;
  const told = ({ hash, searchParams }: URL) => (name === ROUTE_NAME ? hash : searchParams.get(name));
  return told(new URL(url)) !== told(new URL(other));
}

/** The key of an address without any parameter or route. */
function bare(address: string): string {
  return addressKey(address, parameterNames(address));
}
