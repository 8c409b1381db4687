// Applies the reader's corrections before provenance is built, so that counts, sources and the earliest article need no correcting of their own.

import type { Correction } from '../model/correction';
import type { Credit } from '../model/credit';
import { sourceKey } from '../model/source-key';
import type { ComparedArticle, KnownArticle } from './known-article';
import type { Verdicts } from './measure-candidates';

export interface Corrected<Asked extends KnownArticle, Compared extends ComparedArticle> extends Readonly<Verdicts<Compared>> {
  readonly asked: Asked;
  /** The corrections that change this answer. */
  readonly inEffect: readonly Correction[];
}

/**
 * Articles that tell another story, or belong to an outlet of the same house, are no siblings. A wrong source is read neither from a credit nor from
 * the agency's own page. A source that was called wrong for the asked article is wrong for every page of the answer; one that was called wrong for
 * another article, for that page alone.
 */
export function applyCorrections<Asked extends KnownArticle, Compared extends ComparedArticle>(
  asked: Asked,
  { others, versions }: Verdicts<Compared>,
  corrections: readonly Correction[],
): Corrected<Asked, Compared> {
  const houseOf = housesOf(corrections);
  const otherStories = addressesOfOtherStories(asked.address, corrections);
  const wrongHere = wrongSources(asked.address, corrections);
  const wrongAt = ({ address }: KnownArticle) => new Set([...wrongHere, ...wrongSources(address, corrections)]);
  const domains = new Set([asked, ...others].map(({ outlet }) => outlet.domain));
  const isSameHouse = ({ outlet }: KnownArticle) => outlet.domain !== '' && houseOf(outlet.domain) === houseOf(asked.outlet.domain);
  return {
    asked: without(asked, wrongHere),
    others: others
      .filter((article) => !otherStories.has(article.address) && !isSameHouse(article))
      .map((article) => without(article, wrongAt(article))),
    versions: versions.map((version) => without(version, wrongAt(version))),
    inEffect: corrections.filter((correction) => {
      if (correction.kind === 'not-same-story') return correction.articles.includes(asked.address);
      if (correction.kind === 'same-outlet') return correction.outlets.every((domain) => domains.has(domain));
      return correction.article === asked.address;
    }),
  };
}

/** The credits of the page at this address, without the sources that the reader called wrong for it. */
export function correctedCredits(credits: readonly Credit[], address: string, corrections: readonly Correction[]): readonly Credit[] {
  return creditsWithout(credits, wrongSources(address, corrections));
}

/** A function that gives one domain for all outlets of a house. Houses are joined from corrections that name two outlets each. */
export function housesOf(corrections: readonly Correction[]): (domain: string) => string {
  /** Leads from an outlet to another of its house, and at last to the one that stands for it. */
  const leads = new Map<string, string>();
  const houseOf = (domain: string): string => {
    const passed: string[] = [];
    let house = domain;
    for (let next = leads.get(house); next !== undefined; next = leads.get(house)) {
      passed.push(house);
      house = next;
    }
    // Shorter ways for the next question: a file may hold thousands of corrections.
    for (const outlet of passed) leads.set(outlet, house);
    return house;
  };
  for (const correction of corrections) {
    if (correction.kind !== 'same-outlet') continue;
    const [one, two] = [houseOf(correction.outlets[0]), houseOf(correction.outlets[1])];
    if (one !== two) leads.set(two, one);
  }
  return houseOf;
}

function addressesOfOtherStories(address: string, corrections: readonly Correction[]): ReadonlySet<string> {
  const pairs = corrections.flatMap((correction) => (correction.kind === 'not-same-story' ? [correction.articles] : []));
  return new Set(pairs.filter((pair) => pair.includes(address)).map(([one, two]) => (one === address ? two : one)));
}

function wrongSources(address: string, corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(
    corrections.flatMap((correction) => (correction.kind === 'wrong-source' && correction.article === address ? [correction.source] : [])),
  );
}

function without<Article extends KnownArticle>(article: Article, wrong: ReadonlySet<string>): Article {
  return wrong.size === 0 ? article : { ...article, credits: creditsWithout(article.credits, wrong), notFrom: [...wrong] };
}

/** Removes credits of wrong sources, and `citedBy` and `joint` where they pointed at one. */
function creditsWithout(credits: readonly Credit[], wrong: ReadonlySet<string>): readonly Credit[] {
  const right = credits.filter((credit) => !wrong.has(sourceKey(credit)));
  const dropped = credits.filter((credit) => wrong.has(sourceKey(credit)));
  return right.map((credit) => ({
    ...credit,
    citedBy: credit.citedBy !== null && wrong.has(credit.citedBy) ? null : credit.citedBy,
    joint: credit.joint && (!hasPartner(credit, dropped) || hasPartner(credit, right)),
  }));
}

/** Whether one of the others names another source in the same words. */
function hasPartner(credit: Credit, others: readonly Credit[]): boolean {
  const key = sourceKey(credit);
  return others.some((other) => sourceKey(other) !== key && other.slot === credit.slot && other.quote === credit.quote);
}
