// Any two texts of the story side by side, where both were kept.
import type { ComparedArticles } from '../../../messages/contract';
import { LinkedTitle } from '../../answer/ArticleTitle';
import { OutletName } from '../../answer/OutletName';
import { Failure } from '../../components/Failure';
import { Progress } from '../../components/Progress';
import { Say } from '../../components/Say';
import type { Outside } from '../../start-screen';
import { useTexts } from '../../texts-context';
import { useCall } from '../../use-call';
import { ArticleSelect } from '../ArticleSelect';
import { useArticles } from '../articles-context';
import { Part } from '../Part';
import { Differences } from './Differences';
import { Passages } from './Passages';

export interface Pair {
  readonly asked: string;
  readonly other: string;
}

interface Props extends Outside {
  /** Null where the story has one article alone. */
  readonly pair: Pair | null;
  readonly onChoose: (pair: Pair) => void;
}

export function SidePart({ ask, browser, pair, onChoose }: Props) {
  const texts = useTexts();
  return (
    <Part id="side-by-side" title="regionSideBySide">
      {pair === null ? (
        <p class="empty">{texts.say('sideAlone')}</p>
      ) : (
        <>
          <div class="selects">
            <ArticleSelect label="firstArticle" chosen={pair.asked} onChoose={(asked) => onChoose({ ...pair, asked })} />
            <ArticleSelect label="secondArticle" chosen={pair.other} onChoose={(other) => onChoose({ ...pair, other })} />
          </div>
          <Beside key={`${pair.asked} ${pair.other}`} ask={ask} browser={browser} pair={pair} />
        </>
      )}
    </Part>
  );
}

function Beside({ ask, browser, pair: { asked, other } }: Outside & { pair: Pair }) {
  const texts = useTexts();
  const articles = useArticles();
  const missing = [asked, other].flatMap((id) => articles.get(id) ?? []).filter(({ textKept }) => !textKept);
  if (asked === other) return <p class="empty">{texts.say('sideSame')}</p>;
  if (missing.length > 0) return <Missing articles={missing} onSettings={browser.openSettings} />;
  return <Compared ask={ask} browser={browser} pair={{ asked, other }} />;
}

/** Which texts were not kept, and what would help. */
function Missing({
  articles,
  onSettings,
}: {
  articles: readonly ComparedArticles['asked'][] | readonly MissingText[];
  onSettings: () => void;
}) {
  const texts = useTexts();
  return (
    <div class="notice">
      {articles.map((article) => (
        <p key={article.articleId}>
          <Say text="sideTextMissing" parts={[<OutletName key="outlet" outlet={article.outlet} />]} /> · <LinkedTitle article={article} />
        </p>
      ))}
      <p>{texts.say('sideTextAdvice')}</p>
      <button type="button" onClick={onSettings}>
        {texts.say('settingsOpen')}
      </button>
    </div>
  );
}
type MissingText = Pick<ComparedArticles['asked'], 'articleId' | 'outlet' | 'title' | 'lang' | 'url'>;

function Compared({ ask, browser, pair }: Outside & { pair: Pair }) {
  const texts = useTexts();
  const compared = useCall(() => ask('compareArticles', { articleId: pair.asked, otherId: pair.other }));
  if (compared.state === 'waiting') return <Progress text="loading" />;
  if (compared.state === 'failed') return <Failure code={compared.code} />;
  if (compared.value === null) return <p class="empty">{texts.say('sideGone')}</p>;
  const { asked, other, changes } = compared.value;
  if (changes === null) {
    return <Missing articles={[asked, other].filter(({ paragraphs }) => paragraphs === null)} onSettings={browser.openSettings} />;
  }
  return (
    <>
      {asked.lang !== other.lang && <p class="note">{texts.say('sideLanguages')}</p>}
      <Differences asked={asked} other={other} differences={changes.differences} />
      <Passages asked={asked} other={other} changes={changes} />
    </>
  );
}
