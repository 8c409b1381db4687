// What the credits of two pages say on whether their articles were made from one text. Copied words outweigh them: a copy under another agency's name is a copy.
import { WITH_SHARED_SOURCE } from '../match/derivation';
import { type Comparison, isCopy, isSibling } from '../model/relation';
import { sourceKey } from '../model/source-key';
import type { KnownArticle } from './known-article';
import { agencyOf } from './named-origins';

/**
 * Minimum share of the shorter text's shingles that both have outside quotation marks, for texts with a common source, whatever they credit. Two independent
 * reports hardly ever share so much: in the corpus at most 0.10.
 */
const MIN_COMMON_SHARE = 0.1;
/** Minimum of `derived` for a translation that its outlet signs as the work of its own people. Chosen by hand: an own report has its own facts too. */
const MIN_SIGNED = 1.5;

/** The verdict with the credits of both pages taken into account; unchanged for copies. */
export function settleByCredits(asked: KnownArticle, other: KnownArticle, comparison: Comparison): Comparison {
  if (isCopy(comparison.relation)) return comparison;
  if (isSibling(comparison.relation)) {
    const isTooWeak = comparison.relation === 'translated' && comparison.derived < MIN_SIGNED && isOneSigned(asked, other);
    return isTooWeak || isConflict(asked, other, comparison) ? { ...comparison, relation: 'related' } : comparison;
  }
  if (comparison.derived < WITH_SHARED_SOURCE || !shareSource(asked, other)) return comparison;
  const derived = comparison.derived / WITH_SHARED_SOURCE;
  const relation = asked.lang === other.lang ? 'rewritten' : 'translated';
  return { ...comparison, relation, derived, kinship: Math.max(1, comparison.kinship) };
}

/** Each credits a source by name, and none of what one of them names is named by the other. */
function isConflict(asked: KnownArticle, other: KnownArticle, { copied, quoted }: Comparison): boolean {
  if (copied * (1 - quoted) >= MIN_COMMON_SHARE) return false;
  const [ofAsked, ofOther] = [sourcesOf(asked), sourcesOf(other)];
  const areNamed = ofAsked.credited.size > 0 && ofOther.credited.size > 0;
  return areNamed && !ofAsked.namesUnnamed && !ofOther.namesUnnamed && !haveCommon(ofAsked.named, ofOther.named);
}

/** One is signed by its outlet's own people, and the other credits a source by name. */
function isOneSigned(asked: KnownArticle, other: KnownArticle): boolean {
  const isSigned = ({ page }: KnownArticle) => page?.staff != null;
  const creditsSource = (article: KnownArticle) => sourcesOf(article).credited.size > 0;
  return (isSigned(asked) && creditsSource(other)) || (isSigned(other) && creditsSource(asked));
}

/**
 * One credits a source, and the other names it too, even if only in its story. Where one credits several, the other has to name them all: of two agencies side
 * by side, or in two sections of a round-up, only one may have sent what both tell.
 */
function shareSource(asked: KnownArticle, other: KnownArticle): boolean {
  const [ofAsked, ofOther] = [sourcesOf(asked), sourcesOf(other)];
  return (
    ofAsked.credited.size + ofOther.credited.size > 0 &&
    areAmong(ofAsked.credited, ofOther.named) &&
    areAmong(ofOther.credited, ofAsked.named)
  );
}

interface NamedSources {
  /** `sourceKey` of each that the page credits by name, and of the agency on whose site it stands. */
  readonly credited: ReadonlySet<string>;
  /** Those, and the ones that its story mentions or that it says were cited. */
  readonly named: ReadonlySet<string>;
  /** It also credits agencies without a name, which may be any. */
  readonly namesUnnamed: boolean;
}

function sourcesOf(article: KnownArticle): NamedSources {
  const own = agencyOf(article);
  const credits = article.credits.filter(({ strength }) => strength === 'credit');
  const credited = new Set([...credits.map(sourceKey), own ?? ''].filter(Boolean));
  const mentioned = article.credits.flatMap((credit) => [sourceKey(credit), credit.citedBy ?? '']).filter(Boolean);
  const namesUnnamed = credits.some(({ kind }) => kind === 'unnamed');
  return { credited, named: new Set([...credited, ...mentioned]), namesUnnamed };
}

function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((key) => other.has(key));
}

function areAmong(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((key) => all.has(key));
}
