// Every article of the story: the sources and dates that its own page gives, and whether its text is kept.
import { useMemo } from 'preact/hooks';
import type { Story } from '../../messages/contract';
import { type Objecting, objectionChoices } from '../answer/objecting';
import { searchedWords } from '../answer/searched-words';
import { SearchedList } from '../components/SearchedList';
import type { Outside } from '../start-screen';
import { ArticleCard } from './ArticleCard';
import { useArticles } from './articles-context';
import { Part } from './Part';

/** Articles drawn at once. Chosen by hand: most stories have fewer. */
const FIRST_ARTICLES = 20;

interface Props extends Pick<Outside, 'ask'> {
  readonly story: Story;
  readonly objecting: Objecting | null;
  readonly onCompare: (articleId: string) => void;
  readonly onCite: (articleId: string) => void;
}

export function ArticlesPart({ ask, story, objecting, onCompare, onCite }: Props) {
  const { earliest } = story.provenance;
  const articles = useArticles();
  return (
    <Part id="articles" title="regionArticles">
      <SearchedList
        entries={useMemo(() => [...articles.values()], [articles])}
        first={FIRST_ARTICLES}
        searchedWords={searchedWords}
        draw={(article) => (
          <ArticleCard
            key={article.articleId}
            ask={ask}
            article={article}
            isEarliest={article.articleId === earliest?.articleId}
            asked={story.article}
            choices={article.sibling ? objectionChoices(article.sibling, story.article, objecting) : []}
            onCompare={() => onCompare(article.articleId)}
            onCite={() => onCite(article.articleId)}
          />
        )}
      />
    </Part>
  );
}
