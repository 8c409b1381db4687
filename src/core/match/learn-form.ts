// The form that the asked article was made by, learned from the store: what several reports of other facts have in common with it. Its words are not
// counted as copied, so that a report with hardly a fact in it, which alone would look like an edited copy, is known too.
import type { Print } from '../fingerprint/make-fingerprint';
import { codeKind } from '../fingerprint/term-code';
import type { Fingerprint } from '../model/fingerprint';
import { heldBy, MIN_LEFT, withBetween } from './boilerplate';
import { areOfOneForm } from './form-report';

/** Minimum number of reports of one form, none of which has the facts of another; the asked article is one of them where it has other facts too. */
const MIN_REPORTS = 3;
/** Maximum number of reports that are compared with each other, and of articles looked at for them. More take time and change little. */
const MAX_REPORTS = 8;
const MAX_LOOKED_AT = 40;

/**
 * Shingles of the asked article that belong to its form; none where too little would be left to compare.
 *
 * @param alike articles that share words with the asked one
 */
export function learnForm(asked: Print, alike: readonly Fingerprint[]): ReadonlySet<number> {
  const reports = reportsOfOneForm(alike);
  const isAskedAnother = reports.every((report) => areOfOneForm(asked, report));
  const minReports = isAskedAnother ? MIN_REPORTS - 1 : MIN_REPORTS;
  if (reports.length < minReports) return new Set();
  const form = withBetween(asked, heldBy(minReports, asked, reports));
  return asked.all.size - form.size < MIN_LEFT ? new Set() : form;
}

/** Some of the articles, of which each two tell other facts in one form. Those with the most numbers tell their facts apart best and come first. */
function reportsOfOneForm(alike: readonly Fingerprint[]): Fingerprint[] {
  const counted = alike.slice(0, MAX_LOOKED_AT).map((article) => ({ article, numbers: countNumbers(article) }));
  const reports: Fingerprint[] = [];
  for (const { article } of counted.sort((a, b) => b.numbers - a.numbers)) {
    if (reports.every((report) => areOfOneForm(report, article))) reports.push(article);
    if (reports.length === MAX_REPORTS) break;
  }
  return reports;
}

function countNumbers({ terms }: Fingerprint): number {
  return terms.reduce((count, code) => count + Number(codeKind(code) === 'number'), 0);
}
