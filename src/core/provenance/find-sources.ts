// The sources of a story, each with the words of the page and its siblings that name it.
import { agencyById } from '../credit/agencies/agencies';
import type { Credit } from '../model/credit';
import type { Evidence, Source } from '../model/provenance';
import type { KnownArticle } from './known-article';
import { agencyOf, type GivenOriginal } from './named-origins';

/** A credit, with the article that has it. */
interface ArticleCredit {
  readonly article: KnownArticle;
  readonly credit: Credit;
}

/**
 * In order: named sources that are credited, by the asked page before those that only a sibling credits; named sources that are only mentioned;
 * unnamed agencies. What a sibling only mentions is left out: it says nothing about the asked page.
 *
 * @param asked the article asked about
 * @param siblings its sibling copies
 * @param originals those among all of them that others give as their original
 */
export function findSources(asked: KnownArticle, siblings: readonly KnownArticle[], originals: readonly GivenOriginal[]): Source[] {
  const own = asked.credits.map((credit) => ({ article: asked, credit }));
  const borrowed = siblings.flatMap((article) =>
    article.credits.filter(({ strength }) => strength === 'credit').map((credit) => ({ article, credit })),
  );
  const self = agencyOf(asked);
  const credits = [...own, ...borrowed].filter(({ credit }) => !self || credit.agency !== self);
  const groups = new Map<string, ArticleCredit[]>();
  for (const found of credits) {
    const key = found.credit.agency ?? '';
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  const sources = [...groups].map(([agency, found]) => sourceOf(agency, found, asked, siblings));
  return [...sources, ...originalsWithoutCredit(asked, siblings, groups), ...originalOutlets(originals)].sort(
    (a, b) => rank(a, asked) - rank(b, asked),
  );
}

function sourceOf(agency: string, credits: readonly ArticleCredit[], asked: KnownArticle, siblings: readonly KnownArticle[]): Source {
  const ownPage = siblings.filter((sibling) => agency && agencyOf(sibling) === agency);
  return {
    agency: agency || null,
    outlet: null,
    name: (agency && agencyById(agency)?.name) || (credits[0]?.credit.name ?? ''),
    strength: credits.some(({ credit }) => credit.strength === 'credit') ? 'credit' : 'mention',
    joint: credits.some(({ credit }) => credit.joint),
    via: ownPage.length > 0 ? [] : viaOf(agency, credits, asked),
    evidence: credits.map(evidenceOf),
  };
}

/**
 * Through which agency a source came. Said only where something says so: "Al Jazeera, citing Reuters", or Al Jazeera's own page crediting Reuters.
 * Never the agency whose page is asked about, nor, where that page credits agencies itself, one that it does not credit.
 */
function viaOf(agency: string, credits: readonly ArticleCredit[], asked: KnownArticle): string[] {
  const citing = credits.map(({ credit }) => credit.citedBy);
  const named = new Set(asked.credits.flatMap(({ agency: own }) => own ?? []));
  const crediting = credits
    .filter(({ credit }) => credit.strength === 'credit')
    .map(({ article }) => agencyOf(article))
    .filter((other) => other && (named.size === 0 || named.has(other)));
  const through = [...citing, ...crediting].find((other) => other && other !== agency && other !== agencyOf(asked));
  const name = through && agencyById(through)?.name;
  return name ? [name] : [];
}

/** An agency's own page among the siblings is a source even where no page credits it: its address says so. */
function originalsWithoutCredit(asked: KnownArticle, siblings: readonly KnownArticle[], named: ReadonlyMap<string, unknown>): Source[] {
  const originals = new Map<string, Source>();
  for (const sibling of siblings) {
    const agency = agencyOf(sibling);
    if (!agency || named.has(agency) || agency === agencyOf(asked) || originals.has(agency)) continue;
    const evidence: Evidence = { articleId: sibling.articleId, slot: 'canonical', strength: 'credit', quote: sibling.url };
    originals.set(agency, {
      agency,
      outlet: null,
      name: agencyById(agency)?.name ?? sibling.outlet.name,
      strength: 'credit',
      joint: false,
      via: [],
      evidence: [evidence],
    });
  }
  return [...originals.values()];
}

/** Outlets that are no agencies, with a page that another page gives as its original. */
function originalOutlets(originals: readonly GivenOriginal[]): Source[] {
  const sources = new Map<string, Source>();
  for (const { original, copy } of originals) {
    const { domain, name } = original.outlet;
    if (agencyOf(original) !== null || domain === '') continue;
    const evidence: Evidence = { articleId: copy.articleId, slot: 'canonical', strength: 'credit', quote: copy.canonical };
    const known = sources.get(domain);
    sources.set(domain, {
      agency: null,
      outlet: domain,
      name,
      strength: 'credit',
      joint: false,
      via: [],
      evidence: [...(known?.evidence ?? []), evidence],
    });
  }
  return [...sources.values()];
}

function evidenceOf({ article, credit }: ArticleCredit): Evidence {
  return { articleId: article.articleId, slot: credit.slot, strength: credit.strength, quote: credit.quote };
}

/** 0 is first. Named or not weighs most, then credited or mentioned, then whether the asked page itself says so. */
function rank(source: Source, asked: KnownArticle): number {
  const isOwn = source.evidence.some(({ articleId, strength }) => articleId === asked.articleId && strength === source.strength);
  return (source.agency || source.outlet ? 0 : 4) + (source.strength === 'credit' ? 0 : 2) + (isOwn ? 0 : 1);
}
