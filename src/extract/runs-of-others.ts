// Which runs beside the body belong to other stories, to comments or to lists: decided by how they are nested, before any class name.
import { authorInAddress } from '../core/web-address';
import type { RunLink, TextRun } from './read-runs';
import { textWeight } from './text-weight';

// All lengths are characters, chosen by hand.

/** A paragraph of the body; a shorter run may be a sign-off, or a byline of a list that the body ends with. */
const MIN_PARAGRAPH = 60;
/** Text of a link that is a headline: shorter ones are names of agencies, sections and buttons. */
const MIN_HEADLINE = 21;
/** The same before the body, where names of topics and of offices are long too. */
const MIN_HEADLINE_BEFORE = 30;
/** A run with more is prose, which may hold a long link. */
const MAX_HEADLINE = 200;
/** Share of link text in a run that is a headline. */
const MIN_OF_HEADLINE = 0.6;
/** The card of one story: its headline, a summary and its byline. A box with more is a part of the page. */
const MAX_CARD_CHARS = 400;
/** Average text of boxes side by side that are comments or stories; shorter ones are labels with their values. */
const MIN_BOX_CHARS = 40;
/** Link text in such a box, where the link is no run of its own. */
const MIN_LINK_CHARS = 12;
/** Share of link text in boxes of a list of links. */
const MIN_LINKED = 0.3;
/** A label's value below a heading that is the label: `Source`, `Reuters`; a link may be its value, which is longer. */
const MAX_VALUE_CHARS = 120;
/** Runs before the headline of a story's card. */
const MAX_BEFORE_HEADLINE = 3;
/** Runs behind a heading among which a link shows that a list begins. */
const NEXT_RUNS = 3;

/** Elements that are no box of a list: paragraphs, rows and their cells. */
const PLAIN = new Set('P H1 H2 H3 H4 H5 H6 TR TD TH DT DD PRE'.split(' '));

interface BoxText {
  /** The box around it. */
  readonly parent: Element | null;
  chars: number;
  linkChars: number;
  /** Its text begins with a link. */
  readonly opensWithLink: boolean;
  readonly opensWithHeading: boolean;
  runs: number[];
  /** Index of its first run that is a headline of another story. */
  headline: number;
}

/** Indexes of the runs that belong to others. `body`: indexes of the runs of the body, ascending; its paragraphs are never among them. */
export function runsOfOthers(runs: readonly TextRun[], body: readonly number[]): ReadonlySet<number> {
  const paragraphs = body.filter((index) => textWeight(runs[index]?.text ?? '') >= MIN_PARAGRAPH);
  const own = new Set(paragraphs.length > 0 ? paragraphs : body);
  const first = Math.min(Number.POSITIVE_INFINITY, ...own);
  const title = runs.findIndex(({ isTitle }) => isTitle);
  const last = Math.max(-1, ...own);
  const holders = new Set([...own].flatMap((index) => runs[index]?.boxes ?? []));
  for (const run of runs) if (run.isTitle) for (const box of run.boxes) holders.add(box);
  const boxes = textOfBoxes(runs, holders, first);
  const others = new Set<number>();
  const add = (indexes: readonly number[]): void => {
    for (const index of indexes) if (!own.has(index)) others.add(index);
  };
  for (const indexes of [...likeBoxes(boxes, first), ...boxesInTheirLike(boxes, first)]) add(indexes);
  for (const [index, run] of runs.entries()) {
    if (index < title && index < first && isTicker(run)) add([index]);
    if (index < first) continue;
    if (run.isHeading && index > last) add(behindHeading(runs, index, holders));
    if (isInCard(index, run, boxes) || run.boxes.some((box) => box.tagName === 'ARTICLE' && !holders.has(box))) add([index]);
  }
  return others;
}

/** What each box beside body and title holds. */
function textOfBoxes(runs: readonly TextRun[], holders: ReadonlySet<Element>, first: number): Map<Element, BoxText> {
  const boxes = new Map<Element, BoxText>();
  for (const [index, run] of runs.entries()) {
    const isNews = isHeadline(run, index < first ? MIN_HEADLINE_BEFORE : MIN_HEADLINE);
    for (const [level, box] of run.boxes.entries()) {
      if (holders.has(box)) continue;
      const held = boxes.get(box) ?? {
        parent: run.boxes[level - 1] ?? null,
        opensWithLink: run.opensWithLink,
        opensWithHeading: run.isHeading,
        chars: 0,
        linkChars: 0,
        runs: [],
        headline: Number.POSITIVE_INFINITY,
      };
      boxes.set(box, held);
      held.chars += run.text.length;
      held.linkChars += run.linked * run.text.length;
      held.runs.push(index);
      if (isNews) held.headline = Math.min(held.headline, index);
    }
  }
  return boxes;
}

/** Links to stories in one line above the headline: `10:31 Oil rises (Reuters) 10:20 Strike is over (AFP)`. */
function isTicker({ links, kind }: TextRun): boolean {
  const isStory = ({ href, text }: RunLink) => isStoryLink(href) && textWeight(text) >= MIN_LINK_CHARS;
  return kind !== 'byline' && links.filter(isStory).length >= 2;
}

/** A link that leads to another story: most of a short run (`See also: …`), long enough, and not to an author. */
function isHeadline({ lastHref, text, kind, linked }: TextRun, min: number): boolean {
  if (linked < MIN_OF_HEADLINE || text.length > MAX_HEADLINE || kind === 'byline') return false;
  return isStoryLink(lastHref) && textWeight(text) * linked >= min;
}

function isStoryLink(href: string): boolean {
  return href !== '' && !/^(?:#|javascript:|mailto:|tel:)/i.test(href) && !PROMOTION.test(href) && authorInAddress(href) === '';
}
/** One word behind the host, or nothing: `/premium`, `https://news.example/app`. Addresses of stories have a number, a hyphen, or a section before them. */
const PROMOTION = /^(?:https?:\/\/[^/?#]{1,100})?\/?[^/?#\d-]{0,40}\/?$/i;

/** The runs of boxes of one shape, side by side: lists of stories and comments. */
function likeBoxes(boxes: ReadonlyMap<Element, BoxText>, first: number): number[][] {
  const groups = new Map<Element, Map<string, BoxText[]>>();
  for (const [box, held] of boxes) {
    if (PLAIN.has(box.tagName) || !held.parent) continue;
    const shapes = groups.get(held.parent) ?? new Map<string, BoxText[]>();
    groups.set(held.parent, shapes);
    const shape = shapeOf(box);
    const group = shapes.get(shape) ?? [];
    shapes.set(shape, group);
    group.push(held);
  }
  return [...groups.values()].flatMap((shapes) =>
    [...shapes]
      .filter(
        ([shape, group]) => isListOfStories(group, first) || (shape !== LAYOUT && (isListOfParts(group) || isListOfTexts(group, first))),
      )
      .map(([, group]) => group.flatMap((held) => held.runs)),
  );
}

/** The runs of boxes that hold a box of their own shape besides texts of their own: comments and the replies to them. */
function boxesInTheirLike(boxes: ReadonlyMap<Element, BoxText>, first: number): number[][] {
  return [...boxes].flatMap(([box, { parent, runs }]) => {
    const around = parent ? boxes.get(parent) : undefined;
    if (!parent || !around || shapeOf(box) === LAYOUT || shapeOf(box) !== shapeOf(parent) || !isBehind([around], first)) return [];
    return around.runs.length - runs.length >= 2 ? [around.runs] : [];
  });
}

/** The shape of elements without a class, which say nothing of what they hold. */
const LAYOUT = 'DIV.';

/** Name and first class, without the numbers that some sites give each box. */
function shapeOf(box: Element): string {
  const [name = ''] = (box.getAttribute('class') ?? '').trim().split(/\s+/, 1);
  return `${box.tagName}.${name.replace(/\d+/g, '')}`;
}

/** Boxes side by side that begin with a link each. */
function isListOfStories(group: readonly BoxText[], first: number): boolean {
  if (group.length < 2) return false;
  if (group.filter(opensWithHeadline).length * 2 > group.length) return true;
  const chars = average(group, (held) => held.chars);
  const linkChars = average(group, (held) => held.linkChars);
  const areLinks = group.filter(({ opensWithLink }) => opensWithLink).length * 2 > group.length;
  return areLinks && isBehind(group, first) && linkChars >= MIN_LINK_CHARS && linkChars >= chars * MIN_LINKED;
}

/** Boxes side by side with a heading and a link each: the newest story of each section. */
function isListOfParts(group: readonly BoxText[]): boolean {
  return group.length >= 2 && group.every(({ opensWithHeading, linkChars, runs }) => opensWithHeading && linkChars > 0 && runs.length >= 2);
}

/** Comments, and stories without links: a name or a heading each, with a text. */
function isListOfTexts(group: readonly BoxText[], first: number): boolean {
  if (group.length < 2 || !isBehind(group, first)) return false;
  return average(group, (held) => held.runs.length) >= 2 && average(group, (held) => held.chars) >= MIN_BOX_CHARS;
}

/** Before the body, boxes side by side also hold the authors and the date of the story. */
function isBehind(group: readonly BoxText[], first: number): boolean {
  return group.every(({ runs }) => (runs[0] ?? 0) >= first);
}

function average(group: readonly BoxText[], value: (held: BoxText) => number): number {
  return group.reduce((sum, held) => sum + value(held), 0) / group.length;
}

/** A headline, before which stands no more than a date, a section's name or a number. */
function opensWithHeadline({ runs: [first = 0], headline }: BoxText): boolean {
  return headline - first <= MAX_BEFORE_HEADLINE;
}

/** Behind a headline, in one small box with it. */
function isInCard(index: number, run: TextRun, boxes: ReadonlyMap<Element, BoxText>): boolean {
  return run.boxes.some((box) => {
    const held = boxes.get(box);
    return held !== undefined && held.chars <= MAX_CARD_CHARS && held.headline < index;
  });
}

/** The runs of the part of the page that a heading behind the body opens. */
function behindHeading(runs: readonly TextRun[], heading: number, holders: ReadonlySet<Element>): number[] {
  const beside = [runs[heading - 1], runs[heading + 1]];
  // The innermost element that holds more than the heading.
  const part = runs[heading]?.boxes.findLast((box) => beside.some((run) => run?.boxes.includes(box)));
  if (!part) return [];
  const behind: number[] = [];
  for (let index = heading + 1; runs[index]?.boxes.includes(part); index++) behind.push(index);
  if (behind.length === 1 && (runs[heading + 1]?.text.length ?? 0) <= MAX_VALUE_CHARS) return [];
  if (!holders.has(part)) return behind;
  return behind.slice(0, NEXT_RUNS).some((index) => isStoryLink(runs[index]?.href ?? '')) ? behind : [];
}
