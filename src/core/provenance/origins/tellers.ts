// Whom each article of an event has its story from: the sources that it credits, followed to the last one that anybody names, or the one whose page it is.
import { agencyById, agencyOfDomain } from '../../credit/agencies/agencies';
import { namedAgency } from '../../credit/make-credit';
import type { SourceKind } from '../../model/credit';
import { foldedName, type Nameable, sourceKey } from '../../model/source-key';
import type { HouseOf } from '../houses';
import type { KnownArticle } from '../known-article';
import { agencyOf, type GivenOriginal, ownKeyOf } from '../named-origins';

/** A source by which articles are grouped. */
export interface Teller {
  /** Its `sourceKey`, or that of its house. */
  readonly key: string;
  readonly agency: string | null;
  readonly kind: Exclude<SourceKind, 'unnamed'>;
  readonly name: string;
}

export interface Tellers {
  /** Keys of those from whom an article has its story; several where it names them side by side, none where it names nobody. */
  readonly of: (article: KnownArticle) => ReadonlySet<string>;
  /** Key of the source whose page it is, whether or not anybody names that; '' where its outlet is unknown. */
  readonly own: (article: KnownArticle) => string;
  readonly byKey: (key: string) => Teller;
}

/** A credit of an article, under the key by which it is grouped. */
interface Named {
  readonly key: string;
  readonly source: Nameable;
  /** Key of the source that is said to have it from this one; '' where none is. */
  readonly citedBy: string;
}

/**
 * @param articles all articles of the event
 * @param originals those that others give as their original
 */
export function findTellers(articles: readonly KnownArticle[], originals: readonly GivenOriginal[], houseOf: HouseOf): Tellers {
  const keyOf = keysOver(articles, houseOf);
  const own = new Map(articles.map((article) => [article, keyOf(ownNameKey(article))]));
  const ownOf = (article: KnownArticle) => own.get(article) ?? '';
  const named = new Map(articles.map((article) => [article, namedIn(article, originals, keyOf)]));
  const namedBy = (article: KnownArticle) => (named.get(article) ?? []).filter(({ key }) => key !== ownOf(article));
  const isNamed = new Set(articles.flatMap((article) => namedBy(article).flatMap(({ key, citedBy }) => [key, citedBy])));
  const further = furtherSources(articles, namedBy, ownOf);
  const known = knownTellers(articles, named, ownOf);
  return {
    own: ownOf,
    of: (article) => {
      const here = named.get(article);
      const others = (here ?? []).filter(({ key }) => key !== ownOf(article)).map(({ key }) => key);
      const isSource = agencyOf(article) !== null || isNamed.has(ownOf(article)) || here?.length !== others.length;
      const first = others.length > 0 ? others : isSource && ownOf(article) ? [ownOf(article)] : [];
      return new Set(first.flatMap((key) => lastSources(key, further)));
    },
    byKey: (key) => {
      const teller = known.get(key);
      if (!teller) throw new Error(`No article names the teller ${key}`);
      return teller;
    },
  };
}

/**
 * One key for each source, however it is written: a name without an address is the outlet that has this name, where there is exactly one, and outlets that
 * the reader called one house have one key.
 */
function keysOver(articles: readonly KnownArticle[], houseOf: HouseOf): (key: string) => string {
  const byName = new Map<string, Set<string>>();
  const learn = (name: string, domain: string) => {
    const key = `"${foldedName(name)}`;
    byName.set(key, (byName.get(key) ?? new Set()).add(houseOf(domain)));
  };
  for (const { outlet, credits } of articles) {
    if (outlet.domain) learn(outlet.name, agencyOfDomain(outlet.domain)?.id ?? outlet.domain);
    for (const credit of credits) if (credit.outlet) learn(credit.name, credit.outlet);
  }
  return (key) => {
    const [domain, ...others] = byName.get(key) ?? [];
    return domain !== undefined && others.length === 0 ? domain : houseOf(key);
  };
}

/** By its agency, its domain, or its name where the domain is unknown; '' where that is too, or where the reader said that it is not the source. */
function ownNameKey(article: KnownArticle): string {
  const { domain, name } = article.outlet;
  if (domain || !name) return ownKeyOf(article);
  const key = `"${foldedName(name)}`;
  return article.notFrom?.includes(key) ? '' : key;
}

/** What an article credits by name. A mention in the story names no origin. */
function namedIn(article: KnownArticle, originals: readonly GivenOriginal[], keyOf: (key: string) => string): Named[] {
  const credits = article.credits
    .filter(({ kind, strength }) => kind !== 'unnamed' && strength === 'credit')
    .map((credit) => ({ key: keyOf(sourceKey(credit)), source: credit, citedBy: keyOf(credit.citedBy ?? '') }));
  const given = originals
    .filter(({ copy }) => copy.articleId === article.articleId)
    .map(({ original }) => ({ key: keyOf(ownKeyOf(original)), source: outletSource(original), citedBy: '' }));
  return [...credits, ...given].filter(({ key }) => key !== '');
}

/**
 * From whom each source has the story: where an article says that it cites another, and where all pages of the source that are known credit others. One page
 * of its own that credits nobody shows that it tells itself.
 */
function furtherSources(
  articles: readonly KnownArticle[],
  namedBy: (article: KnownArticle) => readonly Named[],
  ownOf: (article: KnownArticle) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const further = new Map<string, Set<string>>();
  const add = (from: string, to: string) => from !== to && further.set(from, (further.get(from) ?? new Set()).add(to));
  const tellsItself = new Set(articles.filter((article) => namedBy(article).length === 0).map(ownOf));
  for (const article of articles) {
    for (const { key, citedBy } of namedBy(article)) {
      if (citedBy) add(citedBy, key);
      if (ownOf(article) && !tellsItself.has(ownOf(article))) add(ownOf(article), key);
    }
  }
  return further;
}

/** The ends of all chains from a source; where they run in a circle, all that stand in it. */
function lastSources(key: string, further: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const seen = new Set([key]);
  for (const source of seen) for (const next of further.get(source) ?? []) seen.add(next);
  const ends = [...seen].filter((source) => !further.has(source));
  return ends.length > 0 ? ends : [...seen];
}

function knownTellers(
  articles: readonly KnownArticle[],
  named: ReadonlyMap<KnownArticle, readonly Named[]>,
  ownOf: (article: KnownArticle) => string,
): ReadonlyMap<string, Teller> {
  const known = new Map<string, Teller>();
  const add = (key: string, { agency, kind, name }: Nameable) => {
    if (kind !== 'unnamed') known.set(key, { key, agency, kind, name: (agency && agencyById(agency)?.name) || name });
  };
  for (const list of named.values()) for (const { key, source } of list) if (!known.has(key)) add(key, source);
  // An outlet names itself better than others do, who may only give its address.
  for (const article of articles)
    if ((known.get(ownOf(article))?.kind ?? 'outlet') === 'outlet') add(ownOf(article), outletSource(article));
  return known;
}

function outletSource(article: KnownArticle): Nameable {
  const { domain, name } = article.outlet;
  const agency = agencyById(agencyOf(article) ?? '');
  if (agency) return namedAgency(agency);
  return { agency: null, outlet: domain || null, name: name || domain, kind: 'outlet' };
}
