// Reads all credits of a page: every statement in one of the slots, strongest first.
import { MAX_CREDITS, MAX_CREDITS_OF_SOURCE } from '../bounds';
import type { Article } from '../model/article';
import { type Credit, SLOTS, type Slot } from '../model/credit';
import { sourceKey } from '../model/source-key';
import { type CreditPage, readPage } from './credit-page';
import { findSections, type Section } from './sections/find-sections';
import { readAuthorLinks } from './slots/author-link';
import { readBylines } from './slots/byline';
import { readCanonical } from './slots/canonical';
import { readCopyrights } from './slots/copyright';
import { readDatelines } from './slots/dateline';
import { readLabels } from './slots/label';
import { readMentions } from './slots/mention';
import { readPlatforms, readRepublished } from './slots/notice';
import { readStructured } from './slots/structured';
import { readTails } from './slots/tail';
import { readWireIds } from './slots/wire-id';
import type { CreditContext } from './words/read-hits';

const READERS: { readonly [slot in Slot]: (page: CreditPage) => Credit[] } = {
  'wire-id': readWireIds,
  label: readLabels,
  dateline: readDatelines,
  byline: readBylines,
  tail: readTails,
  structured: readStructured,
  copyright: readCopyrights,
  republished: readRepublished,
  platform: readPlatforms,
  'author-link': readAuthorLinks,
  canonical: readCanonical,
  mention: readMentions,
};

/** What a page says of its sources, and those of its sections that name sources of their own. */
export interface PageCredits {
  /** Every credit and mention of the page, strongest slot first, without repetitions. An agency's own page never credits that agency. */
  readonly credits: Credit[];
  /** Empty where the page is one story. */
  readonly sections: readonly Section[];
}

/** Every credit and mention of the page. */
export function readCredits(article: Article, known: CreditContext): Credit[] {
  return readPageCredits(article, known).credits;
}

/** The same, and the page's sections where it is a round-up. */
export function readPageCredits(article: Article, { lang, outletDomain, words }: CreditContext): PageCredits {
  const page = readPage(article, { lang: lang.split('-')[0] ?? '', outletDomain, words });
  const sections = findSections(page);
  const ofSections = sections.flatMap(({ credits }) => credits);
  const credits = SLOTS.flatMap((slot) => [...READERS[slot](page), ...ofSections.filter((credit) => credit.slot === slot)]);
  return {
    credits: withoutRepeats(credits).slice(0, MAX_CREDITS),
    sections: sections.map((section) => ({ ...section, credits: section.credits.slice(0, MAX_CREDITS) })),
  };
}

/**
 * Drops a credit whose words a stronger credit of the same source quotes already: the value of a label is read as a sign-off too. And those of a source that
 * many stronger ones name.
 */
function withoutRepeats(strongestFirst: readonly Credit[]): Credit[] {
  const said = new Map<string, Credit[]>();
  return strongestFirst.filter((credit) => {
    const key = sourceKey(credit);
    const before = said.get(key) ?? [];
    const isSaid = before.length >= MAX_CREDITS_OF_SOURCE || before.some((stronger) => isRepeat(credit, stronger));
    if (!isSaid) said.set(key, [...before, credit]);
    return !isSaid;
  });
}

/** `(Source: Reuters)` is read as the label `Source: Reuters` and as a sign-off that contains it. */
function isRepeat(weaker: Credit, stronger: Credit): boolean {
  if (weaker.strength !== stronger.strength) return false;
  return stronger.quote.includes(weaker.quote) || (stronger.slot === 'label' && weaker.quote.includes(stronger.quote));
}
