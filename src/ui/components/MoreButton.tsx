import { useTexts } from '../texts-context';

interface Props {
  readonly total: number;
  readonly hidden: number;
  readonly step: number;
  readonly onMore: (count: number) => void;
}

/** Shows more of a list that is drawn in part: the next `step` entries, and where that is not the rest, all of them. Nothing where all is shown. On paper it says how many are missing. */
export function MoreButton({ total, hidden, step, onMore }: Props) {
  const texts = useTexts();
  const count = Math.min(hidden, step);
  if (count <= 0) return null;
  const more = (
    <button type="button" class="quiet" onClick={() => onMore(count)}>
      {texts.sayCount('showMore', count)}
    </button>
  );
  return (
    <>
      {hidden === count ? (
        more
      ) : (
        <div class="more">
          {more}
          <button type="button" class="quiet" onClick={() => onMore(hidden)}>
            {texts.say('showAll', texts.number(total))}
          </button>
        </div>
      )}
      <p class="note on-paper">{texts.say('notPrinted', texts.number(hidden))}</p>
    </>
  );
}
