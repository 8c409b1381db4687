// Every article of the story: the sources and dates that its own page gives, and whether its text is kept. Many are filtered, sorted and searched.
import { useMemo, useState } from 'preact/hooks';
import type { Story } from '../../../messages/contract';
import { type Objecting, objectionChoices } from '../../answer/objecting';
import { searchedWords } from '../../answer/searched-words';
import { SearchedList } from '../../components/SearchedList';
import type { Outside } from '../../start-screen';
import { useTexts } from '../../texts-context';
import { type ArticleInStory, useArticles } from '../articles-context';
import { Part } from '../Part';
import { ArticleCard } from './ArticleCard';
import { ArticleFilters } from './ArticleFilters';
import { type ArticleOrder, chooseArticles, isFiltering, NO_FILTER } from './choose-articles';

/** Articles drawn at once. Chosen by hand: most stories have fewer. */
const FIRST_ARTICLES = 12;
/** Articles up to which all is shown of each, and nothing is there to filter. Chosen by hand: they are looked through as fast. */
const MAX_PLAIN = 5;

interface Props extends Pick<Outside, 'ask'> {
  readonly story: Story;
  readonly objecting: Objecting | null;
  readonly onCompare: (articleId: string) => void;
  readonly onCite: (articleId: string) => void;
}

export function ArticlesPart({ ask, story, objecting, onCompare, onCite }: Props) {
  const texts = useTexts();
  const articles = useArticles();
  const [filter, setFilter] = useState(NO_FILTER);
  const [order, setOrder] = useState<ArticleOrder>('closest');
  const all = useMemo(() => [...articles.values()], [articles]);
  const chosen = useMemo(() => chooseArticles(all, filter, order, texts.compare), [all, filter, order, texts]);
  const isFiltered = isFiltering(filter);
  const isPlain = all.length <= MAX_PLAIN;
  const draw = (article: ArticleInStory) => (
    <ArticleCard
      key={article.articleId}
      ask={ask}
      article={article}
      isEarliest={article.articleId === story.provenance.earliest?.articleId}
      asked={story.article}
      choices={article.sibling ? objectionChoices(article.sibling, story.article, objecting) : []}
      isOpen={isPlain}
      onCompare={() => onCompare(article.articleId)}
      onCite={() => onCite(article.articleId)}
    />
  );
  return (
    <Part id="articles" title="regionArticles">
      {!isPlain && <ArticleFilters articles={all} filter={filter} order={order} onFilter={setFilter} onOrder={setOrder} />}
      <p class="note" role="status">
        {isFiltered && (chosen.length === 0 ? texts.say('filterNone') : texts.sayCount('outletsFound', chosen.length))}
      </p>
      <SearchedList entries={chosen} total={all.length} first={FIRST_ARTICLES} searchedWords={searchedWords} draw={draw} />
    </Part>
  );
}
