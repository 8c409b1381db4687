// From a stored or just read article to the answer that the popup shows.
import type { Article } from '../core/article';
import type { Described } from '../core/describe-article';
import { makeFingerprint, type Print, printOfKept } from '../core/fingerprint/make-fingerprint';
import { compareCandidate, isBorderline } from '../core/match/compare';
import type { Comparison } from '../core/match/relation';
import { settleByTime } from '../core/match/story-time';
import { applyCorrections, housesOf } from '../core/provenance/apply-corrections';
import { buildProvenance } from '../core/provenance/build-provenance';
import type { SaidCorrection } from '../core/provenance/correction';
import { countOtherOutlets } from '../core/provenance/count-outlets';
import { type ComparedArticle, isOtherArticle, type KnownArticle } from '../core/provenance/known-article';
import type { Answer } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { unpackText } from '../store/packed-text';
import type { StoredArticle } from '../store/schema';
import { shownCorrection } from './shown-correction';

/** Candidates measured for one answer. */
const MOST_CANDIDATES = 50;
/** Id of an article that is answered about but not kept. */
const NOT_KEPT = 'not kept';

interface Asked extends KnownArticle {
  readonly print: Print;
  readonly kept: boolean;
  /** When it was read, in milliseconds; undefined for now. */
  readonly readAt: number | undefined;
}

/** An article in the store as one to ask about; its words come from its text, where that was kept. */
export async function askedFromStore(stored: StoredArticle): Promise<Asked> {
  const print = stored.text ? makeFingerprint(stored.title, await unpackText(stored.text), stored.lang) : printOfKept(stored.fingerprint);
  return { ...knownFromStore(stored), print, kept: true, readAt: stored.readAt };
}

/** An article just read, with the number it was stored under; null where it was not. */
export function askedFromPage(article: Article, described: Described, address: string, number: number | null): Asked {
  const { url, title, publishedAt } = article;
  const { outlet, lang, credits, print } = described;
  return {
    articleId: number === null ? NOT_KEPT : String(number),
    url,
    title,
    publishedAt,
    outlet,
    lang,
    credits,
    address,
    print,
    kept: number !== null,
    readAt: undefined,
  };
}

/** Another article as it was measured, and as it lies in the store. */
export interface Measured {
  readonly compared: ComparedArticle;
  readonly stored: StoredArticle;
}

/** Measures everything that may be the same story against the asked article. */
async function measureOthers(asked: Asked, store: ArticleStore): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const stored of await store.candidates(asked.print, MOST_CANDIDATES, asked.readAt)) {
    const known = knownFromStore(stored);
    if (!isOtherArticle(asked, known)) continue;
    const comparison = settleByTime(await measure(asked.print, stored, store), asked.publishedAt, stored.publishedAt);
    measured.push({ compared: { ...known, comparison }, stored });
  }
  return measured;
}

/** Everything that an answer is made of, as the reader corrected it. */
export interface Findings {
  readonly asked: Asked;
  readonly measured: readonly Measured[];
  /** What the reader said of all answers, and what of it has a say here. */
  readonly said: readonly SaidCorrection[];
  readonly inEffect: readonly SaidCorrection[];
}

export async function findingsAbout(asked: Asked, store: ArticleStore): Promise<Findings> {
  const [measured, said] = await Promise.all([measureOthers(asked, store), store.corrections.all()]);
  const corrected = applyCorrections(
    asked,
    measured.map(({ compared }) => compared),
    said.map(({ correction }) => correction),
  );
  const storedOf = new Map(measured.map(({ compared, stored }) => [compared.articleId, stored]));
  const inEffect = new Set(corrected.inEffect);
  return {
    asked: corrected.asked,
    measured: corrected.compared.flatMap((compared) => {
      const stored = storedOf.get(compared.articleId);
      return stored ? [{ compared, stored }] : [];
    }),
    said,
    inEffect: said.filter(({ correction }) => inEffect.has(correction)),
  };
}

export async function answerAbout(asked: Asked, store: ArticleStore): Promise<Answer> {
  return answerOf(await findingsAbout(asked, store));
}

export function answerOf({ asked, measured, said, inEffect }: Findings): Answer {
  const { articleId, outlet, title, url, lang, publishedAt, kept } = asked;
  const compared = measured.map((other) => other.compared);
  const provenance = buildProvenance(asked, compared);
  const houseOf = housesOf(said.map(({ correction }) => correction));
  return {
    article: { articleId, outlet, title, url, lang, publishedAt, kept },
    provenance,
    otherOutlets: countOtherOutlets(outlet, provenance.siblings, houseOf),
    corrections: inEffect.map((correction) => shownCorrection(correction, asked)),
  };
}

/** By the kept fingerprint, and by the text again where that is kept and the fingerprint alone does not settle it. */
async function measure(asked: Print, other: StoredArticle, store: ArticleStore): Promise<Comparison> {
  const comparison = compareCandidate(asked, other.fingerprint);
  const text = isBorderline(comparison) ? await store.textOf(other.number) : null;
  if (!text) return comparison;
  return compareCandidate(asked, makeFingerprint(other.title, await unpackText(text), other.lang));
}

function knownFromStore({
  number,
  address,
  url,
  outletDomain,
  outletName,
  title,
  lang,
  publishedAt,
  credits,
}: StoredArticle): KnownArticle {
  return { articleId: String(number), address, url, outlet: { domain: outletDomain, name: outletName }, title, lang, publishedAt, credits };
}
