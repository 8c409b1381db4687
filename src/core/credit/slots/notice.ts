// "Provided by The Guardian", "This article is republished from The Conversation": notices that say where a story was published first.

import type { CreditWordKind } from '../../languages/language';
import type { Credit, Slot } from '../../model/credit';
import { MAX_QUOTE } from '../../text/cut-quote';
import type { CreditPage, PageLine } from '../credit-page';
import { creditsOf } from '../make-credit';
import { isLikePerson } from '../names/judge-name';
import { creditOfName } from '../names/name-credits';
import { findNotice, type Notice, namedInNotice } from '../names/notice-name';
import { wholeName } from '../names/source-name';
import { readEntry } from '../words/read-entry';
import type { Hit } from '../words/read-hits';

// All bounds were chosen by hand on pages of the corpus that docs/credits.md describes.

/** Characters of a line with a platform's notice: these stand alone. */
const MAX_PLATFORM = 120;
/** Characters of a line with a notice of republication: these often tell the licence and who the author is. */
const MAX_NOTICE = 600;
/** Characters between the notice and the name. */
const MAX_REACH = 60;
/** Words between the notice and the name: `the news agency`. */
const MAX_BETWEEN = 3;
/** Lines at either end of the body in which a story says that it is republished. */
const EDGE_LINES = 4;
/** Lines above the story that may belong to it. */
const ABOVE_LINES = 10;

/** Credits that a platform (MSN) writes above a story that an outlet or agency gave it. */
export function readPlatforms(page: CreditPage): Credit[] {
  return page.lines.flatMap((line) => (line.text.length <= MAX_PLATFORM ? readPlatform(line, page) : []));
}

function readPlatform(line: PageLine, page: CreditPage): Credit[] {
  const agencies = readNotice(line, 'provided', 'platform', page);
  const notice = line.hits.find(({ kinds }) => kinds.has('provided'));
  // `© Provided by The Guardian`: nothing stands before the notice.
  if (agencies.length > 0 || !notice || !isNearStory(line) || /[\p{L}\p{N}]/u.test(line.text.slice(0, notice.start))) return agencies;
  const name = wholeName(line, notice.end, line.text.length, page);
  return name && !isLikePerson(name) ? [creditOfName(name, 'platform', { quote: line.text })] : [];
}

/** Credits of notices that the story was published elsewhere first. */
export function readRepublished(page: CreditPage): Credit[] {
  return page.lines.flatMap((line) => (isAtEdge(line) && line.text.length <= MAX_NOTICE ? readRepublishedLine(line, page) : []));
}

function readRepublishedLine(line: PageLine, page: CreditPage): Credit[] {
  const agencies = readNotice(line, 'republished', 'republished', page);
  if (agencies.length > 0 || line.hits.some(({ kinds }) => kinds.has('photo'))) return agencies;
  const sentence = findNotice(line, page);
  const notice = sentence ?? phraseOf(line);
  const named = notice && namedInNotice(line, notice, page);
  if (!notice || !named) return [];
  if ('agency' in named) {
    // Behind a phrase, an agency that stands near has been read already.
    if (!sentence) return [];
    const { start, end } = named.agency;
    return creditsOf(readEntry(line, start, end), 'republished', sentenceAround(line, Math.min(start, notice.start), end), page);
  }
  const { name } = named;
  if (!isNearStory(line) || !(name.isSure || (/^\p{Lu}/u.test(name.name) && /\s/.test(line.text.charAt(name.start - 1))))) return [];
  const quote = sentenceAround(line, Math.min(name.start, notice.start), Math.max(name.end, notice.end));
  return [creditOfName(name, 'republished', { quote })];
}

/** A phrase that says it in one: `reprinted from`. */
function phraseOf(line: PageLine): Notice | null {
  const hit = line.hits.find(({ kinds }) => kinds.has('republished'));
  if (!hit) return null;
  const stop = line.text.slice(hit.end).search(/[.!?。！？](?:\s|$)|[。！？]/u);
  return { start: hit.start, end: hit.end, nameFrom: hit.end, sentenceEnd: stop < 0 ? line.text.length : hit.end + stop };
}

/** Names that are in no table count only right above the story, or where it begins or ends. */
function isNearStory(line: PageLine): boolean {
  if (line.position === 'body') return line.fromStart < 2 || line.fromEnd < EDGE_LINES;
  return line.position === 'before' ? line.fromEnd < ABOVE_LINES : line.fromStart < EDGE_LINES;
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

/** The agency that the notice leads to, in the same sentence, with few words between: `by the news agency Reuters`. */
function nextName(line: PageLine, notice: Hit): Hit | null {
  const hit = line.hits.find(({ start, agency }) => start >= notice.end && agency !== null);
  if (!hit || hit.start - notice.end > MAX_REACH) return null;
  const between = line.text.slice(notice.end, hit.start);
  return /[.!?]\s/.test(between) || (between.match(/[\p{L}\p{N}]+/gu) ?? []).length > MAX_BETWEEN ? null : hit;
}

/** The sentence, or sentences, in which `start` and `end` lie. */
export function sentenceAround({ text }: PageLine, start: number, end: number): string {
  const from = sentenceStart(text, start);
  const stop = text.slice(end, end + MAX_SENTENCE).search(/[.!?。؟।](?:\s|$)/u);
  return text.slice(from, stop < 0 ? Math.min(text.length, end + MAX_QUOTE.credit) : end + stop + 1);
}

/** Characters in which an end of the sentence is looked for, on either side: more than a quote shows. */
const MAX_SENTENCE = 300;
/** The end of a sentence: a mark, perhaps a closing quotation mark, a space. Not behind a capital (`J. Smith`). */
const STOP = /(?:[\p{Ll}\p{N}\p{Lo})\]][.!?؟।]["”»’')\]]{0,2}\s+|[。！？])/gu;

function sentenceStart(text: string, before: number): number {
  const base = Math.max(0, before - MAX_SENTENCE);
  let from = base;
  for (const stop of text.slice(base, before).matchAll(STOP)) from = base + stop.index + stop[0].length;
  return from;
}
