// When the articles of the story were published, as exact as their pages say: a drawing, and a table that says the same.
import { useMemo, useState } from 'preact/hooks';
import type { Story } from '../../../messages/contract';
import { PublishedDate } from '../../answer/PublishedDate';
import { MoreButton } from '../../components/MoreButton';
import { ShowMore } from '../../components/ShowMore';
import type { MessageKey } from '../../messages-text';
import { useTexts } from '../../texts-context';
import { ArticleName } from '../ArticleName';
import { findAlike, foldAlike, NONE_ALIKE } from '../alike';
import { useArticles } from '../articles-context';
import { FoldSwitch } from '../FoldSwitch';
import { Part } from '../Part';
import { PictureActions } from '../picture/PictureActions';
import { measureWords } from '../picture/paint-picture';
import { timelinePicture } from '../picture/story-pictures';
import { useWidth } from '../use-width';
import { layOutTimeline } from './lay-out-timeline';
import { TimelineDrawing } from './TimelineDrawing';
import { TimelineTable } from './TimelineTable';

/** Rows drawn at first. Chosen by hand: they are as high as a window and a half. */
const FIRST_ROWS = 24;
/** Rows that one press adds. */
const MORE_ROWS = 100;
/** Articles that are listed apart at once. Chosen by hand: they matter less than the drawing. */
const FIRST_APART = 5;

interface Props {
  readonly story: Story;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function TimelinePart({ story, now }: Props) {
  const earliestId = story.provenance.earliest?.articleId ?? null;
  const texts = useTexts();
  const articles = useArticles();
  const timeline = useMemo(() => layOutTimeline([...articles.values()], now), [articles, now]);
  const [isFolding, setFolding] = useState(true);
  const alike = useMemo(() => findAlike(articles), [articles]);
  const alikeOf = isFolding ? alike : NONE_ALIKE;
  const rows = useMemo(() => foldAlike(timeline.rows, ({ articleId }) => articleId, alikeOf), [timeline, alikeOf]);
  const [shown, setShown] = useState(FIRST_ROWS);
  const [frame, width] = useWidth<HTMLDivElement>();
  return (
    <Part id="timeline" title="regionTimeline">
      <p class="note">{texts.say('timelineExplained')}</p>
      <FoldSwitch alike={alike} isOn={isFolding} onChange={setFolding} />
      <div class="drawing" ref={frame}>
        {timeline.span && <TimelineDrawing rows={rows.slice(0, shown)} span={timeline.span} earliestId={earliestId} width={width} />}
      </div>
      <MoreButton total={rows.length} hidden={rows.length - shown} step={MORE_ROWS} onMore={(count) => setShown(shown + count)} />
      {timeline.span && (
        <PictureActions
          story={story}
          of="timeline"
          draw={(moment) =>
            timelinePicture({ story, articles, texts, now: moment, measure: measureWords(), isAlone: true }, shown, alikeOf)
          }
        />
      )}
      <ApartList title="timelineUndated" ids={timeline.undated} />
      <ApartList title="timelineFuture" ids={timeline.future} />
      <TimelineTable timeline={timeline} earliestId={earliestId} />
    </Part>
  );
}

/** Articles that cannot stand on the timeline: of no date, or of one in the future. */
function ApartList({ title, ids }: { title: MessageKey; ids: readonly string[] }) {
  const articles = useArticles();
  const texts = useTexts();
  if (ids.length === 0) return null;
  return (
    <div class="apart">
      <h3>{texts.say(title)}</h3>
      <ShowMore
        entries={ids.flatMap((id) => articles.get(id) ?? [])}
        first={FIRST_APART}
        draw={(article) => (
          <li key={article.articleId}>
            <ArticleName article={article} />{' '}
            {article.dateCertainty !== 'none' && <PublishedDate iso={article.publishedAt} isLikely={article.publishedLikely ?? false} />}
          </li>
        )}
      />
    </div>
  );
}
