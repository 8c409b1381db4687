// Sibling copies by relation, closest first, and the newest first within each.
import { assumedMoment, isInFuture, type SiblingCopy } from '../../messages/contract';

export interface SiblingGroup {
  readonly relation: SiblingCopy['relation'];
  readonly siblings: readonly SiblingCopy[];
}

const ORDER: readonly SiblingCopy['relation'][] = ['identical', 'edited', 'excerpt', 'rewritten', 'translated'];

/** @param now milliseconds since 1970; an article dated later stands with those of unknown date, since its date cannot be right */
export function groupSiblings(siblings: readonly SiblingCopy[], now: number): SiblingGroup[] {
  const groups = ORDER.map((relation) => ({
    relation,
    siblings: siblings.filter((sibling) => sibling.relation === relation).sort((one, other) => timeOf(other, now) - timeOf(one, now)),
  }));
  return groups.filter((group) => group.siblings.length > 0);
}

/** Not −∞: the difference of two infinities is NaN, which would break the sorting. */
const BEFORE_ALL = Number.MIN_SAFE_INTEGER;

function timeOf({ publishedAt }: SiblingCopy, now: number): number {
  const moment = assumedMoment(publishedAt);
  return moment === null || isInFuture(publishedAt, now) ? BEFORE_ALL : moment;
}
