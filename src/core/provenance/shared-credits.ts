// What an article credits, as far as it concerns the words that it shares with the asked one. A round-up credits each of its sections alone.
import { areApart } from '../match/shared-stretch';
import type { Credit } from '../model/credit';
import { sourceKey } from '../model/source-key';
import type { ComparedArticle, KnownArticle } from './known-article';

/** An article that is a round-up, with nothing but the credits of the sections that it shares with the asked one, and those of its whole page. */
export function asFarAsShared(article: ComparedArticle): ComparedArticle {
  const shared = article.comparison.sections?.ofOther;
  return shared
    ? { ...article, credits: [...ofWholePage(article), ...shared.flatMap((index) => creditsOfSection(article, index))] }
    : article;
}

/** The asked article once for each of its sections, each with the credits of that section; and once for what its whole page credits. */
export function bySection(asked: KnownArticle): KnownArticle[] {
  if (!asked.parts?.length) return [asked];
  const sections = asked.parts.map((_, index) => ({ ...asked, credits: creditsOfSection(asked, index) }));
  const whole = ofWholePage(asked).filter(({ strength }) => strength === 'credit');
  return whole.length > 0 ? [...sections, { ...asked, credits: whole }] : sections;
}

/** `sourceKey` of each source that the asked page credits for the words that a sibling shares with it. */
export function creditedForShared(asked: KnownArticle, { comparison }: ComparedArticle): ReadonlySet<string> {
  const sections = comparison.sections?.ofAsked;
  const credits = sections ? [...ofWholePage(asked), ...sections.flatMap((index) => creditsOfSection(asked, index))] : asked.credits;
  return new Set(credits.filter(({ strength }) => strength === 'credit').map(sourceKey));
}

/** False where two siblings are known to share different sections of the asked article, or stretches of it that lie apart. */
export function tellTheSame(one: Pick<ComparedArticle, 'comparison'>, other: Pick<ComparedArticle, 'comparison'>): boolean {
  const [sections, others] = [one.comparison.sections?.ofAsked, other.comparison.sections?.ofAsked];
  if (sections && others) return sections.some((index) => others.includes(index));
  const [stretch, another] = [one.comparison.stretch, other.comparison.stretch];
  return !stretch || !another || !areApart(stretch, another);
}

function creditsOfSection({ parts = [], notFrom = [] }: KnownArticle, index: number): readonly Credit[] {
  return (parts[index]?.credits ?? []).filter((credit) => !notFrom.includes(sourceKey(credit)));
}

/** Credits of sources that no section of the page names. */
function ofWholePage({ parts = [], credits }: KnownArticle): readonly Credit[] {
  const ofSections = new Set(parts.flatMap((part) => part.credits.map(sourceKey)));
  return credits.filter((credit) => !ofSections.has(sourceKey(credit)));
}
