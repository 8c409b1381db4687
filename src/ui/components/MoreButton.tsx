import { useTexts } from '../texts-context';

/** Shows more of a list that is drawn in part: the next `step` entries, or what is left of them. Nothing where all is shown. */
export function MoreButton({ hidden, step, onMore }: { hidden: number; step: number; onMore: (count: number) => void }) {
  const texts = useTexts();
  const count = Math.min(hidden, step);
  if (count <= 0) return null;
  return (
    <button type="button" class="quiet" onClick={() => onMore(count)}>
      {texts.sayCount('showMore', count)}
    </button>
  );
}
