// The verdict on two articles by what their pages say, besides how their texts compare: who quotes, which wire ids they carry, when they were published.
import { areOfTwoDays, settleByTime } from '../match/story-time';
import { type Comparison, isSibling } from '../model/relation';
import { tokenise } from '../text/tokens';
import type { KnownArticle } from './known-article';
import { settleByCredits } from './settle-by-credits';
import { haveSameWireId } from './wire-ids';

/** Words of an article before an offer: fewer are a kicker or a place. Chosen by hand. */
const MIN_LEAD = 3;

/** @param comparison of their texts alone */
export function settleVerdict(asked: KnownArticle, other: KnownArticle, comparison: Comparison): Comparison {
  if (saysThatItQuotes(asked, other, comparison)) return { ...comparison, relation: 'quotes' };
  const measured = { ...withoutOtherStory(asked, other, comparison), quoter: null };
  if (!isSibling(measured.relation) && haveSameWireId(asked, other)) return sameWireStory(asked, other, measured);
  return settleByTime(settleByCredits(asked, other, measured), asked, other);
}

/** What copies the words of another story is no copy: its end alone, or the form that a report of another day was made by. */
export function withoutOtherStory(asked: KnownArticle, other: KnownArticle, comparison: Comparison): Comparison {
  const isOther = shareTheirEnd(asked, other, comparison) || (comparison.mayTellOfTwoDays && areOfTwoDays(asked, other));
  return isOther ? { ...comparison, relation: 'unrelated', derived: 0, kinship: 0 } : comparison;
}

/**
 * Two articles that begin with stories of their own and share an end that speaks of neither, an offer or a note on the outlet, are no copies. A copy under another title
 * may share its end alone, too, but then its title is all that it has before it.
 */
function shareTheirEnd(asked: KnownArticle, other: KnownArticle, { beforeEnd }: Comparison): boolean {
  return beforeEnd !== undefined && tellsStory(beforeEnd.asked, asked) && tellsStory(beforeEnd.other, other);
}

function tellsStory(wordsBeforeEnd: number, { title }: KnownArticle): boolean {
  return wordsBeforeEnd >= MIN_LEAD && wordsBeforeEnd > tokenise(title).length;
}

/** Articles with the same wire id are made from one text, however little of the wording is left. */
function sameWireStory(asked: KnownArticle, other: KnownArticle, comparison: Comparison): Comparison {
  return {
    ...comparison,
    relation: asked.lang === other.lang ? 'rewritten' : 'translated',
    kinship: Math.max(1, comparison.kinship),
  };
}

/**
 * Marks alone do not tell: of two reports on one speech, one may put it in quotation marks and the other may not. So the page that quotes has to say
 * that it is an opinion piece.
 */
function saysThatItQuotes(asked: KnownArticle, other: KnownArticle, { quoter }: Comparison): boolean {
  return quoter !== null && (quoter === 'asked' ? asked : other).page?.kind?.value === 'opinion';
}
