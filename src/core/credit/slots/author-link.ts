// `/author/ctk/`: a link to an author's page that is an agency's.
import { authorInAddress } from '../../address';
import type { Credit } from '../../model/credit';
import type { CreditPage, PageLine } from '../credit-page';
import { creditsOf } from '../make-credit';
import { readEntry } from '../words/read-entry';
import { readLine } from '../words/read-hits';

/** The first author links are the story's; later ones are other stories'. */
const MAX_LINKS = 3;
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

/** The name in the address, where the text of the link is none. */
function readPath({ href }: PageLine, page: CreditPage): Credit[] {
  const line = readLine(
    authorInAddress(href)
      .replace(/\.\w{2,4}$/, '')
      .replace(/[-_+]/g, ' '),
    page.context,
  );
  return creditsOf(readEntry(line), 'author-link', href, page, ({ whole, agency }) => whole && agency !== null);
}
