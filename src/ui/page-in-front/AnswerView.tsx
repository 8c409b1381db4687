// The whole answer, from data alone.
import { useMemo } from 'preact/hooks';
import type { Answer, Settings, SiblingCopy } from '../../messages/contract';
import { AnswerSummary } from '../answer/AnswerSummary';
import { ArticleItem } from '../answer/ArticleItem';
import { ArticleTitle } from '../answer/ArticleTitle';
import { CorrectedSince } from '../answer/CorrectedSince';
import { answerInReadersNames } from '../answer/in-readers-names';
import { ObjectionList } from '../answer/ObjectionList';
import type { Objecting } from '../answer/objecting';
import { PageStatements } from '../answer/PageStatements';
import { SourceList } from '../answer/SourceList';
import { Region } from '../components/Region';
import { ShowMore } from '../components/ShowMore';
import { useTexts } from '../texts-context';
import { SiblingGroups } from './SiblingGroups';

/** Related reports drawn at once. Chosen by hand: they are beside the question, and the popup is small. */
const FIRST_RELATED = 3;

interface Props {
  readonly answer: Answer;
  /** Null until known. */
  readonly watching: Settings['watching'] | null;
  readonly onChooseWatching: () => void;
  /** Null where nothing can be objected to. */
  readonly objecting: Objecting | null;
  /** Null where there is no page to mark. */
  readonly onMark: ((sibling: SiblingCopy) => void) | null;
}

export function AnswerView({ answer: found, watching, onChooseWatching, objecting, onMark }: Props) {
  const texts = useTexts();
  const answer = useMemo(() => answerInReadersNames(found, texts.language), [found, texts]);
  const { earliest, siblings, related } = answer.provenance;
  return (
    <>
      <p class="title-read">
        <ArticleTitle article={answer.article} />
      </p>
      <AnswerSummary answer={answer} Lead="h1" />
      {answer.provenance.correctedSince && <CorrectedSince since={answer.provenance.correctedSince} />}
      <PageStatements article={answer.article} />
      <Region title="regionSources">
        <SourceList answer={answer} objecting={objecting} />
      </Region>
      <Region title="regionSiblings">
        {siblings.length === 0 && <SiblingHint watching={watching} onChooseWatching={onChooseWatching} />}
        <SiblingGroups answer={answer} objecting={objecting} onMark={onMark} />
      </Region>
      {related.length > 0 && (
        <Region title="regionRelated">
          <p class="note">{texts.say('relatedExplained')}</p>
          <ShowMore
            entries={related}
            first={FIRST_RELATED}
            draw={(report) => (
              <ArticleItem key={report.articleId} article={report} isEarliest={earliest?.articleId === report.articleId}>
                {report.quoter && <p class="note">{texts.say(report.quoter === 'other' ? 'quotesThis' : 'quotedHere')}</p>}
              </ArticleItem>
            )}
          />
        </Region>
      )}
      {answer.objections.length > 0 && (
        <Region title="regionObjections">
          <ObjectionList objections={answer.objections} onTakeBack={objecting?.onTakeBack ?? null} />
        </Region>
      )}
    </>
  );
}

/** Where no copy was found: how few pages have been compared, and what would help. */
function SiblingHint({ watching, onChooseWatching }: Pick<Props, 'watching' | 'onChooseWatching'>) {
  const texts = useTexts();
  return (
    <div class="empty">
      <p>{texts.say('siblingsNone')}</p>
      <p>{texts.say('hintRead')}</p>
      {watching === 'off' && (
        <p>
          {texts.say('hintWatch')}{' '}
          <button type="button" class="link" onClick={onChooseWatching}>
            {texts.say('hintChoose')}
          </button>
        </p>
      )}
    </div>
  );
}
