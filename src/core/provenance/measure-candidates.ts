// Verdicts on candidates: each is measured alone, then all are settled together, without boilerplate, by what their pages say.
import { type Print, printWithout } from '../fingerprint/make-fingerprint';
import { findBoilerplate } from '../match/boilerplate';
import { type Comparable, comparableWithout } from '../match/comparable';
import { compareCandidate, compareVersion } from '../match/compare';
import { MIN_COPIED } from '../match/copy-relation';
import { learnForm } from '../match/learn-form';
import { compareSections } from '../match/shared-sections';
import { stretchFinder } from '../match/shared-stretch';
import { isMirror } from '../mirrors';
import { type Comparison, isCopy, isSibling } from '../model/relation';
import { sourceKey } from '../model/source-key';
import { type ComparedArticle, haveSameTitle, isOfOtherOutlet, isSamePage, type KnownArticle, outletKey } from './known-article';
import { settleVerdict, withoutOtherStory } from './settle-verdict';

export interface TracedArticle extends KnownArticle {
  readonly print: Print;
}

/** A candidate with what it was measured by: its kept fingerprint, or the print of its text. */
export interface Measured extends ComparedArticle {
  readonly comparable: Comparable;
}

/** Candidates with their final verdicts. */
export interface Verdicts<Candidate> {
  /** Articles of other outlets. */
  readonly others: Candidate[];
  /** The asked article again: at another address, or updated. */
  readonly versions: Candidate[];
}

/** Measures one candidate alone. An article of the asked one's outlet is never a sibling, so only its words are compared. */
export function measure(asked: TracedArticle, known: KnownArticle, comparable: Comparable): Comparison {
  if (!isOfOtherOutlet(asked, known)) return compareVersion(asked.print, comparable);
  return compareSections(compareCandidate(asked.print, comparable), asked, known, comparable);
}

/** @param measured all candidates except the asked article itself */
export function settleVerdicts<Candidate extends Measured>(asked: TracedArticle, measured: readonly Candidate[]): Verdicts<Candidate> {
  const counted = withoutRepeated(asked, measured);
  const others = counted
    .filter((candidate) => isOfOtherOutlet(asked, candidate))
    .map((candidate) => ({ ...candidate, comparison: settleVerdict(asked, candidate, candidate.comparison) }));
  const versions = counted.filter((candidate) => !isOfOtherOutlet(asked, candidate) && isVersion(asked, candidate));
  return { others: withStretches(asked.print, withoutMirrored(others)), versions };
}

/** An article of the asked one's outlet that copies its words, or whose page is the same under the same title, however little of the words is left. */
function isVersion(asked: TracedArticle, candidate: Measured): boolean {
  const { relation } = withoutOtherStory(asked, candidate, candidate.comparison);
  return isSibling(relation) || (isSamePage(asked, candidate) && haveSameTitle(asked, candidate));
}

/** Measured again without what outlets repeat and what a form says: such words are not counted as copied. */
function withoutRepeated<Candidate extends Measured>(asked: TracedArticle, measured: readonly Candidate[]): readonly Candidate[] {
  const form = learnForm(asked.print, alike(measured));
  const uncounted = new Set([...boilerplateOf(asked, measured), ...form]);
  if (uncounted.size === 0) return measured;
  const bare = { ...asked, print: printWithout(asked.print, uncounted) };
  return measured.map((candidate) => {
    if (candidate.comparison.copied === 0) return candidate;
    const counted = measure(bare, candidate, comparableWithout(candidate.comparable, uncounted));
    return { ...candidate, comparison: form.size > 0 ? withoutForm(candidate.comparison, counted) : counted };
  });
}

function boilerplateOf(asked: TracedArticle, measured: readonly Measured[]): ReadonlySet<number> {
  return findBoilerplate(
    asked.print,
    measured.map((candidate) => ({
      outlet: outletKey(candidate),
      fingerprint: candidate.comparable,
      copied: candidate.comparison.copied,
    })),
  );
}

function alike(measured: readonly Measured[]): Comparable[] {
  return measured.flatMap(({ comparison, comparable }) => (comparison.copied >= MIN_COPIED ? comparable : []));
}

/** A copy of the form's words alone tells another story in them. */
function withoutForm(whole: Comparison, counted: Comparison): Comparison {
  return isCopy(whole.relation) && !isCopy(counted.relation) ? { ...counted, relation: 'unrelated', derived: 0, kinship: 0 } : counted;
}

/** Says of each copy where in the asked text its words stand. Asked for where two of them credit different sources. */
function withStretches<Candidate extends Measured>(asked: Print, others: Candidate[]): Candidate[] {
  const copies = others.filter(({ comparison }) => isCopy(comparison.relation));
  const credited = new Set(copies.flatMap(({ credits }) => credits.filter(({ strength }) => strength === 'credit').map(sourceKey)));
  if (credited.size < 2) return others;
  const stretchOf = stretchFinder(asked);
  return others.map((other) => {
    const stretch = isCopy(other.comparison.relation) ? stretchOf(other.comparable) : null;
    return stretch ? { ...other, comparison: { ...other.comparison, stretch } } : other;
  });
}

/** Leaves out pages of archives, caches and translators whose original, or another copy of it, is a sibling too: they tell nothing more. */
function withoutMirrored<Candidate extends Measured>(others: readonly Candidate[]): Candidate[] {
  const siblings = others.filter(({ comparison }) => isSibling(comparison.relation));
  const shown = new Set(siblings.filter(({ url }) => !isMirror(url)).map(({ address }) => address));
  return others.filter(({ url, canonical }) => {
    if (canonical === '' || !isMirror(url)) return true;
    const isShown = shown.has(canonical);
    shown.add(canonical);
    return !isShown;
  });
}
