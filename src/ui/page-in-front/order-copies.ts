// In which order the copies of a story are listed.
import { assumedMoment, isInFuture, type SiblingCopy } from '../../messages/contract';

/** Closest first. */
const RELATIONS: readonly SiblingCopy['relation'][] = ['identical', 'edited', 'excerpt', 'rewritten', 'translated'];

/**
 * The original first, then by relation, closest first, and the newest first within each.
 *
 * @param now milliseconds since 1970; an article dated later stands with those of unknown date, since its date cannot be right
 */
export function orderCopies(copies: readonly SiblingCopy[], now: number): SiblingCopy[] {
  const place = ({ isOriginal, relation }: SiblingCopy) => (isOriginal ? -1 : RELATIONS.indexOf(relation));
  return copies.toSorted((one, other) => place(one) - place(other) || timeOf(other, now) - timeOf(one, now));
}

/** Not −∞: the difference of two infinities is NaN, which would break the sorting. */
const BEFORE_ALL = Number.MIN_SAFE_INTEGER;

function timeOf({ publishedAt }: SiblingCopy, now: number): number {
  const moment = assumedMoment(publishedAt);
  return moment === null || isInFuture(publishedAt, now) ? BEFORE_ALL : moment;
}
