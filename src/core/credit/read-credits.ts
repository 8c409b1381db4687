// What a page says of where its story comes from: every statement in one of the slots, strongest first.
import type { Article } from '../model/article';
import type { Credit, Slot } from '../model/credit';
import { type CreditPage, readPage } from './credit-page';
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

const READERS: readonly ((page: CreditPage) => Credit[])[] = [
  readWireIds,
  readLabels,
  readDatelines,
  readBylines,
  readTails,
  readStructured,
  readCopyrights,
  readRepublished,
  readPlatforms,
  readAuthorLinks,
  readCanonical,
  readMentions,
];

/** From the most telling to the weakest. */
const STRONGEST_FIRST: readonly Slot[] = [
  'wire-id',
  'label',
  'dateline',
  'byline',
  'tail',
  'structured',
  'copyright',
  'republished',
  'platform',
  'author-link',
  'canonical',
  'mention',
];

/** Every credit and mention of the page, without duplicates, strongest first. An agency's own page never credits itself. */
export function readCredits(article: Article, { lang, outletDomain }: CreditContext): Credit[] {
  const page = readPage(article, { lang: lang.split('-')[0] ?? '', outletDomain });
  const credits = READERS.flatMap((readSlot) => readSlot(page));
  return withoutRepeats(credits.sort((a, b) => STRONGEST_FIRST.indexOf(a.slot) - STRONGEST_FIRST.indexOf(b.slot)));
}

/** Words that a stronger credit of the same agency quotes already say nothing more: the value of a label, read again as a sign-off. */
function withoutRepeats(strongestFirst: readonly Credit[]): Credit[] {
  const said = new Map<string | null, Credit[]>();
  return strongestFirst.filter((credit) => {
    const before = said.get(credit.agency) ?? [];
    const isSaid = before.some((stronger) => isRepeat(credit, stronger));
    if (!isSaid) said.set(credit.agency, [...before, credit]);
    return !isSaid;
  });
}

/** A label within a bracket is a sign-off too: it is said once. */
function isRepeat(weaker: Credit, stronger: Credit): boolean {
  if (weaker.strength !== stronger.strength) return false;
  return stronger.quote.includes(weaker.quote) || (stronger.slot === 'label' && weaker.quote.includes(stronger.quote));
}
