// The lines in which a page may speak of its article: around the headline, at both ends of the story, and behind it.
import type { Article, TextLine } from '../model/article';
import { foldLine } from './folded-words';

/** A line as its page writes it, and folded. */
export interface FoldedLine {
  readonly text: string;
  readonly folded: string;
  readonly href: string;
}

export interface LinesAround<Line> {
  /** The lines nearest above the story: kicker, headline, subtitle, byline. */
  readonly head: readonly Line[];
  /** Those, the first of the story, its last ones and those behind it. */
  readonly around: readonly Line[];
}

// Chosen by hand: where pages speak of their articles.
const MAX_ABOVE = 8;
const MAX_OF_STORY = 2;
const MAX_BELOW = 8;
/** Characters of a line that are read. */
const MAX_CHARS = 600;

export function linesAround({ lines }: Pick<Article, 'lines'>): LinesAround<TextLine> {
  const own = lines.filter(({ role }) => role !== 'aside' && role !== 'caption');
  const at = (position: TextLine['position']): TextLine[] => own.filter((line) => line.position === position);
  const body = at('body');
  const ofStory = body.length > MAX_OF_STORY * 2 ? [...body.slice(0, MAX_OF_STORY), ...body.slice(-MAX_OF_STORY)] : body;
  const head = at('before').slice(-MAX_ABOVE);
  return { head, around: [...head, ...ofStory, ...at('after').slice(0, MAX_BELOW)] };
}

/** As `linesAround`, each line folded once for all who look for words in it. */
export function foldedLinesAround(article: Pick<Article, 'lines'>): LinesAround<FoldedLine> {
  const { head, around } = linesAround(article);
  const folded = around.map(({ text, href }): FoldedLine => ({ text, folded: foldLine(text.slice(0, MAX_CHARS)), href }));
  return { head: folded.slice(0, head.length), around: folded };
}
