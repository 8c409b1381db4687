// The sources of a story, each with the words of the page and its siblings that name it.
import { agencyById } from '../credit/agencies/agencies';
import { namedAgency } from '../credit/make-credit';
import type { Credit } from '../model/credit';
import type { Evidence, Source } from '../model/provenance';
import { type Nameable, sourceKey } from '../model/source-key';
import type { KnownArticle } from './known-article';
import { agencyOf, type GivenOriginal, ownKeyOf } from './named-origins';

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
  const said = [...own, ...borrowed].filter(({ credit }) => !self || credit.agency !== self);
  const credits = [...said, ...originalsWithoutCredit(asked, siblings, said), ...originalOutlets(originals)];
  const groups = new Map<string, ArticleCredit[]>();
  for (const found of credits) {
    const key = sourceKey(found.credit);
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  const names = new Map([...groups].map(([key, [first]]) => [key, first ? nameOf(first.credit) : '']));
  return [...groups.values()].map((found) => sourceOf(found, asked, siblings, names)).sort((a, b) => rank(a, asked) - rank(b, asked));
}

function sourceOf(
  credits: readonly ArticleCredit[],
  asked: KnownArticle,
  siblings: readonly KnownArticle[],
  names: ReadonlyMap<string, string>,
): Source {
  const [first] = credits;
  if (!first) throw new Error('A source without a credit');
  const { agency, outlet, kind } = first.credit;
  const key = sourceKey(first.credit);
  const hasOwnPage = key !== '' && siblings.some((sibling) => ownKeyOf(sibling) === key);
  const through = hasOwnPage ? '' : throughWhom(key, credits, asked, names);
  const via = through && names.get(through);
  return {
    agency,
    outlet,
    name: nameOf(first.credit),
    kind,
    strength: credits.some(({ credit }) => credit.strength === 'credit') ? 'credit' : 'mention',
    joint: credits.some(({ credit }) => credit.joint),
    via: via ? [via] : [],
    evidence: credits.map(evidenceOf),
  };
}

/** The agency's name as the table has it today. */
function nameOf({ agency, name }: Nameable): string {
  return (agency && agencyById(agency)?.name) || name;
}

/**
 * Through which source another one came. Said only where something says so: "Al Jazeera, citing Reuters", or Al Jazeera's own page crediting Reuters.
 * Never the agency whose page is asked about, nor, where that page credits sources itself, one that it does not credit.
 */
function throughWhom(key: string, credits: readonly ArticleCredit[], asked: KnownArticle, names: ReadonlyMap<string, string>): string {
  const citing = credits.map(({ credit }) => credit.citedBy);
  const named = new Set(asked.credits.map(sourceKey).filter(Boolean));
  const crediting = credits
    .filter(({ credit }) => credit.strength === 'credit')
    .map(({ article }) => ownKeyOf(article))
    .filter((other) => named.size === 0 || named.has(other));
  const isThrough = (other: string | null) => other && names.has(other) && other !== key && other !== ownKeyOf(asked);
  return [...citing, ...crediting].find(isThrough) ?? '';
}

/** An agency's own page among the siblings is a source even where no page credits it: its address says so. */
function originalsWithoutCredit(asked: KnownArticle, siblings: readonly KnownArticle[], said: readonly ArticleCredit[]): ArticleCredit[] {
  const named = new Set([agencyOf(asked), ...said.map(({ credit }) => credit.agency)]);
  return siblings.flatMap((article) => {
    const agency = agencyById(agencyOf(article) ?? '');
    if (!agency || named.has(agency.id)) return [];
    named.add(agency.id);
    return [{ article, credit: { ...namedAgency(agency), ...BY_ADDRESS, quote: article.url } }];
  });
}

/** Outlets that are no agencies, with a page that another page gives as its original. */
function originalOutlets(originals: readonly GivenOriginal[]): ArticleCredit[] {
  return originals.flatMap(({ original, copy }) => {
    const { domain, name } = original.outlet;
    if (agencyOf(original) !== null || domain === '') return [];
    return [{ article: copy, credit: { agency: null, outlet: domain, name, kind: 'outlet', ...BY_ADDRESS, quote: copy.canonical } }];
  });
}

/** What is said by an address and not in words. */
const BY_ADDRESS = { slot: 'canonical', strength: 'credit', joint: false, citedBy: null } as const;

function evidenceOf({ article, credit }: ArticleCredit): Evidence {
  return { articleId: article.articleId, slot: credit.slot, strength: credit.strength, quote: credit.quote };
}

/** 0 is first. Named or not weighs most, then credited or mentioned, then whether the asked page itself says so. */
function rank(source: Source, asked: KnownArticle): number {
  const isOwn = source.evidence.some(({ articleId, strength }) => articleId === asked.articleId && strength === source.strength);
  return (source.kind === 'unnamed' ? 4 : 0) + (source.strength === 'credit' ? 0 : 2) + (isOwn ? 0 : 1);
}
