// How far the evidence reaches that one of two texts in different languages was made from the other. Only facts can be compared: numbers, places and names.
import type { AcrossOverlap } from './shared-terms';

/**
 * Minimum for `translated`, of the shared facts' weight over `FACTS_POWER` of both texts' own. In the corpus 95 of 100 translations reach it, and of a million pairs of
 * other texts in two languages some thirty, most of them two reports of one event.
 */
const MIN_TRANSLATED = 0.36;
/**
 * The more facts two texts have, the more they share without being translations, as a news brief does with a long report of the same event. By the square root of both
 * taken together it would be 0.25; this was better than 0.25 and 0.3.
 */
const FACTS_POWER = 0.35;
/** Added to that product, so that two texts of a few facts do not reach the bound by chance. In squares of weights. */
const FEW_FACTS = 16;
/**
 * Words for each unit of the facts' weight, at least. A text that seems to have more is in a script without capitals, where most words may be names and few are. Chosen
 * between 7 and 20.
 */
const WORDS_PER_WEIGHT = 10;
/** Weight that a text may have however short it is: a brief is dense with facts. Chosen by hand. */
const MIN_MAX_WEIGHT = 12;
/** Brings the result to the scale of derivation within one language: half of the translations then reach 2.2, half of the rewritings 1.8. */
const SCALE_POWER = 0.75;

/** Facts that both must have; one translation in five hundred has fewer. A name of two consonants is none. */
const MIN_SHARED_FACTS = 3;
/** Numbers that both texts must have before they can speak against a translation. */
const MIN_NUMBERS = 3;
/** Share of the fewer numbers that a translation keeps at least. In the corpus none of 372 keeps less than half; the rest is for forms of numbers that are not read. */
const MIN_KEPT_NUMBERS = 0.4;
/** What two texts reach at most that share too few facts, or whose numbers differ, as reports of two quarters do: related, even where both name one source. */
const NO_TRANSLATION = 0.7;

/** 1 is just enough for `translated`. The same from both sides. */
export function derivationAcross({ shared, facts, asked, other, askedWords, otherWords, numbers }: AcrossOverlap): number {
  const product = plausible(asked, askedWords) * plausible(other, otherWords);
  const reached = (Math.max(0, shared) / (FEW_FACTS + product) ** FACTS_POWER / MIN_TRANSLATED) ** SCALE_POWER;
  return facts < MIN_SHARED_FACTS || doNumbersDiffer(numbers) ? Math.min(reached, NO_TRANSLATION) : reached;
}

function doNumbersDiffer({ shared, asked, other }: AcrossOverlap['numbers']): boolean {
  const fewer = Math.min(asked, other);
  return fewer >= MIN_NUMBERS && shared < MIN_KEPT_NUMBERS * fewer;
}

function plausible(weight: number, words: number): number {
  return Math.min(weight, Math.max(MIN_MAX_WEIGHT, words / WORDS_PER_WEIGHT));
}
