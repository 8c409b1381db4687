/** Outlets up to which each has a block of its own. Chosen by hand: more are no longer counted by eye. */
const MAX_BLOCKS = 60;

interface Props {
  readonly outlets: number;
  /** The asked article is among them. */
  readonly hasAsked: boolean;
  /** Outlets of the largest origin. */
  readonly most: number;
}

/** A block for each outlet; where an origin has too many, bars, whose lengths compare. The words beside it say the number. */
export function OriginBlocks({ outlets, hasAsked, most }: Props) {
  if (most > MAX_BLOCKS) {
    return (
      <div class="origin-length" aria-hidden="true">
        <span class="origin-piece" style={{ inlineSize: `${(100 * outlets) / most}%` }} />
      </div>
    );
  }
  return (
    <div class="origin-blocks" aria-hidden="true">
      {Array.from({ length: outlets }, (_, index) => (
        <span key={index} class={index === 0 && hasAsked ? 'origin-piece is-asked' : 'origin-piece'} />
      ))}
    </div>
  );
}
