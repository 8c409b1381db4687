// What to mark of a text: the words and facts that a sibling has too.
import type { TermOccurrence } from '../fingerprint/story-term';
import { termOccurrences } from '../fingerprint/terms';
import type { LanguageLists } from '../languages/language-lists';
import type { MarkedParagraph, MarkSpan, Marks } from '../model/marks';
import { type Token, tokenise } from '../text/tokens';
import type { KnownSibling } from './known-sibling';
import { sharedFacts } from './shared-facts';
import { sharedRuns, type TokenRun } from './shared-runs';

/** The article whose page is marked. */
export interface MarkedText {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** BCP 47 primary tag, '' where unknown. */
  readonly lang: string;
}

/** From this share of the shorter text's words on, what was copied says it all. */
const MOSTLY_COPIED = 0.5;

/** What is left of a run at the edge of a paragraph is marked from so many words on. */
const MIN_WORDS = 4;

export function findMarks({ title, paragraphs, lang }: MarkedText, sibling: KnownSibling, lists: LanguageLists): Marks {
  const lines = [title, ...paragraphs];
  const text = lines.join('\n');
  const tokens = tokenise(text);
  const runs = sharedRuns(tokens, sibling.hasShingle, sibling.isSampled);
  const copied = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const isRetold = copied < MOSTLY_COPIED * Math.min(tokens.length, sibling.wordCount);
  const passages = runs.flatMap((run) => withinLines(text, tokens, run)).flatMap((run) => spanOf(tokens, run));
  const facts = isRetold ? sharedFacts(text, termOccurrences(text, tokens, lang, lists), sibling.terms, title.length).map(factSpan) : [];
  const isBeside = (fact: MarkSpan) => passages.every(({ start, end }) => fact.end <= start || fact.start >= end);
  return { paragraphs: byParagraph(lines, [...passages, ...facts.filter(isBeside)]), isSampled: sibling.isSampled, isRetold };
}

/** A run cut at the line breaks within it. */
function withinLines(text: string, tokens: readonly Token[], { from, to }: TokenRun): TokenRun[] {
  const cuts = [from];
  for (let at = from + 1; at < to; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before && token && text.slice(before.start + before.surface.length, token.start).includes('\n')) cuts.push(at);
  }
  return cuts.map((cut, at) => ({ from: cut, to: cuts[at + 1] ?? to })).filter((run) => run.to - run.from >= MIN_WORDS);
}

function spanOf(tokens: readonly Token[], { from, to }: TokenRun): MarkSpan[] {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? [{ kind: 'copied', start: first.start, end: last.start + last.surface.length }] : [];
}

function factSpan({ start, label }: TermOccurrence): MarkSpan {
  return { kind: 'fact', start, end: start + label.length };
}

/** Spans of the whole text as spans of its paragraphs. A name may be written over a line break: what is left of it there is marked. */
function byParagraph(lines: readonly string[], spans: readonly MarkSpan[]): MarkedParagraph[] {
  let begin = 0;
  return lines.flatMap((text, at) => {
    const [from, to] = [begin, begin + text.length];
    begin = to + 1;
    const own = spans
      .filter(({ start, end }) => start < to && end > from)
      .map(({ kind, start, end }) => ({ kind, start: Math.max(start, from) - from, end: Math.min(end, to) - from }));
    return own.length > 0 ? [{ text, isHeadline: at === 0, spans: own }] : [];
  });
}
