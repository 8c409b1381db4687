// The whole story page, from data alone. Only the two texts side by side are asked for when they are needed.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Story } from '../../messages/contract';
import { AnswerSummary } from '../answer/AnswerSummary';
import { CorrectionList } from '../answer/CorrectionList';
import type { Corrections } from '../answer/corrections';
import { storyInReadersNames } from '../answer/in-readers-names';
import { SourceList } from '../answer/SourceList';
import { tamePageText } from '../page-text';
import type { Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { ArticlesPart } from './ArticlesPart';
import { type ArticlesInStory, ArticlesProvider, articlesInStory } from './articles-context';
import { CitePart } from './CitePart';
import { OriginsPart } from './origins/OriginsPart';
import { Contents, goToPart, Part } from './Part';
import { type Pair, SidePart } from './side/SidePart';
import { TimelinePart } from './timeline/TimelinePart';
import { TreePart } from './tree/TreePart';
import { useOpenForPrint } from './use-open-for-print';

interface Props extends Outside {
  readonly story: Story;
  readonly corrections: Corrections | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function StoryView({ story: found, corrections, now, ask, browser }: Props) {
  const texts = useTexts();
  const story = useMemo(() => storyInReadersNames(found, texts.language), [found, texts]);
  const articles = useMemo(() => articlesInStory(story), [story]);
  const [chosenPair, setPair] = useState<Pair | null>(null);
  const [chosenCited, setCited] = useState(story.article.articleId);
  // A correction may have removed the chosen articles from the story.
  const pair = chosenPair && articles.has(chosenPair.asked) && articles.has(chosenPair.other) ? chosenPair : firstPair(articles);
  const cited = articles.has(chosenCited) ? chosenCited : story.article.articleId;
  const earliestId = story.provenance.earliest?.articleId ?? null;
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
    <ArticlesProvider value={articles}>
      <AnswerSummary answer={story} Lead="p" />
      <Contents />
      <OriginsPart story={story} />
      <SourcesPart story={story} corrections={corrections} />
      <TreePart tree={story.tree} />
      <TimelinePart earliestId={earliestId} now={now} />
      <ArticlesPart ask={ask} story={story} corrections={corrections} onCompare={compareWith} onCite={cite} />
      <SidePart ask={ask} browser={browser} pair={pair} onChoose={setPair} />
      <CitePart story={found} browser={browser} cited={cited} onChoose={setCited} />
    </ArticlesProvider>
  );
}

/** The asked article and the nearest other one whose text is kept; where none is kept, the nearest of all. */
function firstPair(articles: ArticlesInStory): Pair | null {
  const [asked, ...others] = articles.values();
  const other = others.find(({ textKept }) => textKept) ?? others[0];
  return asked && other ? { asked: asked.articleId, other: other.articleId } : null;
}

function SourcesPart({ story, corrections }: { story: Story; corrections: Corrections | null }) {
  const texts = useTexts();
  return (
    <Part id="sources" title="regionSources">
      <SourceList answer={story} corrections={corrections} />
      {story.corrections.length > 0 && (
        <>
          <h3>{texts.say('regionCorrections')}</h3>
          <CorrectionList corrections={story.corrections} onTakeBack={corrections?.onTakeBack ?? null} />
        </>
      )}
    </Part>
  );
}
