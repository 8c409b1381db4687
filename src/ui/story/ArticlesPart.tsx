// Every article of the story with what its own page says: sources, dates, whether its text is kept.
import type { SiblingCopy, Story } from '../../messages/contract';
import type { Objection } from '../answer/Corrector';
import type { Corrections } from '../answer/corrections';
import { ShowMore } from '../components/ShowMore';
import { ArticleCard } from './ArticleCard';
import { useArticles } from './articles-context';
import { Part } from './Part';

const FIRST_ARTICLES = 20;

interface Props {
  readonly story: Story;
  readonly corrections: Corrections | null;
  readonly onCompare: (articleId: string) => void;
  readonly onCite: (articleId: string) => void;
}

export function ArticlesPart({ story, corrections, onCompare, onCite }: Props) {
  const { earliest } = story.provenance;
  return (
    <Part id="articles" title="regionArticles">
      <ShowMore
        entries={[...useArticles().values()]}
        first={FIRST_ARTICLES}
        draw={(article) => (
          <ArticleCard
            key={article.articleId}
            article={article}
            isEarliest={article.articleId === earliest?.articleId}
            askedLang={story.article.lang}
            objections={objectionsTo(article.sibling, story, corrections)}
            onCompare={() => onCompare(article.articleId)}
            onCite={() => onCite(article.articleId)}
          />
        )}
      />
    </Part>
  );
}

/** Only a copy can be said to be none. */
function objectionsTo(sibling: SiblingCopy | null, { article }: Story, corrections: Corrections | null): Objection[] {
  if (!sibling || !corrections) return [];
  const objections: Objection[] = [{ name: 'sayNotSameStory', onSay: () => corrections.onNotSameStory(sibling) }];
  const isOutletKnown = sibling.outlet.domain !== '' && article.outlet.domain !== '';
  return isOutletKnown ? [...objections, { name: 'saySameOutlet', onSay: () => corrections.onSameOutlet(sibling) }] : objections;
}
