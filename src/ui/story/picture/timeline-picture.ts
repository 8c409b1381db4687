// The timeline as a drawing: a row for each article, with its outlet and date beside it.
import type { Texts } from '../../messages-text';
import { tamePageText } from '../../page-text';
import { type Folded, sayAlike } from '../alike';
import type { ArticleInStory, ArticlesInStory } from '../articles-context';
import type { Timeline, TimelineRow } from '../timeline/lay-out-timeline';
import { sayTick, ticksOf } from '../timeline/ticks';
import { ASCENT, type Drawing, LINE_HEIGHT, type Measure, NAME_FONT, NOTE_FONT, type Shape } from './picture';
import { wrapWords } from './wrap-words';

// Lengths are pixels; all were chosen by eye.

/** The same as that of the family tree. */
const WIDTH = 760;
const LABEL_WIDTH = 280;
/** Between a label and the axis, and beyond the end of the axis, so that no dot is cut. */
const GAP = 16;
const ROW_HEIGHT = 2 * LINE_HEIGHT + 8;
/** Height of the words over the axis. */
const AXIS_HEIGHT = 26;
/** Room that one label on the axis needs, such as “Sep 2024”. */
const TICK_ROOM = 96;
/** Radius of a dot. */
const DOT = 6;

export interface TimelineDrawn {
  /** Articles that are alike stand in one row. */
  readonly rows: readonly Folded<TimelineRow>[];
  readonly span: NonNullable<Timeline['span']>;
  /** Rows that are not drawn. */
  readonly more: number;
  readonly articles: ArticlesInStory;
  readonly earliestId: string | null;
  readonly texts: Texts;
}

export function drawTimeline({ rows, span, more, articles, earliestId, texts }: TimelineDrawn, measure: Measure): Drawing {
  const isFromRight = texts.direction === 'rtl';
  const sided = (x: number) => (isFromRight ? WIDTH - x : x);
  const start = LABEL_WIDTH + GAP;
  const length = WIDTH - start - GAP;
  const bottom = AXIS_HEIGHT + rows.length * ROW_HEIGHT;
  const placed = (share: number) => sided(start + share * length);
  const drawn = rows.flatMap((row, index): Shape[] => {
    const { alike, entries } = row;
    const article = articles.get(entries[0].articleId);
    const top = AXIS_HEIGHT + index * ROW_HEIGHT;
    if (!article) return [];
    const isEarliest = entries.some(({ articleId }) => articleId === earliestId);
    const label = {
      name: alike ? sayAlike(alike, entries.length, texts) : nameOf(article, texts),
      notes: noteWords(article, isEarliest, texts),
    };
    const dates = entries.map((date) => drawDate(date, articles.get(date.articleId)?.kind === 'asked', placed, top + ROW_HEIGHT / 2));
    return [...drawLabel(label, { x: sided(0), y: top }, measure), ...dates];
  });
  const rest: Shape[] = more === 0 ? [] : [noteAt(texts.sayCount('treeMore', more), sided(0), bottom + ASCENT, 'start')];
  return {
    width: WIDTH,
    height: bottom + (more === 0 ? 0 : LINE_HEIGHT),
    shapes: [...drawAxis(span, { length, placed, bottom }, texts), ...drawn, ...rest],
  };
}

interface Axis {
  readonly length: number;
  /** Where a share of the line stands, 0…1. */
  readonly placed: (share: number) => number;
  readonly bottom: number;
}

function drawAxis(span: readonly [number, number], { length, placed, bottom }: Axis, texts: Texts): Shape[] {
  const [from, to] = span;
  const { moments, unit } = ticksOf(span, Math.max(1, Math.floor(length / TICK_ROOM)));
  return moments.flatMap((moment): Shape[] => {
    const share = (moment - from) / (to - from);
    const x = placed(share);
    const isNearEnd = (1 - share) * length < TICK_ROOM / 2;
    return [
      { kind: 'path', d: `M ${x} ${AXIS_HEIGHT - 6} L ${x} ${bottom}`, stroke: { colour: 'line', width: 1, dashes: [] } },
      noteAt(sayTick(moment, unit, texts.language), x, ASCENT, isNearEnd ? 'end' : 'middle'),
    ];
  });
}

function noteWords(article: ArticleInStory, isEarliest: boolean, texts: Texts): string {
  const { publishedAt, publishedLikely, kind } = article;
  const date = (publishedAt !== null && texts.date(publishedAt)) || texts.say('dateUnknown');
  const likely = publishedLikely ? texts.say('likelyDate', date) : date;
  return [likely, ...(kind === 'asked' ? [texts.say('thisArticle')] : []), ...(isEarliest ? [texts.say('tagEarliest')] : [])].join(' · ');
}

const nameOf = ({ outlet }: ArticleInStory, texts: Texts): string =>
  tamePageText(outlet.name || outlet.domain) || texts.say('outletUnknown');

interface Label {
  readonly name: string;
  readonly notes: string;
}

function drawLabel({ name, notes }: Label, { x, y }: { x: number; y: number }, measure: Measure): Shape[] {
  const room = { width: LABEL_WIDTH, maxLines: 1 };
  const lines = [
    ...wrapWords(name, { ...room, font: NAME_FONT }, measure).map((text) => ({ text, font: NAME_FONT, colour: 'ink' as const })),
    ...wrapWords(notes, { ...room, font: NOTE_FONT }, measure).map((text) => ({ text, font: NOTE_FONT, colour: 'ink-soft' as const })),
  ];
  return lines.map((line, index) => ({ kind: 'words', ...line, x, y: y + index * LINE_HEIGHT + ASCENT, anchor: 'start' }));
}

/** A moment is a filled dot, a day an outlined bar, an hour of unknown zone a dashed one. */
function drawDate({ certainty, start, end }: TimelineRow, isAsked: boolean, placed: Axis['placed'], middle: number): Shape {
  const colour = isAsked ? 'accent' : 'ink-soft';
  const [one, two] = [placed(start), placed(end)];
  const width = Math.max(Math.abs(two - one), 2 * DOT);
  return {
    kind: 'box',
    x: (one + two - width) / 2,
    y: middle - DOT,
    width,
    height: 2 * DOT,
    round: DOT,
    fill: certainty === 'minute' ? colour : 'card',
    stroke: { colour, width: 1.5, dashes: certainty === 'zone-unknown' ? [4, 3] : [] },
  };
}

const noteAt = (text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): Shape => ({
  kind: 'words',
  text,
  x,
  y,
  font: NOTE_FONT,
  colour: 'ink-soft',
  anchor,
});
