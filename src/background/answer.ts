// From a stored or just read article to the answer that the popup shows.

import type { Described } from '../core/describe-article';
import { makeFingerprint, printOfKept } from '../core/fingerprint/make-fingerprint';
import { isBorderline } from '../core/match/compare';
import type { Article } from '../core/model/article';
import type { SaidCorrection } from '../core/model/correction';
import { applyCorrections, housesOf } from '../core/provenance/apply-corrections';
import { buildProvenance } from '../core/provenance/build-provenance';
import { countOtherOutlets } from '../core/provenance/count-outlets';
import type { KnownArticle } from '../core/provenance/known-article';
import { type AskedArticle, type Measured, measure, settleVerdicts, type Verdicts } from '../core/provenance/measure-candidates';
import type { Answer } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { unpackText } from '../store/packed-text';
import type { StoredArticle } from '../store/schema';
import { shownCorrection } from './shown-correction';

/** Candidates measured for one answer, of each way to be one: by copied words, by facts, by all terms. */
const MAX_CANDIDATES = 50;
/** Id of an article that is answered about but not kept. */
const NOT_KEPT = 'not kept';

interface Asked extends AskedArticle {
  readonly kept: boolean;
}

/** An article in the store as one to ask about; its words come from its text, where that was kept. */
export async function askedFromStore(stored: StoredArticle): Promise<Asked> {
  const paragraphs = stored.text && (await unpackText(stored.text));
  const print = paragraphs ? makeFingerprint(stored.title, paragraphs, stored.lang) : printOfKept(stored.fingerprint);
  return { ...knownFromStore(stored), print, kept: true };
}

/** An article just read, as one to ask about. @param number under which it was stored; null where it was not */
export function askedFromPage(article: Article, described: Described, number: number | null, now: number): Asked {
  const { url, title, publishedAt } = article;
  const articleId = number === null ? NOT_KEPT : String(number);
  return { ...described, articleId, url, title, publishedAt, kept: number !== null, readAt: now };
}

/** Another article as it was measured, and as it lies in the store. */
interface MeasuredStored extends Measured {
  readonly stored: StoredArticle;
}

/** Measures everything that may be the same story against the asked article. */
async function measureAll(asked: Asked, store: ArticleStore): Promise<Verdicts<MeasuredStored>> {
  const measured: MeasuredStored[] = [];
  for (const stored of await store.candidates(asked.print, MAX_CANDIDATES, asked.readAt ?? undefined)) {
    const known = knownFromStore(stored);
    if (known.address !== asked.address) measured.push(await measureStored(asked, known, stored, store));
  }
  return settleVerdicts(asked, measured);
}

/** Everything that an answer is made of, as the reader corrected it. */
export interface Findings {
  readonly asked: Asked;
  /** Articles of other outlets. */
  readonly others: readonly MeasuredStored[];
  /** The asked article seen again. */
  readonly versions: readonly MeasuredStored[];
  /** What the reader said of all answers, and what of it has a say here. */
  readonly said: readonly SaidCorrection[];
  readonly inEffect: readonly SaidCorrection[];
}

export async function findingsAbout(asked: Asked, store: ArticleStore): Promise<Findings> {
  const [verdicts, said] = await Promise.all([measureAll(asked, store), store.corrections.all()]);
  const corrected = applyCorrections(
    asked,
    verdicts,
    said.map(({ correction }) => correction),
  );
  const inEffect = new Set(corrected.inEffect);
  return {
    asked: corrected.asked,
    others: corrected.others,
    versions: corrected.versions,
    said,
    inEffect: said.filter(({ correction }) => inEffect.has(correction)),
  };
}

export async function answerAbout(asked: Asked, store: ArticleStore): Promise<Answer> {
  return answerOf(await findingsAbout(asked, store));
}

export function answerOf({ asked, others, versions, said, inEffect }: Findings): Answer {
  const { articleId, outlet, title, url, lang, publishedAt, kept } = asked;
  const provenance = buildProvenance(asked, others, versions);
  const houseOf = housesOf(said.map(({ correction }) => correction));
  return {
    article: { articleId, outlet, title, url, lang, publishedAt, kept },
    provenance,
    otherOutlets: countOtherOutlets(outlet, provenance.siblings, houseOf),
    corrections: inEffect.map((correction) => shownCorrection(correction, asked)),
  };
}

/** By the kept fingerprint, and by the text again where that is kept and the fingerprint alone does not settle it. */
async function measureStored(asked: Asked, known: KnownArticle, stored: StoredArticle, store: ArticleStore): Promise<MeasuredStored> {
  const comparison = measure(asked, known, stored.fingerprint);
  const text = isBorderline(comparison) ? await store.textOf(stored.number) : null;
  const paragraphs = text && (await unpackText(text));
  if (!paragraphs) return { ...known, stored, comparable: stored.fingerprint, comparison };
  const comparable = makeFingerprint(stored.title, paragraphs, stored.lang);
  return { ...known, stored, comparable, comparison: measure(asked, known, comparable) };
}

function knownFromStore(stored: StoredArticle): KnownArticle {
  const { number, address, canonical = '', url, outletDomain, outletName, owner = '', title, lang, publishedAt, readAt, credits } = stored;
  const outlet = { domain: outletDomain, name: outletName };
  return { articleId: String(number), address, canonical, url, outlet, owner, title, lang, publishedAt, readAt, credits };
}
