// What the reader corrected, applied before provenance is reasoned from: count, sources and earliest follow by themselves.
import { type Correction, sourceKey } from './correction';
import type { ComparedArticle, KnownArticle } from './known-article';

export interface Corrected<Asked extends KnownArticle, Compared extends ComparedArticle> {
  readonly asked: Asked;
  readonly compared: readonly Compared[];
  /** Those that have a say here. */
  readonly inEffect: readonly Correction[];
}

/**
 * Articles that tell another story, or stand at an outlet of the same house, are no siblings. A source that is wrong is neither read from a credit nor
 * from the agency's own page: for the asked article wherever it is named, for another one where its own page names it.
 */
export function applyCorrections<Asked extends KnownArticle, Compared extends ComparedArticle>(
  asked: Asked,
  compared: readonly Compared[],
  corrections: readonly Correction[],
): Corrected<Asked, Compared> {
  const houseOf = housesOf(corrections);
  const others = otherStories(asked.address, corrections);
  const wrongHere = wrongSources(asked.address, corrections);
  const isHere = new Set([asked, ...compared].map(({ outlet }) => outlet.domain));
  const isSameHouse = ({ outlet }: KnownArticle) => outlet.domain !== '' && houseOf(outlet.domain) === houseOf(asked.outlet.domain);
  return {
    asked: without(asked, wrongHere),
    compared: compared
      .filter((article) => !others.has(article.address) && !isSameHouse(article))
      .map((article) => without(article, new Set([...wrongHere, ...wrongSources(article.address, corrections)]))),
    inEffect: corrections.filter((correction) => {
      if (correction.kind === 'not-same-story') return correction.articles.includes(asked.address);
      if (correction.kind === 'same-outlet') return correction.outlets.every((domain) => isHere.has(domain));
      return correction.article === asked.address;
    }),
  };
}

/** The outlet that stands for a whole house, by what was said of two at a time. */
export function housesOf(corrections: readonly Correction[]): (domain: string) => string {
  const houses = new Map<string, string>();
  const houseOf = (domain: string) => houses.get(domain) ?? domain;
  for (const correction of corrections) {
    if (correction.kind !== 'same-outlet') continue;
    const [one, two] = [houseOf(correction.outlets[0]), houseOf(correction.outlets[1])];
    for (const domain of [...houses.keys(), two]) if (houseOf(domain) === two) houses.set(domain, one);
  }
  return houseOf;
}

function otherStories(address: string, corrections: readonly Correction[]): ReadonlySet<string> {
  const told = corrections.flatMap((correction) => (correction.kind === 'not-same-story' ? [correction.articles] : []));
  return new Set(told.filter((pair) => pair.includes(address)).map(([one, two]) => (one === address ? two : one)));
}

function wrongSources(address: string, corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(
    corrections.flatMap((correction) => (correction.kind === 'wrong-source' && correction.article === address ? [correction.source] : [])),
  );
}

function without<Article extends KnownArticle>(article: Article, wrong: ReadonlySet<string>): Article {
  if (wrong.size === 0) return article;
  const isWrong = (agency: string | null) => wrong.has(sourceKey({ agency, outlet: null }));
  const credits = article.credits
    .filter(({ agency }) => !isWrong(agency))
    .map((credit) => (credit.citedBy !== null && isWrong(credit.citedBy) ? { ...credit, citedBy: null } : credit));
  return { ...article, credits, notFrom: [...wrong] };
}
