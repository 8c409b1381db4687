// Every article of the story: the sources and dates that its own page gives, and whether its text is kept.
import type { Story } from '../../messages/contract';
import { type Corrections, objectionsTo } from '../answer/corrections';
import { ShowMore } from '../components/ShowMore';
import type { Outside } from '../start-screen';
import { ArticleCard } from './ArticleCard';
import { useArticles } from './articles-context';
import { Part } from './Part';

/** Articles drawn at once. Chosen by hand: most stories have fewer. */
const FIRST_ARTICLES = 20;

interface Props extends Pick<Outside, 'ask'> {
  readonly story: Story;
  readonly corrections: Corrections | null;
  readonly onCompare: (articleId: string) => void;
  readonly onCite: (articleId: string) => void;
}

export function ArticlesPart({ ask, story, corrections, onCompare, onCite }: Props) {
  const { earliest } = story.provenance;
  return (
    <Part id="articles" title="regionArticles">
      <ShowMore
        entries={[...useArticles().values()]}
        first={FIRST_ARTICLES}
        draw={(article) => (
          <ArticleCard
            key={article.articleId}
            ask={ask}
            article={article}
            isEarliest={article.articleId === earliest?.articleId}
            asked={story.article}
            objections={article.sibling ? objectionsTo(article.sibling, story.article, corrections) : []}
            onCompare={() => onCompare(article.articleId)}
            onCite={() => onCite(article.articleId)}
          />
        )}
      />
    </Part>
  );
}
