import type { OriginGroup } from '../../messages/contract';

interface Props {
  readonly groups: readonly OriginGroup[];
  readonly askedId: string;
}

/** All outlets as one bar, a piece for each origin. The sentence beside it says the same, so that a screen reader leaves it out. */
export function OriginBar({ groups, askedId }: Props) {
  return (
    <div class="origin-bar" aria-hidden="true">
      {groups.map((group) => (
        <span key={group.articles.join()} class={`origin-piece origin-${lookOf(group, askedId)}`} style={{ flexGrow: group.outlets }} />
      ))}
    </div>
  );
}

/** The asked article’s own origin is set off from the others, and what is unknown from all that is known. */
export function lookOf({ name, articles }: OriginGroup, askedId: string): 'own' | 'other' | 'unknown' {
  if (name === null) return 'unknown';
  return articles.includes(askedId) ? 'own' : 'other';
}
