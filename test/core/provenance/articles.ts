// Known articles and comparisons between them, each as small as a case allows.

import { languageLists } from '../../../src/build/language-lists';
import { makeFingerprint } from '../../../src/core/fingerprint/make-fingerprint';
import { compare } from '../../../src/core/match/compare';
import type { Credit } from '../../../src/core/model/credit';
import type { Comparison, Relation } from '../../../src/core/model/relation';
import type { ComparedArticle, KnownArticle } from '../../../src/core/provenance/known-article';

/** An article on this domain, which is its id too. */
export function article(domain: string, credits: readonly Credit[] = [], change: Partial<KnownArticle> = {}): KnownArticle {
  return {
    articleId: domain,
    address: `${domain}/ferry`,
    canonical: '',
    url: `https://${domain}/ferry`,
    outlet: { domain, name: `The ${domain}` },
    owner: '',
    title: `Ferry sinks, as ${domain} has it`,
    lang: 'en',
    publishedAt: null,
    readAt: null,
    firstReadAt: null,
    credits,
    ...change,
  };
}

/** A credit of this agency, in a byline that says its id. */
export function credit(agency: string | null, change: Partial<Credit> = {}): Credit {
  return {
    agency,
    outlet: null,
    name: agency ?? 'agencies',
    kind: agency === null ? 'unnamed' : 'agency',
    slot: 'byline',
    strength: 'credit',
    quote: `By ${agency ?? 'agencies'}`,
    joint: false,
    citedBy: null,
    ...change,
  };
}

export function mention(agency: string): Credit {
  return credit(agency, { slot: 'mention', strength: 'mention', quote: `${agency} reported` });
}

const same = makeFingerprint('', ['412 people left Hungary'], 'en', languageLists);

export function comparison(relation: Relation, kinship = 1): Comparison {
  return { ...compare(same, same), relation, kinship };
}

export function compared(known: KnownArticle, relation: Relation, kinship = 1): ComparedArticle {
  return { ...known, comparison: comparison(relation, kinship) };
}
