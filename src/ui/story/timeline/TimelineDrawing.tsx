import { OutletName } from '../../answer/OutletName';
import { PublishedDate } from '../../answer/PublishedDate';
import { useTexts } from '../../texts-context';
import { type Folded, sayAlike } from '../alike';
import { useArticles } from '../articles-context';
import type { Timeline, TimelineRow } from './lay-out-timeline';
import { type AxisGeometry, pixelOf, TimelineAxis } from './TimelineAxis';

// Lengths are pixels; all were chosen by eye.

/** Share of the width that labels take beside their rows. */
const LABEL_SHARE = 0.36;
/** Labels take no more than this of a wide page. */
const MAX_LABEL_WIDTH = 320;
/** Between a label and the axis. */
const LABEL_GAP = 16;
/** From this width on labels stand beside their rows, below it over them. */
const MIN_WIDTH_BESIDE = 560;
/** Height of a row whose label stands beside it: the label and a gap. */
const ROW_BESIDE = 46;
/** Height of a row under its label: the label, the dot and a gap. */
const ROW_OVER = 64;
/** Height of a label: two lines of words. */
const LABEL_HEIGHT = 42;
/** Height of the words over the axis. */
const AXIS_HEIGHT = 26;
/** Radius of a dot. */
const DOT = 6;
/** A bar is at least as long as a dot is wide. */
const MIN_BAR = 2 * DOT;

interface Props {
  /** Articles that are alike stand in one row. */
  readonly rows: readonly Folded<TimelineRow>[];
  readonly span: NonNullable<Timeline['span']>;
  readonly earliestId: string | null;
  readonly width: number;
}

/** One row for each article, in order of time: a dot for a moment, a bar for a day or for an hour of unknown zone. */
export function TimelineDrawing({ rows, span, earliestId, width }: Props) {
  const texts = useTexts();
  const isBeside = width >= MIN_WIDTH_BESIDE;
  const row = isBeside ? ROW_BESIDE : ROW_OVER;
  const labelWidth = isBeside ? Math.min(MAX_LABEL_WIDTH, width * LABEL_SHARE) : width;
  const start = (isBeside ? labelWidth + LABEL_GAP : 0) + MIN_BAR;
  const line: AxisGeometry = { start, length: width - start - MIN_BAR, isFromRight: texts.direction === 'rtl', width };
  const height = AXIS_HEIGHT + rows.length * row;
  return (
    <svg
      class="timeline"
      role="img"
      aria-label={texts.say('timelinePicture')}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <TimelineAxis span={span} line={line} height={height} top={AXIS_HEIGHT} />
      {rows.map(({ alike, entries }, index) => {
        const top = AXIS_HEIGHT + index * row;
        const [first] = entries;
        return (
          <g key={first.articleId}>
            <foreignObject x={line.isFromRight ? width - labelWidth : 0} y={top} width={labelWidth} height={LABEL_HEIGHT}>
              <Label
                articleId={first.articleId}
                alike={alike && sayAlike(alike, entries.length, texts)}
                isEarliest={entries.some(({ articleId }) => articleId === earliestId)}
              />
            </foreignObject>
            {entries.map((date) => (
              <DateShape key={date.articleId} date={date} line={line} middle={top + (isBeside ? LABEL_HEIGHT / 2 : ROW_OVER - DOT - 6)} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function DateShape({
  date: { articleId, certainty, start, end },
  line,
  middle,
}: {
  date: TimelineRow;
  line: AxisGeometry;
  middle: number;
}) {
  const kind = useArticles().get(articleId)?.kind === 'asked' ? 'date date-asked' : 'date';
  const [one, two] = [pixelOf(start, line), pixelOf(end, line)];
  if (certainty === 'minute') return <circle class={kind} cx={one} cy={middle} r={DOT} />;
  const length = Math.max(Math.abs(two - one), MIN_BAR);
  const left = (one + two - length) / 2;
  return <rect class={`${kind} date-${certainty}`} x={left} y={middle - DOT} width={length} height={2 * DOT} rx={DOT} />;
}

/** @param alike the words for several articles; null for one, which has the name of its outlet */
function Label({ articleId, alike, isEarliest }: { articleId: string; alike: string | null; isEarliest: boolean }) {
  const texts = useTexts();
  const article = useArticles().get(articleId);
  if (!article) return null;
  return (
    <div class="timeline-label">
      <strong>{alike ?? <OutletName outlet={article.outlet} />}</strong>
      <span>
        <PublishedDate iso={article.publishedAt} isLikely={article.publishedLikely ?? false} />
        {article.kind === 'asked' && ` · ${texts.say('thisArticle')}`}
        {isEarliest && ` · ${texts.say('tagEarliest')}`}
      </span>
    </div>
  );
}
