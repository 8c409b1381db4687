import type { FoundWords } from '../../messages/contract';
import { ArticleMeta } from '../answer/ArticleMeta';
import { LinkedTitle } from '../answer/ArticleTitle';
import { Failure } from '../components/Failure';
import { PageText } from '../components/PageText';
import { Progress } from '../components/Progress';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';

interface Props {
  readonly ask: Ask;
  readonly words: string;
  /** The page on which they were selected; '' where the browser hides it. */
  readonly from: string;
}

/** Who else prints the selected words. */
export function WordsFound({ ask, words, from }: Props) {
  const found = useCall(() => ask('findPrinted', { words, from: from || null }));
  if (found.state === 'waiting') return <Progress text="loading" isMain />;
  if (found.state === 'failed') return <Failure code={found.code} isMain />;
  return <Found words={words} found={found.value} />;
}

function Found({ words, found: { isTooShort, articles } }: { words: string; found: FoundWords }) {
  const texts = useTexts();
  const said = isTooShort ? 'wordsTooFew' : 'wordsNone';
  return (
    <>
      <h1>{articles.length === 0 ? texts.say(said) : texts.sayCount('wordsFound', articles.length)}</h1>
      <blockquote>
        <PageText text={words} />
      </blockquote>
      {articles.length > 0 && (
        <ul>
          {articles.map((article) => (
            <li key={article.articleId} class="card">
              <p class="article-title">
                <LinkedTitle article={article} />
              </p>
              <ArticleMeta article={article}>
                {article.share < 1 && <span class="tag">{texts.say('wordsShare', texts.percent(article.share))}</span>}
              </ArticleMeta>
            </li>
          ))}
        </ul>
      )}
      {!isTooShort && <p class="note">{texts.say('wordsSampled')}</p>}
    </>
  );
}
