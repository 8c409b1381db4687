// A whole story for somebody who has no Wireprint: the finding, and each claim with the words of the page that it rests on. It is written into a file, so
// nothing here can be pressed or opened.
import type { Story } from '../../../messages/contract';
import { ArticleMeta } from '../../answer/ArticleMeta';
import { LinkedTitle } from '../../answer/ArticleTitle';
import { useTexts } from '../../texts-context';
import { Finding } from '../Finding';
import { PictureSvg } from '../picture/PictureSvg';
import type { Picture } from '../picture/picture';
import { zoneOf } from '../picture/story-pictures';
import { PageAddress } from './PageAddress';
import { ReportArticle } from './ReportArticle';
import { ReportOrigins } from './ReportOrigins';
import { ReportSources } from './ReportSources';
import { useNumberedArticles } from './use-numbered-articles';

interface Props {
  readonly story: Story;
  /** When the report is made. */
  readonly now: Date;
  readonly tree: Picture;
  /** Null where no article has a date. */
  readonly timeline: Picture | null;
}

export function Report({ story, now, tree, timeline }: Props) {
  const texts = useTexts();
  const { article } = story;
  return (
    <>
      <header>
        <p class="made-with">Wireprint</p>
        <h1>
          <LinkedTitle article={article} />
        </h1>
        <ArticleMeta article={article} />
        {story.articles.slice(0, 1).map((asked) => (
          <PageAddress key={asked.articleId} {...asked} />
        ))}
        <p class="note">{texts.say('reportMade', texts.date(now.toISOString()) ?? '', zoneOf(texts))}</p>
      </header>
      <main>
        <Finding story={story} hasBar={false} />
        <p class="note">{texts.say('reportExplained')}</p>
        <section aria-labelledby="sources">
          <h2 id="sources">{texts.say('regionSources')}</h2>
          <ReportSources story={story} />
        </section>
        <section aria-labelledby="origins">
          <h2 id="origins">{texts.say('regionOrigins')}</h2>
          <ReportOrigins groups={story.provenance.origins.groups} />
        </section>
        <section aria-labelledby="tree">
          <h2 id="tree">{texts.say('regionTree')}</h2>
          <ReportFigure picture={tree} />
        </section>
        {timeline && (
          <section aria-labelledby="timeline">
            <h2 id="timeline">{texts.say('regionTimeline')}</h2>
            <ReportFigure picture={timeline} />
          </section>
        )}
        <section aria-labelledby="articles">
          <h2 id="articles">{texts.say('regionArticles')}</h2>
          <Articles story={story} />
        </section>
      </main>
      <footer>
        <p>{texts.say('reportLimits')}</p>
      </footer>
    </>
  );
}

function Articles({ story }: { story: Story }) {
  return (
    <ol class="report-articles">
      {useNumberedArticles().map(({ article, number }) => (
        <ReportArticle
          key={article.articleId}
          article={article}
          number={number}
          askedLang={story.article.lang}
          tree={story.tree}
          isEarliest={article.articleId === story.provenance.earliest?.articleId}
        />
      ))}
    </ol>
  );
}

/** On a narrow screen it is moved sideways, by keyboard too. */
function ReportFigure({ picture }: { picture: Picture }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard
    <figure class="picture" tabIndex={0} aria-label={picture.title}>
      <PictureSvg picture={picture} />
    </figure>
  );
}
