import { useId } from 'preact/hooks';
import type { AskedArticle } from '../../../messages/contract';
import { ArticleMeta, SameOwner } from '../../answer/ArticleMeta';
import { LinkedTitle } from '../../answer/ArticleTitle';
import { CorrectedSince } from '../../answer/CorrectedSince';
import { type ObjectionChoice, ObjectionMenu } from '../../answer/ObjectionMenu';
import { PageStatements } from '../../answer/PageStatements';
import { QuotedEvidence } from '../../answer/QuotedEvidence';
import { hasSharedFacts, SharedFacts } from '../../answer/SharedFacts';
import { SiblingNotes } from '../../answer/SiblingNotes';
import { PageText } from '../../components/PageText';
import { Say } from '../../components/Say';
import type { Outside } from '../../start-screen';
import { useTexts } from '../../texts-context';
import type { ArticleInStory } from '../articles-context';
import { QuotedPassages } from '../QuotedPassages';
import { ReadDates } from '../ReadDates';
import { RelationWord } from '../RelationWord';
import { CERTAINTY_WORD } from '../timeline/TimelineTable';

interface Props extends Pick<Outside, 'ask'> {
  readonly article: ArticleInStory;
  readonly isEarliest: boolean;
  /** Its language is that of the shared facts. */
  readonly asked: Pick<AskedArticle, 'articleId' | 'lang'>;
  readonly choices: readonly ObjectionChoice[];
  /** All that its page says is shown at once. */
  readonly isOpen: boolean;
  readonly onCompare: () => void;
  readonly onCite: () => void;
}

export function ArticleCard({ ask, article, isEarliest, asked, choices, isOpen, onCompare, onCite }: Props) {
  const texts = useTexts();
  const id = useId();
  const isAsked = article.kind === 'asked';
  return (
    <li class="card article-card" data-relation={article.kind}>
      <h3 id={id} class="article-title">
        <LinkedTitle article={article} />
      </h3>
      <ArticleMeta article={article}>
        {article.dateCertainty !== 'none' && <span>({texts.say(CERTAINTY_WORD[article.dateCertainty])})</span>}
        <span class={isAsked ? 'tag' : 'tag tag-mention'}>
          <RelationWord kind={article.kind} />
        </span>
        {article.other?.isOriginal && <span class="tag tag-original">{texts.say('tagOriginal')}</span>}
        {isEarliest && <span class="tag tag-earliest">{texts.say('tagEarliest')}</span>}
      </ArticleMeta>
      {article.other?.sameOwner && <SameOwner {...article.other.sameOwner} lang={article.lang} />}
      {article.sibling && <SiblingNotes sibling={article.sibling} />}
      {(article.kind === 'quotes' || article.kind === 'quoted') && (
        <QuotedPassages
          ask={ask}
          askedId={asked.articleId}
          otherId={article.articleId}
          quoter={article.kind === 'quotes' ? 'other' : 'asked'}
        />
      )}
      {article.correctedSince && <CorrectedSince since={article.correctedSince} />}
      <PageStatements article={article} />
      <details class="card-more" open={isOpen}>
        <summary>{texts.say('cardMore')}</summary>
        <OwnCredits article={article} />
        {article.other && hasSharedFacts(article.other.shared) && <SharedFacts shared={article.other.shared} lang={asked.lang} />}
        <p class="note">
          <ReadDates first={article.firstReadAt} last={article.readAt} /> · {texts.say(article.textKept ? 'textIsKept' : 'textIsNotKept')}
        </p>
      </details>
      <div class="actions">
        {!isAsked && (
          <button type="button" aria-describedby={id} onClick={onCompare}>
            {texts.say('readSideBySide')}
          </button>
        )}
        <button type="button" aria-describedby={id} onClick={onCite}>
          {texts.say('citeIt')}
        </button>
      </div>
      {choices.length > 0 && <ObjectionMenu choices={choices} about={id} />}
    </li>
  );
}

/** The words of the page that name its sources, each once, even where they name two. Of a source that the reader called wrong only the name is left. */
function OwnCredits({ article: { articleId, credits, wrongSources, lang } }: { article: ArticleInStory }) {
  const texts = useTexts();
  const words = new Map(credits.map((credit) => [`${credit.slot} ${credit.quote}`, credit]));
  if (words.size === 0 && wrongSources.length === 0) return <p class="empty">{texts.say('namesNoSource')}</p>;
  return (
    <>
      {[...words].map(([key, { slot, strength, quote }]) => (
        <QuotedEvidence key={key} evidence={{ articleId, slot, strength, quote }} lang={lang} speaker={null} />
      ))}
      {wrongSources.map(({ name }) => (
        <p key={name} class="note">
          <Say text="objectionWrongSource" parts={[<PageText key="name" text={name} />]} />
        </p>
      ))}
    </>
  );
}
