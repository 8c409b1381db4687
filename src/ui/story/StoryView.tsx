// The whole story page, from data alone. Only the two texts side by side are asked for when they are needed.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Story } from '../../messages/contract';
import { storyInReadersNames } from '../answer/in-readers-names';
import { ObjectionList } from '../answer/ObjectionList';
import type { Objecting } from '../answer/objecting';
import { SourceList } from '../answer/SourceList';
import { QuoteFolding } from '../components/Quote';
import { tamePageText } from '../page-text';
import type { Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { ArticlesPart } from './articles/ArticlesPart';
import { type ArticlesInStory, ArticlesProvider, articlesInStory } from './articles-context';
import { CitePart } from './CitePart';
import { Finding } from './Finding';
import { OriginsPart } from './origins/OriginsPart';
import { Contents, goToPart, Part } from './Part';
import { SendActions } from './SendActions';
import { type Pair, SidePart } from './side/SidePart';
import { TrackStory } from './TrackStory';
import { TimelinePart } from './timeline/TimelinePart';
import { TreePart } from './tree/TreePart';
import { useOpenForPrint } from './use-open-for-print';

interface Props extends Outside {
  readonly story: Story;
  readonly objecting: Objecting | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function StoryView({ story: found, objecting, now, ask, browser }: Props) {
  const texts = useTexts();
  const story = useMemo(() => storyInReadersNames(found, texts), [found, texts]);
  const articles = useMemo(() => articlesInStory(story), [story]);
  const [chosenPair, setPair] = useState<Pair | null>(null);
  const [chosenCited, setCited] = useState(story.article.articleId);
  // An objection may have removed the chosen articles from the story.
  const pair = chosenPair && articles.has(chosenPair.asked) && articles.has(chosenPair.other) ? chosenPair : firstPair(articles);
  const cited = articles.has(chosenCited) ? chosenCited : story.article.articleId;
  useOpenForPrint();
  useEffect(() => {
    document.title = tamePageText(story.article.title) || document.title;
  }, [story, texts]);
  const compareWith = (other: string) => {
    setPair({ asked: story.article.articleId, other });
    goToPart('side-by-side');
  };
  const cite = (articleId: string) => {
    setCited(articleId);
    goToPart('cite');
  };
  return (
    <QuoteFolding value={true}>
      <ArticlesProvider value={articles}>
        <Finding story={story} />
        <TrackStory ask={ask} story={found} />
        <SendActions story={found} onCopy={browser.copyText} />
        <Contents />
        <OriginsPart story={story} />
        <SourcesPart story={story} objecting={objecting} />
        <TreePart story={story} />
        <TimelinePart story={story} now={now} />
        <ArticlesPart ask={ask} story={story} objecting={objecting} onCompare={compareWith} onCite={cite} />
        <SidePart ask={ask} browser={browser} pair={pair} onChoose={setPair} />
        <CitePart story={found} browser={browser} cited={cited} onChoose={setCited} />
      </ArticlesProvider>
    </QuoteFolding>
  );
}

/** The asked article and the nearest other one whose text is kept; where none is kept, the nearest of all. */
function firstPair(articles: ArticlesInStory): Pair | null {
  const [asked, ...others] = articles.values();
  const other = others.find(({ textKept }) => textKept) ?? others[0];
  return asked && other ? { asked: asked.articleId, other: other.articleId } : null;
}

function SourcesPart({ story, objecting }: { story: Story; objecting: Objecting | null }) {
  const texts = useTexts();
  return (
    <Part id="sources" title="regionSources">
      <SourceList answer={story} objecting={objecting} />
      {story.objections.length > 0 && (
        <>
          <h3>{texts.say('regionObjections')}</h3>
          <ObjectionList objections={story.objections} onTakeBack={objecting?.onTakeBack ?? null} />
        </>
      )}
    </Part>
  );
}
