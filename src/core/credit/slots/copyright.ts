// "Copyright 2024 The Associated Press. All rights reserved.": who owns the text.
import type { Credit } from '../../model/credit';
import type { CreditPage, PageLine } from '../credit-page';
import { creditsOf } from '../make-credit';
import { readEntry } from '../words/read-entry';

/** Characters of a line: agencies' own notices (`… may not be published, broadcast, rewritten or redistributed`) fit, paragraphs do not. Chosen by hand. */
const MAX_NOTICE_CHARS = 300;
/** Lines at the end of the body that may be its copyright line: further up, `© AFP` stands below a picture. */
const LAST_LINES = 3;
/** `© 2019 AFP`, `Copyright ANSA`, `(c) 2024, Reuters`, `©NTB` */
const RIGHTS =
  /(?:©|\(c\)|copyright|copyrights)[\s©:]{0,3}(?:\(c\))?[\s,]{0,2}(?:by\s)?(?:(?:19|20)[0-9]{2}(?:[-/,\s]{1,3}(?:19|20)?[0-9]{2})?)?[\s,:.-]{0,3}/g;
/** What may stand before the sign: nothing, or words for reserved rights. Other words describe a picture: `Scènes de nuit © AFP`. */
const BEFORE = /^(?:.{0,40}(?:riservata|reservados|reserves|vorbehalten|reserved|rights)\W{0,5}|\W{0,5})$/;
/** Characters behind the sign in which the holder is named. */
const MAX_VALUE = 60;

/** Credits of copyright lines. */
export function readCopyrights(page: CreditPage): Credit[] {
  return page.lines.flatMap((line) => (isAtEnd(line) && line.text.length <= MAX_NOTICE_CHARS ? readLine(line, page) : []));
}

function isAtEnd(line: PageLine): boolean {
  return line.position === 'after' || (line.position === 'body' && line.fromEnd < LAST_LINES);
}

function readLine(line: PageLine, page: CreditPage): Credit[] {
  RIGHTS.lastIndex = 0;
  const sign = RIGHTS.exec(line.folded);
  if (!sign || !BEFORE.test(line.folded.slice(0, sign.index))) return [];
  const from = sign.index + sign[0].length;
  const value = line.folded.slice(from, from + MAX_VALUE);
  const stop = /[.;|](?:\s|$)/.exec(value);
  const to = from + (stop ? stop.index : value.length);
  const entry = readEntry(line, from, Math.max(to, firstNameEnd(line, from)));
  return entry.isPhoto ? [] : creditsOf(entry, 'copyright', line.text, page);
}

function firstNameEnd(line: PageLine, from: number): number {
  const hit = line.hits.find(({ start }) => start >= from);
  return hit && hit.start - from < 5 ? hit.end : from;
}
