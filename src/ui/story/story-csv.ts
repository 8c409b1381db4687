// The articles of a story as a table for spreadsheets, one a row. Its own ten lines instead of a package: packages for CSV mostly read it, and none that is
// small keeps a page's words from being taken for a formula behind a semicolon, at which German and French spreadsheets part the cells.
import type { Story } from '../../messages/contract';
import { onOneLine, webAddress } from '../page-text';
import { type ArticleInStory, articlesInStory } from './articles-context';

/** Name of each column and what stands in it; in English, as the fields of the other files are. */
const COLUMNS: Readonly<Record<string, (article: ArticleInStory, story: Story) => string>> = {
  relation: ({ kind }) => kind,
  outlet: ({ outlet }) => outlet.name,
  domain: ({ outlet }) => outlet.domain,
  title: ({ title }) => title,
  address: ({ url }) => webAddress(url) ?? '',
  language: ({ lang }) => lang,
  published: ({ publishedAt }) => publishedAt ?? '',
  certainty: ({ dateCertainty, publishedLikely }) => (publishedLikely ? 'likely' : dateCertainty),
  earliest: ({ articleId }, { provenance }) => yesOr(provenance.earliest?.articleId === articleId),
  'first read': ({ firstReadAt }) => firstReadAt,
  'last read': ({ readAt }) => readAt,
  copied: ({ other }) => other?.copied.toFixed(2) ?? '',
  original: ({ other }) => yesOr(other?.isOriginal === true),
  'same owner': ({ other }) => other?.sameOwner?.words ?? '',
  credits: ({ credits }) => namesOf(credits, 'credit'),
  mentions: ({ credits }) => namesOf(credits, 'mention'),
  quotes: ({ credits }) => [...new Set(credits.map(({ quote }) => quote))].join(' | '),
};

const yesOr = (is: boolean): string => (is ? 'yes' : '');
const namesOf = (credits: ArticleInStory['credits'], wanted: ArticleInStory['credits'][number]['strength']): string =>
  [...new Set(credits.filter(({ strength }) => strength === wanted).map(({ name }) => name))].join(' | ');

/** Spreadsheets read UTF-8 only where a file begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

export function toStoryCsv(story: Story): string {
  const rows = [...articlesInStory(story).values()].map((article) => Object.values(COLUMNS).map((write) => write(article, story)));
  return `${BYTE_ORDER_MARK}${[Object.keys(COLUMNS), ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet takes for a formula, at the start of a cell and behind a semicolon: `=1+1`, `@SUM(A1)`, `a; =1+1`. In East Asian width too. */
const FORMULA = /(^|; ?)(?=[=+\-@\t\r＝＋－＠])/g;

/** In quotes, as https://www.rfc-editor.org/rfc/rfc4180 says. An apostrophe makes a formula text. */
const cell = (words: string): string => `"${onOneLine(words).replace(FORMULA, "$1'").replaceAll('"', '""')}"`;
