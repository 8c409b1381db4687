import { OutletName } from '../../answer/OutletName';
import { PublishedDate } from '../../answer/PublishedDate';
import { useTexts } from '../../texts-context';
import { useArticles } from '../articles-context';
import type { PlacedDate, Timeline } from './place-timeline';
import { type Line, pixelOf, TimelineAxis } from './TimelineAxis';

const LABEL_SHARE = 0.36;
const WIDEST_LABEL = 320;
const LABEL_GAP = 16;
/** Below this the labels stand over their lines instead of beside them. */
const BESIDE_FROM = 560;
const ROW_BESIDE = 46;
const ROW_OVER = 64;
const LABEL_HEIGHT = 42;
const AXIS_HEIGHT = 26;
const DOT = 6;
/** A bar is never thinner than a dot. */
const MIN_BAR = 2 * DOT;

interface Props {
  readonly placed: readonly PlacedDate[];
  readonly span: NonNullable<Timeline['span']>;
  readonly earliestId: string | null;
  readonly width: number;
}

/** One row an article, in order of time: a dot for a moment, a bar for a day or an hour of unknown zone. */
export function TimelineDrawing({ placed, span, earliestId, width }: Props) {
  const texts = useTexts();
  const isBeside = width >= BESIDE_FROM;
  const row = isBeside ? ROW_BESIDE : ROW_OVER;
  const labelWidth = isBeside ? Math.min(WIDEST_LABEL, width * LABEL_SHARE) : width;
  const start = (isBeside ? labelWidth + LABEL_GAP : 0) + MIN_BAR;
  const line: Line = { start, length: width - start - MIN_BAR, isFromRight: texts.direction === 'rtl', width };
  const height = AXIS_HEIGHT + placed.length * row;
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
      {placed.map((date, place) => {
        const top = AXIS_HEIGHT + place * row;
        return (
          <g key={date.articleId}>
            <foreignObject x={line.isFromRight ? width - labelWidth : 0} y={top} width={labelWidth} height={LABEL_HEIGHT}>
              <Label articleId={date.articleId} isEarliest={date.articleId === earliestId} />
            </foreignObject>
            <Mark date={date} line={line} middle={top + (isBeside ? LABEL_HEIGHT / 2 : ROW_OVER - DOT - 6)} />
          </g>
        );
      })}
    </svg>
  );
}

function Mark({ date: { articleId, certainty, start, end }, line, middle }: { date: PlacedDate; line: Line; middle: number }) {
  const kind = useArticles().get(articleId)?.kind === 'asked' ? 'mark mark-asked' : 'mark';
  const [one, two] = [pixelOf(start, line), pixelOf(end, line)];
  if (certainty === 'minute') return <circle class={kind} cx={one} cy={middle} r={DOT} />;
  const length = Math.max(Math.abs(two - one), MIN_BAR);
  const left = (one + two - length) / 2;
  return <rect class={`${kind} mark-${certainty}`} x={left} y={middle - DOT} width={length} height={2 * DOT} rx={DOT} />;
}

function Label({ articleId, isEarliest }: { articleId: string; isEarliest: boolean }) {
  const texts = useTexts();
  const article = useArticles().get(articleId);
  if (!article) return null;
  return (
    <div class="timeline-label">
      <strong>
        <OutletName outlet={article.outlet} />
      </strong>
      <span>
        <PublishedDate iso={article.publishedAt} />
        {article.kind === 'asked' && ` · ${texts.say('thisArticle')}`}
        {isEarliest && ` · ${texts.say('markEarliest')}`}
      </span>
    </div>
  );
}
