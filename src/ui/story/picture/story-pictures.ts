// The two drawings of a story as pictures, with or without words of their own around them.
import type { Story } from '../../../messages/contract';
import type { Texts } from '../../messages-text';
import { onOneLine } from '../../page-text';
import { type AlikeOf, foldAlike } from '../alike';
import type { ArticlesInStory } from '../articles-context';
import { layOutTimeline } from '../timeline/lay-out-timeline';
import { type Caption, framed } from './frame';
import type { Measure, Picture } from './picture';
import { drawTimeline } from './timeline-picture';
import { drawTree } from './tree-picture';

export interface Pictured {
  /** With the names that the reader's language has. */
  readonly story: Story;
  readonly articles: ArticlesInStory;
  readonly texts: Texts;
  /** When it is drawn. */
  readonly now: Date;
  readonly measure: Measure;
  /** It is a file of its own, which says what story it is of and who made it. */
  readonly isAlone: boolean;
}

/** @param maxChildren articles drawn below one source */
export function treePicture(pictured: Pictured, maxChildren: number, alikeOf: AlikeOf): Picture {
  const { story, articles, texts, measure } = pictured;
  const drawing = drawTree({ tree: story.tree, articles, maxChildren, alikeOf, texts }, measure);
  return framed(drawing, { title: texts.say('regionTree'), caption: captionOf(pictured), direction: texts.direction }, measure);
}

/** Null where no article has a date. @param maxRows articles drawn */
export function timelinePicture(pictured: Pictured, maxRows: number, alikeOf: AlikeOf): Picture | null {
  const { story, articles, texts, now, measure } = pictured;
  const { rows, span } = layOutTimeline([...articles.values()], now.getTime());
  if (span === null) return null;
  const folded = foldAlike(rows, ({ articleId }) => articleId, alikeOf);
  const shown = folded.slice(0, maxRows);
  const more = folded.slice(maxRows).reduce((sum, { entries }) => sum + entries.length, 0);
  const earliestId = story.provenance.earliest?.articleId ?? null;
  const drawing = drawTimeline({ rows: shown, span, more, articles, earliestId, texts }, measure);
  return framed(drawing, { title: texts.say('regionTimeline'), caption: captionOf(pictured), direction: texts.direction }, measure);
}

function captionOf({ story, texts, now, isAlone }: Pictured): Caption | null {
  if (!isAlone) return null;
  return {
    headline: onOneLine(story.article.title) || texts.say('untitled'),
    foot: texts.say('reportMade', texts.date(now.toISOString()) ?? '', zoneOf(texts)),
  };
}

/** The time zone in which the texts say hours: `Europe/Paris`. */
export const zoneOf = ({ language }: Texts): string => new Intl.DateTimeFormat(language).resolvedOptions().timeZone;
