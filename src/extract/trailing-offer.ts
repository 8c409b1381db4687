// An offer or a request for consent that takes the place of the rest of an article, in paragraphs like the article's own: known by what it speaks of, at
// the end alone.
import { consentTopics, offerTopics, serviceTopics, subscriptionTopics } from './notice-words';
import type { TextRun } from './read-runs';
import { textWeight } from './text-weight';

// The numbers were chosen by hand, on pages of our own in many languages and with `npm run bench:bodies`. Lengths are characters, weighted by script.

/** Lines that an offer has. */
const MAX_LINES = 10;
/** A longer line was written for this article. */
const MAX_LINE_CHARS = 400;
/** A longer line speaks of one thing by chance. */
const MAX_SHORT_CHARS = 80;
/** Lines of an offer that are longer: with more it is a story about one, unless it speaks of more things than a story would. */
const MAX_LONG_LINES = 2;
/** Longer lines that speak of nothing that offers speak of: `delivered before seven in the morning`. */
const MAX_STRANGE_LINES = 1;
/** Of how many things an offer speaks: subscribing, its price, the first days, reading the rest, logging in. */
const MIN_TOPICS = 3;
/** Of how many a long one speaks, its conditions, bills and the printed paper among them. */
const MIN_TOPICS_OF_LONG = 5;
/** Of how many fewer the article must speak: one about subscriptions ends with what it is about. */
const MIN_FEWER = 2;
/** Characters of the article that are read for that; in a longer text each word occurs by chance. */
const READ_CHARS = 2_500;

/** The body without the offer that it ends with. */
export function withoutTrailingOffer(runs: readonly TextRun[], body: readonly number[]): readonly number[] {
  const start = offerStart(
    body.map((index) => runs[index]?.text ?? ''),
    (line) => runs[body[line] ?? -1]?.isHeading === true,
  );
  return body.slice(0, start);
}

/** The line that the offer at the end of an article begins with; the number of lines where there is none. */
export function offerStart(lines: readonly string[], isHeading: (line: number) => boolean): number {
  for (const start of possibleStarts(lines)) {
    if (!isOffer(lines.slice(0, start), lines.slice(start))) continue;
    // The heading of the offer need not speak of it: `78 % of the article are left`.
    return start > 1 && isHeading(start - 1) ? start - 1 : start;
  }
  return lines.length;
}

/** Lines that an offer may begin with, the first of them first. */
function possibleStarts(lines: readonly string[]): number[] {
  const starts: number[] = [];
  let strange = 0;
  for (let line = lines.length - 1; line > 0 && lines.length - line <= MAX_LINES && strange <= MAX_STRANGE_LINES; line--) {
    const belongs = belongsToOffer(lines[line] ?? '');
    if (belongs === 'yes') starts.unshift(line);
    if (belongs === 'no') strange++;
  }
  return starts;
}

/** `maybe` for a line that says little of its own: it belongs to what stands around it. */
function belongsToOffer(text: string): 'yes' | 'maybe' | 'no' {
  const weight = textWeight(text);
  if (weight > MAX_LINE_CHARS) return 'no';
  const isShort = weight <= MAX_SHORT_CHARS;
  const topics = topicsOf(text);
  if (topics >= 2 || (topics === 1 && isShort)) return 'yes';
  return isShort || topics === 1 ? 'maybe' : 'no';
}

function isOffer(article: readonly string[], end: readonly string[]): boolean {
  const text = end.join('\n');
  const ofArticle = article.join('\n').slice(0, READ_CHARS);
  const longLines = end.filter((line) => textWeight(line) > MAX_SHORT_CHARS);
  const isShort = longLines.length <= MAX_LONG_LINES && longLines.every((line) => belongsToOffer(line) === 'yes');
  if (isShort) return subscriptionTopics(text) >= MIN_TOPICS && offerTopics(ofArticle) + MIN_FEWER <= subscriptionTopics(text);
  const [topics, min] = [subscriptionTopics(text) > 0 ? topicsOf(text) : consentTopics(text), MIN_TOPICS_OF_LONG];
  return topics >= min && topicsOf(ofArticle) + MIN_FEWER <= topics;
}

/** Of how many of the things that one kind of notice speaks of a text speaks. */
function topicsOf(text: string): number {
  return Math.max(offerTopics(text) + serviceTopics(text), consentTopics(text));
}
