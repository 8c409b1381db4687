// A whole story as one HTML file that opens anywhere: no script, nothing to load, all of its style within. Preact writes every word of a page as text.
import type { Story } from '../../../messages/contract';
import { storyInReadersNames } from '../../answer/in-readers-names';
import type { Texts } from '../../messages-text';
import { onOneLine } from '../../page-text';
import { TextsProvider } from '../../texts-context';
import { findAlike } from '../alike';
import { ArticlesProvider, articlesInStory } from '../articles-context';
import { htmlOf } from '../detached-markup';
import type { Measure } from '../picture/picture';
import { timelinePicture, treePicture } from '../picture/story-pictures';
import { Report } from './Report';
import { REPORT_STYLE } from './report-style';

export interface ReportContext {
  readonly texts: Texts;
  /** When the file is written. */
  readonly now: Date;
  /** SHA-256 of `REPORT_STYLE` in base64: the one style that the file's own policy lets through. */
  readonly styleHash: string;
  readonly measure: Measure;
}

/** Articles drawn below one source, and on the timeline. Chosen by hand: each drawing fits on a page of paper. */
const MAX_DRAWN = 16;

/** The file, in the language of the texts and with the names that agencies have in it. */
export function toReportHtml(found: Story, { texts, now, styleHash, measure }: ReportContext): string {
  const story = storyInReadersNames(found, texts);
  const articles = articlesInStory(story);
  const pictured = { story, articles, texts, now, measure, isAlone: false };
  const alikeOf = findAlike(articles);
  const title = texts.say('reportTitle', onOneLine(story.article.title) || texts.say('untitled'));
  const written = htmlOf(
    <html lang={texts.language} dir={texts.direction}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content={policyWith(styleHash)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style>{REPORT_STYLE}</style>
      </head>
      <body>
        <TextsProvider value={texts}>
          <ArticlesProvider value={articles}>
            <Report
              story={story}
              now={now}
              tree={treePicture(pictured, MAX_DRAWN, alikeOf)}
              timeline={timelinePicture(pictured, MAX_DRAWN, alikeOf)}
            />
          </ArticlesProvider>
        </TextsProvider>
      </body>
    </html>,
  );
  return `<!doctype html>\n${written}\n`;
}

/** Nothing is loaded, run or sent, whatever the file says. */
const policyWith = (styleHash: string): string =>
  `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
