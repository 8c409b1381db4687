// Boilerplate: words that an outlet prints under many of its stories. They do not tell where a story comes from.

import type { Print } from '../fingerprint/make-fingerprint';
import { WINDOW, withoutQuotedFlag } from '../fingerprint/shingles';
import type { Fingerprint } from '../model/fingerprint';
import { countCommon } from './copied-words';
import { MIN_COPIED } from './copy-relation';

/** Another article that shares words with the asked one. */
export interface SharesWords {
  /** `outletKey` of the article; '' where unknown. */
  readonly outlet: string;
  readonly fingerprint: Fingerprint;
  /** Share of the shorter text's shingles found in the other, 0…1. */
  readonly copied: number;
}

/**
 * Minimum number of an outlet's stories that share a line of boilerplate. With two, one real copy in two hundred is lost: what two stories share is as
 * often a paragraph of an agency that was carried over into a follow-up.
 */
const MIN_STORIES = 3;
/** Maximum number of stories of one outlet that are looked at. More take time and change nothing. */
const MAX_STORIES = 8;
/** Two articles of an outlet are updates of one story where they share at least this much besides the repeated lines. */
const MIN_ALIKE = MIN_COPIED;
/** Minimum number of kept shingles besides the repeated lines: with fewer it cannot be told whether two articles are one story. Chosen by hand. */
export const MIN_LEFT = 8;
/** Maximum share of an article that is taken for boilerplate: more than that is its story, repeated by the outlet. Chosen by hand. */
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
    if (articles.length >= MIN_STORIES) for (const hash of repeatedByOutlet(asked, articles)) repeated.add(hash);
  }
  const whole = withBetween(asked, repeated);
  return whole.size > MAX_BOILERPLATE * asked.all.size ? new Set() : whole;
}

/** Shingles of the asked article that several stories of one outlet share, where these have nothing else in common with it or each other. */
function repeatedByOutlet(asked: Print, articles: readonly Fingerprint[]): ReadonlySet<number> {
  const shared = heldBy(MIN_STORIES, asked, articles);
  if (shared.size === 0) return shared;
  const stories: Fingerprint[] = [];
  const left: Uint32Array[] = [];
  for (const article of articles) {
    const rest = article.shingles.filter((flagged) => !shared.has(withoutQuotedFlag(flagged)));
    const isAnother = rest.length >= MIN_LEFT && !isOfStory(rest, asked) && !left.some((other) => areAlike(rest, other));
    if (!isAnother) continue;
    stories.push(article);
    left.push(rest);
    if (stories.length === MAX_STORIES) break;
  }
  return heldBy(MIN_STORIES, asked, stories);
}

/** Shingles of the asked article that at least `min` of the articles have. */
export function heldBy(min: number, asked: Print, articles: readonly Fingerprint[]): ReadonlySet<number> {
  const times = new Map<number, number>();
  for (const { shingles } of articles) {
    for (const flagged of shingles) {
      const hash = withoutQuotedFlag(flagged);
      if (asked.allTable.indexOf(hash) >= 0) times.set(hash, (times.get(hash) ?? 0) + 1);
    }
  }
  return new Set([...times].filter(([, count]) => count >= min).map(([hash]) => hash));
}

function areAlike(rest: Uint32Array, other: Uint32Array): boolean {
  return countCommon(rest, other) >= MIN_ALIKE * Math.min(rest.length, other.length);
}

/** The same with all shingles of the asked article. */
function isOfStory(rest: Uint32Array, { all, allTable }: Print): boolean {
  let common = 0;
  for (const flagged of rest) if (allTable.indexOf(withoutQuotedFlag(flagged)) >= 0) common++;
  return common >= MIN_ALIKE * Math.min(rest.length, all.size);
}

/**
 * Adds the shingles that stand between two repeated ones of the same line: the other articles are known by samples, which leave those out. Only
 * possible where the asked text is at hand, since kept shingles have no order.
 */
export function withBetween(asked: Print, repeated: ReadonlySet<number>): ReadonlySet<number> {
  if (repeated.size === 0 || !asked.hasText) return repeated;
  const inOrder = [...asked.all];
  const whole = new Set(repeated);
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, hash] of inOrder.entries()) {
    if (!repeated.has(hash)) continue;
    if (index - last <= WINDOW) for (const between of inOrder.slice(last + 1, index)) whole.add(between);
    last = index;
  }
  return whole;
}
