// Decides what to mark in a text: the words and facts that a sibling has too.
import type { TermOccurrence } from '../fingerprint/story-term';
import { termOccurrences } from '../fingerprint/terms';
import type { LanguageLists } from '../languages/language-lists';
import type { MarkedParagraph, MarkSpan, Marks } from '../model/marks';
import { type Token, tokenise } from '../text/tokens';
import type { KnownSibling } from './known-sibling';
import { findSharedFacts } from './shared-facts';
import { sharedRuns, type TokenRun } from './shared-runs';

/** The article whose page is marked. */
export interface MarkedText {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** BCP 47 primary tag, '' where unknown. */
  readonly lang: string;
}

/** Share of the shorter text's words. With more of them copied, facts are not marked apart: the copied words hold them. Chosen by hand. */
const MOSTLY_COPIED = 0.5;

/** Words. A shorter rest of a run, where it reaches into a paragraph, is not marked: that would be chance. */
const MIN_WORDS = 4;

/** The marks of a text, paragraph by paragraph: copied words, and facts where the sibling tells most of it in other words. */
export function findMarks({ title, paragraphs, lang }: MarkedText, sibling: KnownSibling, lists: LanguageLists): Marks {
  const all = [title, ...paragraphs];
  const text = all.join('\n');
  const tokens = tokenise(text);
  const runs = sharedRuns(tokens, sibling.hasShingle, sibling.isSampled);
  const copied = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const isRetold = copied < MOSTLY_COPIED * Math.min(tokens.length, sibling.wordCount);
  const spans = runs.flatMap((run) => withinParagraphs(text, tokens, run)).flatMap((run) => spanOf(tokens, run));
  const facts = isRetold
    ? findSharedFacts(text, termOccurrences(text, tokens, lang, lists), sibling.terms, title.length).map(factSpan)
    : [];
  const isBeside = (fact: MarkSpan) => spans.every(({ start, end }) => fact.end <= start || fact.start >= end);
  return { paragraphs: byParagraph(all, [...spans, ...facts.filter(isBeside)]), isSampled: sibling.isSampled, isRetold };
}

/** The text alone, by which its page's words that name a source are told from those of other articles there. */
export function unmarked({ title, paragraphs }: Pick<MarkedText, 'title' | 'paragraphs'>): Marks {
  return { paragraphs: byParagraph([title, ...paragraphs], []), isSampled: false, isRetold: false };
}

/** A run cut where one paragraph ends and the next begins. */
function withinParagraphs(text: string, tokens: readonly Token[], { from, to }: TokenRun): TokenRun[] {
  const cuts = [from];
  for (let index = from + 1; index < to; index++) {
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (before && token && text.slice(before.start + before.surface.length, token.start).includes('\n')) cuts.push(index);
  }
  return cuts.map((cut, index) => ({ from: cut, to: cuts[index + 1] ?? to })).filter((run) => run.to - run.from >= MIN_WORDS);
}

function spanOf(tokens: readonly Token[], { from, to }: TokenRun): MarkSpan[] {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? [{ kind: 'copied', start: first.start, end: last.start + last.surface.length }] : [];
}

function factSpan({ start, label }: TermOccurrence): MarkSpan {
  return { kind: 'fact', start, end: start + label.length };
}

/** Spans of the whole text as spans of its paragraphs; a span over a paragraph's end, such as a name, becomes two. */
function byParagraph(paragraphs: readonly string[], spans: readonly MarkSpan[]): MarkedParagraph[] {
  let begin = 0;
  return paragraphs.map((text, index) => {
    const [from, to] = [begin, begin + text.length];
    begin = to + 1;
    const own = spans
      .filter(({ start, end }) => start < to && end > from)
      .map(({ kind, start, end }) => ({ kind, start: Math.max(start, from) - from, end: Math.min(end, to) - from }));
    return { text, isHeadline: index === 0, spans: own };
  });
}
