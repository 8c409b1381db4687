// "This story first appeared in the Denholm Ledger", "Dieser Text ist zuerst bei … erschienen": notices in free word order that say where a story
// stood first.
import type { CreditPage, PageLine } from '../credit-page';
import type { Hit } from '../words/read-hits';
import type { SourceName } from './judge-name';
import { type NameWord, nameWordsIn } from './name-words';
import { nameBehind } from './source-name';

/** Where in a line a notice stands. */
export interface Notice {
  readonly start: number;
  readonly end: number;
  /** Behind the word that leads to the name; the name may also stand before it: "zuerst bei X erschienen". */
  readonly nameFrom: number;
  readonly sentenceEnd: number;
}

/** Characters between `first` and `published`: room for a name and a preposition. */
const MAX_APART = 90;
/** Characters from the start of the sentence to the notice, where no word for the piece stands before it. */
const MAX_BEFORE = 12;

/** `originally published as “…”`: the title that it had. */
const OTHER_TITLE = /^\s{0,2}(?:as|als|comme|como|come|som|under|unter)\s/;

/** The first notice of a line; null where there is none. */
export function findNotice(line: PageLine, page: CreditPage): Notice | null {
  const words = nameWordsIn(line.folded, 0, line.folded.length, page.context);
  for (const first of words) {
    if (!first.kinds.has('firsts')) continue;
    const published = words.find((word) => word !== first && word.kinds.has('published') && isInSentence(line, first, word));
    if (!published) continue;
    const notice = noticeOf(line, first, published);
    if (isOfThisStory(line, notice, words)) return notice;
  }
  return null;
}

function isInSentence(line: PageLine, one: NameWord, other: NameWord): boolean {
  const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start];
  return to - from <= MAX_APART && !/[.!?。]\s/.test(line.folded.slice(from, to));
}

function noticeOf(line: PageLine, first: NameWord, published: NameWord): Notice {
  const start = Math.min(first.start, published.start);
  const end = Math.max(first.end, published.end);
  // `zuerst bei X erschienen`: more than a space between the two holds the name.
  const isApart = end - start - (first.end - first.start) - (published.end - published.start) > 3;
  const stop = line.text.slice(end).search(/[.!?。！？](?:\s|$)|[。！？]/u);
  return {
    start,
    end,
    nameFrom: isApart ? Math.min(first.end, published.end) : end,
    sentenceEnd: stop < 0 ? line.text.length : end + stop,
  };
}

/** A word for the piece stands in the sentence, or the notice opens it: `Zuerst erschienen bei …`. */
function isOfThisStory(line: PageLine, { start, sentenceEnd }: Notice, words: readonly NameWord[]): boolean {
  const before = line.folded.slice(0, start);
  const sentenceStart = Math.max(0, ...[...before.matchAll(/[.!?]\s+/g)].map(({ index, 0: stop }) => index + stop.length));
  if (start - sentenceStart <= MAX_BEFORE) return true;
  return words.some(({ kinds, start: at }) => kinds.has('pieces') && at >= sentenceStart && at < sentenceEnd);
}

/** Characters between the notice and an agency. */
const MAX_TO_AGENCY = 60;

function isNear({ start, end }: Hit, { nameFrom, end: noticeEnd, sentenceEnd }: Notice): boolean {
  return start >= nameFrom && end <= sentenceEnd && start - noticeEnd <= MAX_TO_AGENCY;
}

/** Whom a notice names: an agency of the table, or a name that is in none. */
export function namedInNotice(line: PageLine, notice: Notice, page: CreditPage): { agency: Hit } | { name: SourceName } | null {
  const { nameFrom, sentenceEnd } = notice;
  const agency = line.hits.find((hit) => hit.agency !== null && hit.agency.kind !== 'photo' && hit.exact && isNear(hit, notice));
  if (agency) return { agency };
  if (OTHER_TITLE.test(line.folded.slice(nameFrom, nameFrom + 10))) return null;
  const name = nameBehind(line, nameFrom, sentenceEnd, page) ?? nameBehind(line, notice.end, sentenceEnd, page);
  return name ? { name } : null;
}
