// Applies the reader's objections before provenance is built, so that counts, sources and the earliest article follow from what is left.

import type { Credit } from '../model/credit';
import type { Objection } from '../model/objection';
import { sourceKey } from '../model/source-key';
import { housesOf } from './houses';
import type { ComparedArticle, KnownArticle } from './known-article';
import type { Verdicts } from './measure-candidates';

export interface AfterObjections<Asked extends KnownArticle, Compared extends ComparedArticle> extends Readonly<Verdicts<Compared>> {
  readonly asked: Asked;
  /** The objections that change this answer. */
  readonly inEffect: readonly Objection[];
}

/**
 * Articles that tell another story, or belong to an outlet of the same house, are no siblings. A wrong source is read neither from a credit nor from
 * the agency's own page. A source that was called wrong for the asked article is wrong for every page of the answer; one that was called wrong for
 * another article, for that page alone.
 */
export function applyObjections<Asked extends KnownArticle, Compared extends ComparedArticle>(
  asked: Asked,
  { others, versions }: Verdicts<Compared>,
  objections: readonly Objection[],
): AfterObjections<Asked, Compared> {
  const houseOf = housesOf(objections);
  const otherStories = addressesOfOtherStories(asked.address, objections);
  const wrongHere = wrongSources(asked.address, objections);
  const wrongAt = ({ address }: KnownArticle) => new Set([...wrongHere, ...wrongSources(address, objections)]);
  const domains = new Set([asked, ...others].map(({ outlet }) => outlet.domain));
  const isSameHouse = ({ outlet }: KnownArticle) => outlet.domain !== '' && houseOf(outlet.domain) === houseOf(asked.outlet.domain);
  return {
    asked: without(asked, wrongHere),
    others: others
      .filter((article) => !otherStories.has(article.address) && !isSameHouse(article))
      .map((article) => without(article, wrongAt(article))),
    versions: versions.map((version) => without(version, wrongAt(version))),
    inEffect: objections.filter((objection) => {
      if (objection.kind === 'not-same-story') return objection.articles.includes(asked.address);
      if (objection.kind === 'same-outlet') return objection.outlets.every((domain) => domains.has(domain));
      return objection.article === asked.address;
    }),
  };
}

/** The credits of the page at this address, without the sources that the reader called wrong for it. */
export function creditsAfterObjections(credits: readonly Credit[], address: string, objections: readonly Objection[]): readonly Credit[] {
  return creditsWithout(credits, wrongSources(address, objections));
}

function addressesOfOtherStories(address: string, objections: readonly Objection[]): ReadonlySet<string> {
  const pairs = objections.flatMap((objection) => (objection.kind === 'not-same-story' ? [objection.articles] : []));
  return new Set(pairs.filter((pair) => pair.includes(address)).map(([one, two]) => (one === address ? two : one)));
}

function wrongSources(address: string, objections: readonly Objection[]): ReadonlySet<string> {
  return new Set(
    objections.flatMap((objection) => (objection.kind === 'wrong-source' && objection.article === address ? [objection.source] : [])),
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
