// Words that an outlet prints under many of its stories: they say nothing of where a story comes from.

import type { Print } from '../fingerprint/make-fingerprint';
import { WINDOW, withoutQuotedFlag } from '../fingerprint/shingles';
import type { Fingerprint } from '../model/fingerprint';
import { type Comparable, MIN_COPIED } from './compare';

/** Another article that shares words with the asked one. */
export interface SharesWords {
  /** Who printed it; '' where unknown. */
  readonly outlet: string;
  readonly fingerprint: Fingerprint;
  /** Share of the shorter text's shingles found in the other, 0…1. */
  readonly copied: number;
}

/**
 * On so many of an outlet's stories a shared line is boilerplate. On two it is as often a paragraph of the agency's that a follow-up took over: then one
 * real copy in two hundred is lost.
 */
const STORIES = 3;
/** Looked at of one outlet: more tell nothing new. */
const MAX_STORIES = 8;
/** Without the shared lines two articles that have less than this in common are two stories, and not an update of one. */
const MIN_ALIKE = MIN_COPIED;
/** What is left of an article, in kept shingles, from which on it can be told what story it is. */
const MIN_LEFT = 8;
/** More of an article than this is its story, however often its outlet has told it. */
const MAX_BOILERPLATE = 2 / 3;

/**
 * Shingles of the asked article that an outlet, its own or another, has under several stories: a call to subscribe, terms of use, a standing
 * background paragraph.
 *
 * @param others articles measured against the asked one, those of its own outlet among them
 */
export function findBoilerplate(asked: Print, others: readonly SharesWords[]): ReadonlySet<number> {
  const byOutlet = new Map<string, Fingerprint[]>();
  for (const { outlet, fingerprint, copied } of others) {
    if (outlet === '' || copied === 0) continue;
    const held = byOutlet.get(outlet);
    if (held) held.push(fingerprint);
    else byOutlet.set(outlet, [fingerprint]);
  }
  const repeated = new Set<number>();
  for (const articles of byOutlet.values()) {
    if (articles.length >= STORIES) for (const hash of repeatedByOutlet(asked, articles)) repeated.add(hash);
  }
  const whole = withBetween(asked, repeated);
  return whole.size > MAX_BOILERPLATE * asked.all.size ? new Set() : whole;
}

/** What several stories of one outlet share with the asked article, and nothing else with it or each other. */
function repeatedByOutlet(asked: Print, articles: readonly Fingerprint[]): ReadonlySet<number> {
  const shared = heldBy(STORIES, asked, articles);
  if (shared.size === 0) return shared;
  const stories: Fingerprint[] = [];
  const left: ReadonlySet<number>[] = [];
  for (const article of articles) {
    const rest = new Set(Array.from(article.shingles, withoutQuotedFlag).filter((hash) => !shared.has(hash)));
    const isAnother = rest.size >= MIN_LEFT && !areAlike(rest, asked.all) && !left.some((other) => areAlike(rest, other));
    if (!isAnother) continue;
    stories.push(article);
    left.push(rest);
    if (stories.length === MAX_STORIES) break;
  }
  return heldBy(STORIES, asked, stories);
}

/** Shingles of the asked article that at least so many articles have. */
function heldBy(least: number, asked: Print, articles: readonly Fingerprint[]): ReadonlySet<number> {
  const times = new Map<number, number>();
  for (const { shingles } of articles) {
    for (const flagged of shingles) {
      const hash = withoutQuotedFlag(flagged);
      if (asked.allTable.indexOf(hash) >= 0) times.set(hash, (times.get(hash) ?? 0) + 1);
    }
  }
  return new Set([...times].filter(([, count]) => count >= least).map(([hash]) => hash));
}

function areAlike(rest: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  let common = 0;
  for (const hash of rest) if (other.has(hash)) common++;
  return common >= MIN_ALIKE * Math.min(rest.size, other.size);
}

/** Others are known by samples: what stands between two sampled shingles of one line is of that line. Only a text at hand tells what does. */
function withBetween(asked: Print, repeated: ReadonlySet<number>): ReadonlySet<number> {
  if (repeated.size === 0 || !asked.hasText) return repeated;
  const inOrder = [...asked.all];
  const whole = new Set(repeated);
  let last = Number.NEGATIVE_INFINITY;
  for (const [place, hash] of inOrder.entries()) {
    if (!repeated.has(hash)) continue;
    if (place - last <= WINDOW) for (const between of inOrder.slice(last + 1, place)) whole.add(between);
    last = place;
  }
  return whole;
}

/** What `printWithout` is to an asked article, for another: it without these shingles, as if they had never been printed. */
export function comparableWithout(other: Comparable, boilerplate: ReadonlySet<number>): Comparable {
  const sample = other.all ?? other.shingles;
  let dropped = 0;
  let size = 0;
  for (const flagged of sample) {
    size++;
    if (boilerplate.has(withoutQuotedFlag(flagged))) dropped++;
  }
  const shingles = other.shingles.filter((flagged) => !boilerplate.has(withoutQuotedFlag(flagged)));
  const left = {
    ...other,
    shingles,
    shingleCount: size > 0 ? Math.round(other.shingleCount * (1 - dropped / size)) : other.shingleCount,
  };
  return other.all ? { ...left, all: new Set([...other.all].filter((hash) => !boilerplate.has(hash))) } : left;
}
