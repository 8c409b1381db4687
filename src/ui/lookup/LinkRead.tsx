import { summarise } from '../../messages/contract';
import { ArticleMeta } from '../answer/ArticleMeta';
import { LinkedTitle } from '../answer/ArticleTitle';
import { answerInReadersNames } from '../answer/in-readers-names';
import { Sentence } from '../answer/Sentence';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import type { Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';

/** Whether the article of a link was read before, when, and how many copies of it are known. */
export function LinkRead({ ask, browser, url }: Outside & { url: string }) {
  const texts = useTexts();
  const found = useCall(() => ask('findReading', { url }));
  if (found.state === 'waiting') return <Progress text="loading" isMain />;
  if (found.state === 'failed') return <Failure code={found.code} isMain />;
  if (found.value === null) return <h1>{texts.say('linkNotRead')}</h1>;
  const { readAt, answer } = found.value;
  const { article, provenance } = answerInReadersNames(answer, texts);
  return (
    <>
      <h1>
        {texts.say('readOn', texts.date(new Date(readAt).toISOString()) ?? '')} · {texts.sayCount('copyCount', provenance.siblings.length)}
      </h1>
      <div>
        <p class="article-title">
          <LinkedTitle article={article} />
        </p>
        <ArticleMeta article={article} />
      </div>
      <p>
        <Sentence summary={summarise({ ...answer, article, provenance })} />
      </p>
      <button type="button" class="main" onClick={() => browser.openStory(article.url)}>
        {texts.say('openStory')}
      </button>
    </>
  );
}
