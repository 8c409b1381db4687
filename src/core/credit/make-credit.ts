// From names in a line to credits with the page's own words.

import type { CreditWordKind } from '../languages/language';
import type { Credit, Slot } from '../model/credit';
import { sourceKey } from '../model/source-key';
import { cutQuote } from '../text/cut-quote';
import { sourceKindOf } from './agencies/agencies';
import { type Agency, isOfCountry, isWorldwide } from './agencies/agency';
import type { CreditPage } from './credit-page';
import type { Entry, NamedSource } from './words/read-entry';
import type { Hit, LineWithHits } from './words/read-hits';

/** A name that stands alone counts. Beside other words it counts only where it is spelled as the agency spells it and means nothing else. */
export function isSure(source: NamedSource): boolean {
  return source.whole || !(source.ambiguous || source.agency === null || !source.exact);
}

/**
 * English is written in every country, so an ambiguous name of a national agency (`PTI`, `AA`) counts on an English page only where the outlet is
 * of that country or the page names a city there. Used where no bracket or label says that a source is meant.
 */
export function isCertain({ agency, ambiguous }: NamedSource, { context }: CreditPage): boolean {
  if (!agency || !ambiguous || context.lang !== 'en' || isWorldwide(agency)) return true;
  return isOfCountry(agency, context.outletDomain) || context.countries.has(agency.country);
}

/** `Petra` may be a person's first name and `AA` anything: one capitalised word, or two capitals, that `isCertain` does not confirm. */
export function isDoubtful(source: NamedSource, page: CreditPage): boolean {
  return /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2})$/u.test(source.word) && !isCertain(source, page);
}

/** `Jane Smith/Reuters`, `@jane.smith/Invision/AP`: a photographer's name, a slash and the agency. */
const PHOTOGRAPHER = /^(?:(?=[^/]{0,60}\p{Ll})(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+|@[\w.]{1,40}) ?\//u;
/** Characters of a photographer's name and the slash; chosen by hand. */
const MAX_PHOTOGRAPHER = 80;
/** Characters between that slash and the agency: `Invision/`, `Pool/`, `The Gazette via `. Chosen by hand. */
const MAX_POOL = 30;

/** From an offset on, a photographer's name opens the line: no credit word, source or outlet before the slash. */
export function opensWithPhotographer(line: LineWithHits, { article }: CreditPage, from = 0): boolean {
  const found = PHOTOGRAPHER.exec(line.text.slice(from, from + MAX_PHOTOGRAPHER))?.[0];
  if (found === undefined || found.slice(0, -1).trim() === article.siteName) return false;
  // `Neben Biontech/Pfizer arbeiten …` names nobody behind the slash who has pictures.
  const isBehind = ({ start, agency }: Hit) => agency !== null && start >= from + found.length && start <= from + found.length + MAX_POOL;
  if (!line.hits.some(isBehind)) return false;
  const isBefore = ({ start }: Hit) => start >= from && start < from + found.length;
  return !line.hits.some((hit) => isBefore(hit) && (hit.agency !== null || OF_TEXTS.some((kind) => hit.kinds.has(kind))));
}
/** Words that stand before those who write, or before an outlet's name: `By Jane Smith/AP`, `The Local/AFP`. */
const OF_TEXTS: readonly CreditWordKind[] = ['by', 'leads', 'roles', 'staff', 'generic', 'labels', 'notes'];

/** `冠水した県道=15日、青葉谷市(共同)`: Japanese captions join what is seen to its date so. */
const DATED_CAPTION = /=[0-9]{1,4}[年月日]/;

/** `Jane Smith/Reuters`, `/Reuters` where the name is a line of its own, and a Japanese caption. */
export function isPictureCredit(line: LineWithHits, page: CreditPage): boolean {
  return line.folded.startsWith('/') || DATED_CAPTION.test(line.folded) || opensWithPhotographer(line, page);
}

/**
 * The credits of an entry, without the agency whose page it is.
 * @param quote the page's words, of any length
 * @param isTaken which of the entry's names count
 */
export function creditsOf(
  entry: Entry,
  slot: Slot,
  quote: string,
  page: CreditPage,
  isTaken: (source: NamedSource) => boolean = isSure,
): Credit[] {
  const credits: Credit[] = [];
  entry.sources.forEach((source, index) => {
    if (!isTaken(source) || isOwn(source, page) || isOnlyLabelled(source, slot) || isOnlySigned(source, slot)) return;
    const citing = entry.sources[entry.citedBy.get(index) ?? -1];
    const citedBy = (citing && sourceKey(namedBy(citing))) || null;
    credits.push({
      ...namedBy(source),
      slot,
      strength: slot === 'mention' ? 'mention' : 'credit',
      quote: cutQuote(quote, 'credit'),
      joint: entry.joint && citedBy === null && !isCiting(entry, index),
      citedBy,
    });
  });
  return credits;
}

/** The fields of a credit that say who is named. */
type Named = Pick<Credit, 'agency' | 'outlet' | 'name' | 'kind'>;

/** An agency of the table, as a credit names it. */
export function namedAgency(agency: Agency): Named {
  return { agency: agency.id, outlet: null, name: agency.name, kind: sourceKindOf(agency) };
}

function namedBy({ agency, word }: NamedSource): Named {
  return agency ? namedAgency(agency) : { agency: null, outlet: null, name: word, kind: 'unnamed' };
}

function isCiting(entry: Entry, index: number): boolean {
  return [...entry.citedBy.values()].includes(index);
}

function isOwn({ agency }: NamedSource, page: CreditPage): boolean {
  return agency !== null && page.own.has(agency.id);
}

/** الجزيرة is a broadcaster, but also a newspaper and a word for island: such a name counts only in a label or in structured data. */
function isOnlyLabelled({ agency, ambiguous }: NamedSource, slot: Slot): boolean {
  return ambiguous && agency?.kind === 'broadcaster-source' && slot !== 'label' && slot !== 'structured';
}

/** The name of a newspaper whose syndicate is an agency says so only beside an author. */
function isOnlySigned({ agency, word }: NamedSource, slot: Slot): boolean {
  return agency?.signed.includes(word) === true && slot !== 'byline' && slot !== 'structured';
}
