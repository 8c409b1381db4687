// When the articles of the story were published, as exact as their pages say: drawn, and as a table.
import { useMemo, useState } from 'preact/hooks';
import type { MessageKey } from '../../messages-text';
import { useTexts } from '../../texts-context';
import { useArticles } from '../articles-context';
import { Part } from '../Part';
import { useWidth } from '../use-width';
import { ApartList } from './ApartList';
import { placeTimeline } from './place-timeline';
import { TimelineDrawing } from './TimelineDrawing';
import { TimelineTable } from './TimelineTable';

const FIRST_ROWS = 60;
const MORE_ROWS = 100;

interface Props {
  /** Null where the earliest is not clear. */
  readonly earliestId: string | null;
  /** Milliseconds. */
  readonly now: number;
}

export function TimelinePart({ earliestId, now }: Props) {
  const texts = useTexts();
  const articles = useArticles();
  const timeline = useMemo(() => placeTimeline([...articles.values()], now), [articles, now]);
  const [shown, setShown] = useState(FIRST_ROWS);
  const [frame, width] = useWidth<HTMLDivElement>();
  const more = Math.min(timeline.placed.length - shown, MORE_ROWS);
  const aparts: readonly { title: MessageKey; ids: readonly string[] }[] = [
    { title: 'timelineUndated', ids: timeline.undated },
    { title: 'timelineFuture', ids: timeline.future },
  ];
  return (
    <Part id="timeline" title="regionTimeline">
      <p class="note">{texts.say('timelineExplained')}</p>
      <div class="drawing" ref={frame}>
        {timeline.span && (
          <TimelineDrawing placed={timeline.placed.slice(0, shown)} span={timeline.span} earliestId={earliestId} width={width} />
        )}
      </div>
      {more > 0 && (
        <button type="button" class="quiet" onClick={() => setShown(shown + more)}>
          {texts.sayCount('showMore', more)}
        </button>
      )}
      {aparts.map(({ title, ids }) => (
        <ApartList key={title} title={title} ids={ids} />
      ))}
      <TimelineTable timeline={timeline} earliestId={earliestId} />
    </Part>
  );
}
