// What was found, in three lines: who carries the story and whom it is from, how many origins stand behind it, which article was first. What limits these stands below.
import { type Story, summarise } from '../../messages/contract';
import { earliestRestsOn } from '../answer/earliest-rests-on';
import { OriginSummary } from '../answer/OriginSummary';
import { OutletName } from '../answer/OutletName';
import { PublishedDate } from '../answer/PublishedDate';
import { Sentence } from '../answer/Sentence';
import { Say } from '../components/Say';
import { useTexts } from '../texts-context';

interface Props {
  readonly story: Story;
  /** The line on origins has its picture. */
  readonly hasBar?: boolean;
}

export function Finding({ story, hasBar = true }: Props) {
  const texts = useTexts();
  const { article, provenance } = story;
  const { earliest, siblings, related, versions } = provenance;
  const isAlone = siblings.length + related.length === 0;
  return (
    <div class="summary finding">
      <p class="lead">
        <Sentence summary={summarise(story)} />
      </p>
      {!isAlone && <OriginSummary answer={story} hasBar={hasBar} />}
      {!isAlone && (
        <p class="finding-earliest">
          <Earliest story={story} />
        </p>
      )}
      {earliest !== null && earliest.undated > 0 && <p class="note">{texts.sayCount('undated', earliest.undated)}</p>}
      {versions.length > 0 && <p class="note">{texts.sayCount('versionsSeen', versions.length)}</p>}
      {!article.kept && !story.storeFailure && <p class="note">{texts.say(story.cameUnsafely ? 'cameUnsafely' : 'notKept')}</p>}
    </div>
  );
}

/** Whose article has the earliest date, and what that rests on. */
function Earliest({ story: { articles, provenance } }: { story: Story }) {
  const texts = useTexts();
  const { earliest } = provenance;
  const first = articles.find(({ articleId }) => articleId === earliest?.articleId);
  if (earliest === null || first === undefined) return <>{texts.say('findingUnclear')}</>;
  const parts = [<OutletName key="outlet" outlet={first.outlet} />, <PublishedDate key="date" iso={earliest.publishedAt} />];
  return (
    <>
      <Say text="findingEarliest" parts={parts} /> <span class="note">{earliestRestsOn(earliest, texts)}</span>
    </>
  );
}
