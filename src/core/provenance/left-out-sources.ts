// Which credited sources of a story a copy of it leaves out.
import type { ConflictingCredit, Source } from '../model/provenance';
import { sourceKey } from '../model/source-key';
import type { ComparedArticle, KnownArticle } from './known-article';
import { ownKeyOf } from './named-origins';
import { creditedForShared, tellTheSame } from './shared-credits';

/** An excerpt with a smaller share of the asked article's words may be a teaser. Chosen by hand: an editor who shortens a story keeps more. */
const TEASER = 0.4;

interface CreditedStory {
  readonly asked: KnownArticle;
  /** As far as each shares the asked article's words (`asFarAsShared`). */
  readonly siblings: readonly ComparedArticle[];
  /** Those and others with all their credits: a round-up with those of all its sections. */
  readonly compared: readonly ComparedArticle[];
  readonly sources: readonly Source[];
  /** Where copies of one text credit different sources; null where they agree. */
  readonly conflict: readonly ConflictingCredit[] | null;
}

/**
 * A function that gives for a sibling the names of the sources that some page credits for what it shares with this one, which does not mention them. A
 * source's own page need not name it, and a source that the reader called wrong is not missing. Where copies disagree on the source, who names one of them
 * leaves out none. Of an article that was read in part nothing is said: the rest may name them.
 */
export function leftOutSources({ asked, siblings, compared, sources, conflict }: CreditedStory): (sibling: ComparedArticle) => string[] {
  const siblingById = new Map(siblings.map((sibling) => [sibling.articleId, sibling]));
  const wholeById = new Map(compared.map((article) => [article.articleId, article]));
  const disputed = disputedSources(sources, conflict);
  const named = sources.filter(({ kind, strength }) => kind !== 'unnamed' && strength === 'credit');
  return (sibling) => {
    if (isReadInPart(sibling)) return [];
    const credited = creditedForShared(asked, sibling);
    const isOfShared = (source: Source): boolean =>
      credited.has(sourceKey(source)) ||
      source.evidence.some(({ articleId, strength }) => {
        const other = siblingById.get(articleId);
        return strength === 'credit' && other !== undefined && tellTheSame(sibling, other);
      });
    const { credits } = wholeById.get(sibling.articleId) ?? sibling;
    const mentioned = new Set([...credits.map(sourceKey), ownKeyOf(sibling), ...(sibling.notFrom ?? [])]);
    const isOneSide = sibling.credits.some((credit) => disputed.has(sourceKey(credit)));
    return named
      .filter((source) => !mentioned.has(sourceKey(source)) && isOfShared(source))
      .filter((source) => !isOneSide || !disputed.has(sourceKey(source)))
      .map(({ name }) => name);
  };
}

/** `sourceKey` of each source about which the copies of one text disagree. */
function disputedSources(sources: readonly Source[], conflict: CreditedStory['conflict']): ReadonlySet<string> {
  const isOne = (source: Source) => conflict?.some(({ agency, name }) => (agency ? agency === source.agency : name === source.name));
  return new Set(sources.filter(isOne).map(sourceKey));
}

/**
 * Its page says so, or it is a small part of the story: a teaser, whose page need not say that there is more. Beside a round-up its length says nothing:
 * it may have the whole of its section.
 */
function isReadInPart({ page, comparison: { relation, lengthRatio, sections } }: ComparedArticle): boolean {
  return page?.partial !== undefined || (relation === 'excerpt' && lengthRatio < TEASER && !sections);
}
