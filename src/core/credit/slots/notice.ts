// "Provided by The Guardian", "This article is republished from The Conversation": notices of where a story stood first.

import type { CreditWordKind } from '../../languages/language';
import type { Credit, Slot } from '../../model/credit';
import type { CreditPage, PageLine } from '../credit-page';
import { creditsOf } from '../make-credit';
import { readEntry } from '../words/read-entry';
import type { Hit } from '../words/read-hits';

const MAX_PLATFORM = 120;
const MAX_NOTICE = 600;
/** The name follows its notice within so many characters. */
const MAX_REACH = 60;
const EDGE_LINES = 4;

/** Credits that a platform writes above what it was given. */
export function readPlatforms(page: CreditPage): Credit[] {
  return page.lines.flatMap((line) => (line.text.length <= MAX_PLATFORM ? readNotice(line, 'provided', 'platform', page) : []));
}

/** Credits of notices that a story is republished. */
export function readRepublished(page: CreditPage): Credit[] {
  return page.lines.flatMap((line) =>
    isAtEdge(line) && line.text.length <= MAX_NOTICE ? readNotice(line, 'republished', 'republished', page) : [],
  );
}

function isAtEdge(line: PageLine): boolean {
  return line.position !== 'body' || line.fromStart < EDGE_LINES || line.fromEnd < EDGE_LINES;
}

function readNotice(line: PageLine, kind: CreditWordKind, slot: Slot, page: CreditPage): Credit[] {
  const notice = line.hits.find(({ kinds }) => kinds.has(kind));
  if (!notice || line.hits.some(({ kinds }) => kinds.has('photo'))) return [];
  const named = nextName(line, notice);
  if (!named) return [];
  return creditsOf(readEntry(line, notice.end, named.end), slot, sentenceAround(line, notice.start, named.end), page);
}

/** The agency behind the notice, with only its article and kind between. */
function nextName(line: PageLine, notice: Hit): Hit | null {
  const hit = line.hits.find(({ start, agency }) => start >= notice.end && agency !== null);
  if (!hit || hit.start - notice.end > MAX_REACH) return null;
  const between = line.text.slice(notice.end, hit.start);
  return /[.!?]\s/.test(between) || (between.match(/[\p{L}\p{N}]+/gu) ?? []).length > 3 ? null : hit;
}

/** From the start of the sentence that the words stand in, to their end. */
export function sentenceAround({ text }: PageLine, start: number, end: number): string {
  const from = sentenceStart(text, start);
  const stop = text.slice(end, end + 300).search(/[.!?。؟।](?:\s|$)/u);
  return text.slice(from, stop < 0 ? Math.min(text.length, end + 200) : end + stop + 1);
}

const MAX_BACK = 300;
/** The end of a sentence: a mark, perhaps a closing quote, a space; not behind one capital (`J. Smith`). */
const STOP = /(?:[\p{Ll}\p{N}\p{Lo})\]][.!?؟।]["”»’')\]]{0,2}\s+|[。！？])/gu;

function sentenceStart(text: string, before: number): number {
  const base = Math.max(0, before - MAX_BACK);
  let from = base;
  for (const stop of text.slice(base, before).matchAll(STOP)) from = base + stop.index + stop[0].length;
  return from;
}
