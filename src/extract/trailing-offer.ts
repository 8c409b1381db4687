// An offer that takes the place of the rest of an article, in paragraphs like the article's own: known by what it speaks of, at the end alone.
import { offerTopics, subscriptionTopics } from './notice-words';
import type { TextRun } from './read-runs';
import { textWeight } from './text-weight';

// The numbers were chosen by hand, on pages of our own in many languages and with `npm run bench:bodies`. Lengths are characters, weighted by script.

/** Lines that an offer has. */
const MAX_LINES = 6;
/** A longer line was written for this article. */
const MAX_LINE_CHARS = 400;
/** A longer line speaks of one thing by chance. */
const MAX_SHORT_CHARS = 80;
/** Lines of an offer that are longer: with more it is a story about one. */
const MAX_LONG_LINES = 2;
/** Of how many things an offer speaks: subscribing, its price, the first days, reading the rest, logging in. */
const MIN_TOPICS = 3;
/** Of how many fewer the article must speak: one about subscriptions ends with what it is about. */
const MIN_FEWER = 2;
/** Characters of the article that are read for that; in a longer text each word occurs by chance. */
const READ_CHARS = 2_500;

/** The body without the offer that it ends with. */
export function withoutTrailingOffer(runs: readonly TextRun[], body: readonly number[]): readonly number[] {
  const texts = body.map((index) => runs[index]?.text ?? '');
  let start = texts.length;
  for (let line = texts.length - 1; line > 0 && texts.length - line <= MAX_LINES; line--) {
    const belongs = belongsToOffer(texts[line] ?? '');
    if (belongs === 'no') break;
    if (belongs === 'yes') start = line;
  }
  const topics = subscriptionTopics(texts.slice(start).join('\n'));
  const ofArticle = offerTopics(texts.slice(0, start).join('\n').slice(0, READ_CHARS));
  const longLines = texts.slice(start).filter((text) => textWeight(text) > MAX_SHORT_CHARS).length;
  if (topics < MIN_TOPICS || longLines > MAX_LONG_LINES || ofArticle + MIN_FEWER > topics) return body;
  // The heading of the offer need not speak of it: `78 % of the article are left`.
  const isHeaded = start > 1 && runs[body[start - 1] ?? -1]?.isHeading === true;
  return body.slice(0, isHeaded ? start - 1 : start);
}

/** `maybe` for a short line that says nothing of its own: it belongs to what stands around it. */
function belongsToOffer(text: string): 'yes' | 'maybe' | 'no' {
  const weight = textWeight(text);
  const topics = weight > MAX_LINE_CHARS ? 0 : offerTopics(text);
  if (topics >= 2 || (topics === 1 && weight <= MAX_SHORT_CHARS)) return 'yes';
  return weight <= MAX_SHORT_CHARS ? 'maybe' : 'no';
}
