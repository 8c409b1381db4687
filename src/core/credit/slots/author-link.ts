// `/author/ctk/`: a link to the author's page of an agency.

import type { Credit } from '../../model/credit';
import { authorInAddress } from '../../web-address';
import type { CreditPage, PageLine } from '../credit-page';
import { creditsOf } from '../make-credit';
import { readEntry } from '../words/read-entry';
import { readLine } from '../words/read-hits';

/** Author links that are read. The first ones belong to the story, later ones to other stories; chosen by hand, since few stories have more authors. */
const MAX_LINKS = 3;
/** Characters of a link's text: longer ones are headlines or teasers. */
const MAX_TEXT = 100;

/** Credits of the first author links. */
export function readAuthorLinks(page: CreditPage): Credit[] {
  const links = page.lines.filter(({ role, href }) => role === 'author-link' || (role === 'byline' && authorInAddress(href) !== ''));
  return links.slice(0, MAX_LINKS).flatMap((line) => readText(line, page) ?? readPath(line, page));
}

function readText(line: PageLine, page: CreditPage): Credit[] | null {
  if (line.text.length > MAX_TEXT) return [];
  const entry = readEntry(line);
  const credits = entry.isPhoto ? [] : creditsOf(entry, 'author-link', line.text, page);
  return credits.length > 0 ? credits : null;
}

/** The name in the address, for links whose text names no agency. */
function readPath({ href }: PageLine, page: CreditPage): Credit[] {
  const line = readLine(authorInAddress(href).replace(/[-_+]/g, ' '), page.context);
  return creditsOf(readEntry(line), 'author-link', href, page, ({ whole, agency }) => whole && agency !== null);
}
