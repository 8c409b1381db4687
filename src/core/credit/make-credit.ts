// From names in a line to credits with the page's own words.

import type { Credit, Slot } from '../model/credit';
import { isOfCountry, isWorldwide } from './agencies/agency';
import type { CreditPage } from './credit-page';
import type { Entry, NamedSource } from './words/read-entry';

const MAX_QUOTE = 200;

/** Names that stand alone count; beside a few other words only names that mean nothing else. */
export function isSure(source: NamedSource): boolean {
  return source.whole || !(source.ambiguous || source.agency === null || !source.exact);
}

/** Two or three capitals without a bracket are a national agency's only in its own country, where English is written everywhere. */
export function isCertain({ agency, ambiguous }: NamedSource, { context }: CreditPage): boolean {
  return !agency || !ambiguous || context.lang !== 'en' || isWorldwide(agency) || isOfCountry(agency, context.outletDomain);
}

/** `Petra`, `AA`: where people sign with one name, and pages show two letters for much else, such a word names an agency only in its own country. */
export function isDoubtful(source: NamedSource, page: CreditPage): boolean {
  return /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2})$/u.test(source.word) && !isCertain(source, page);
}

/** `Jane Smith/Reuters`, `/AP`: how a picture is signed. */
const PICTURE = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+ ?\/|^\//u;

/** The whole line is signed as pictures are. */
export function isPictureCredit(text: string): boolean {
  return PICTURE.test(text);
}

/** The credits of an entry: its sure names, with these words of the page. */
export function creditsOf(
  entry: Entry,
  slot: Slot,
  quote: string,
  page: CreditPage,
  isTaken: (source: NamedSource) => boolean = isSure,
): Credit[] {
  const credits: Credit[] = [];
  entry.sources.forEach((source, index) => {
    if (!isTaken(source) || isOwn(source, page) || isOnlyLabelled(source, slot)) return;
    const citing = entry.citedBy.get(index);
    const citedBy = citing === undefined ? null : (entry.sources[citing]?.agency?.id ?? null);
    credits.push({
      agency: source.agency?.id ?? null,
      name: source.agency?.name ?? source.word,
      slot,
      strength: slot === 'mention' ? 'mention' : 'credit',
      quote: cutQuote(quote),
      joint: entry.joint && citedBy === null && !isCiting(entry, index),
      citedBy,
    });
  });
  return credits;
}

function isCiting(entry: Entry, index: number): boolean {
  return [...entry.citedBy.values()].includes(index);
}

function isOwn({ agency }: NamedSource, page: CreditPage): boolean {
  return agency !== null && page.own.has(agency.id);
}

/** الجزيرة is a broadcaster, a newspaper and an island: it is the first only where a label or structured data says so. */
function isOnlyLabelled({ agency, ambiguous }: NamedSource, slot: Slot): boolean {
  return ambiguous && agency?.kind === 'broadcaster-source' && slot !== 'label' && slot !== 'structured';
}

/** At most 200 characters, never half of a pair. */
export function cutQuote(text: string): string {
  const quote = text.trim().replace(/\s+/g, ' ');
  if (quote.length <= MAX_QUOTE) return quote;
  const cut = quote.slice(0, MAX_QUOTE - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
