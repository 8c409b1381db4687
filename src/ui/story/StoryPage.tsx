// The story page: asks for the story of the article that the page's address names, and shows it.
import { useState } from 'preact/hooks';
import type { Story } from '../../messages/contract';
import { ArticleMeta } from '../answer/ArticleMeta';
import { LinkedTitle } from '../answer/ArticleTitle';
import { objectingOf } from '../answer/objecting';
import { CommandOutcome } from '../components/CommandOutcome';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import type { Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { useAction } from '../use-action';
import { useCall } from '../use-call';
import { StoryView } from './StoryView';

interface Props extends Outside {
  /** Address of the article; null where the page's own address names none. */
  readonly url: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function StoryPage({ url, now, ...outside }: Props) {
  const texts = useTexts();
  const [round, setRound] = useState(0);
  const found = useCall(() => (url === null ? Promise.resolve(null) : outside.ask('findStory', { url })), round);
  const action = useAction();
  const story = found.state === 'ready' ? found.value : null;
  const askAgain = () => setRound((count) => count + 1);
  const objecting = story && objectingOf({ ask: outside.ask, tab: null, answer: story, onAnswer: askAgain }, action);
  return (
    <div class="full-page story-page">
      <header>
        <img src="/icon/wireprint.svg" alt="" width="40" height="40" />
        {story ? <Headline article={story.article} /> : <h1>{texts.say('storyTitle')}</h1>}
      </header>
      <main>
        {found.state === 'waiting' && <Progress text="loading" />}
        {found.state === 'failed' && <Failure code={found.code} onAgain={askAgain} />}
        {found.state === 'ready' && story === null && <NoStory url={url} />}
        {story && <StoryView story={story} objecting={objecting} now={now} {...outside} />}
      </main>
      <CommandOutcome action={action} />
    </div>
  );
}

function Headline({ article }: { article: Story['article'] }) {
  return (
    <div>
      <h1>
        <LinkedTitle article={article} />
      </h1>
      <ArticleMeta article={article} />
    </div>
  );
}

/** Why there is no story: the address of this page names no article, or one that has not been read. */
function NoStory({ url }: { url: string | null }) {
  const texts = useTexts();
  return (
    <section class="notice" aria-label={texts.say(url === null ? 'storyNoAddress' : 'storyUnread')}>
      <p class="failure-what">{texts.say(url === null ? 'storyNoAddress' : 'storyUnread')}</p>
      <p>{texts.say(url === null ? 'storyNoAddressAdvice' : 'storyUnreadAdvice')}</p>
      {url !== null && (
        <p>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {texts.say('openArticle')}
          </a>
        </p>
      )}
    </section>
  );
}
