// The whole answer, from data alone.
import type { Answer, Settings, SiblingCopy } from '../../messages/contract';
import { ArticleItem } from '../answer/ArticleItem';
import { CorrectionList } from '../answer/CorrectionList';
import type { Corrections } from '../answer/corrections';
import { OriginCount } from '../answer/OriginCount';
import { RelatedOriginCount } from '../answer/RelatedOriginCount';
import { Sentence } from '../answer/Sentence';
import { SourceItem } from '../answer/SourceItem';
import { summarise } from '../answer/summary';
import { Region } from '../components/Region';
import { ShowMore } from '../components/ShowMore';
import { useTexts } from '../texts-context';
import { SiblingGroups } from './SiblingGroups';
import { SiblingHint } from './SiblingHint';

const FIRST_RELATED = 3;

interface Props {
  readonly answer: Answer;
  /** Null until known. */
  readonly watching: Settings['watching'] | null;
  readonly onChooseWatching: () => void;
  /** Null where nothing can be corrected. */
  readonly corrections: Corrections | null;
  /** Null where there is no page to mark. */
  readonly onMark: ((sibling: SiblingCopy) => void) | null;
}

export function AnswerView({ answer, watching, onChooseWatching, corrections, onMark }: Props) {
  const texts = useTexts();
  const { article, provenance } = answer;
  const summary = summarise(answer);
  const isEarliest = (id: string) => provenance.earliest?.articleId === id;
  return (
    <>
      <div class="summary">
        <h1>
          <Sentence summary={summary} />
        </h1>
        {provenance.siblings.length > 0 && <OriginCount outlets={summary.otherOutlets + 1} origins={provenance.origins} />}
        {isEarliest(article.articleId) && <p class="note">{texts.say('thisIsEarliest')}</p>}
        {provenance.earliest !== null && provenance.earliest.undated > 0 && (
          <p class="note">{texts.sayCount('undated', provenance.earliest.undated)}</p>
        )}
        {provenance.versions.length > 0 && <p class="note">{texts.sayCount('versionsSeen', provenance.versions.length)}</p>}
        {!article.kept && <p class="note">{texts.say('notKept')}</p>}
      </div>
      <Region title="regionSources">
        {provenance.sources.length === 0 && <p class="empty">{texts.say('sourceUnknown')}</p>}
        <ul class="plain-list">
          {provenance.sources.map((source) => (
            <SourceItem
              key={`${source.agency} ${source.outlet} ${source.name}`}
              source={source}
              answer={answer}
              objections={corrections ? [{ name: 'sayWrongSource', onSay: () => corrections.onWrongSource(source) }] : []}
            />
          ))}
        </ul>
      </Region>
      <Region title="regionSiblings">
        {provenance.siblings.length === 0 && <SiblingHint watching={watching} onChooseWatching={onChooseWatching} />}
        <SiblingGroups answer={answer} corrections={corrections} onMark={onMark} />
      </Region>
      {provenance.related.length > 0 && (
        <Region title="regionRelated">
          <p class="note">{texts.say('relatedExplained')}</p>
          <RelatedOriginCount origins={provenance.relatedOrigins} />
          <ShowMore
            entries={provenance.related}
            first={FIRST_RELATED}
            draw={(related) => <ArticleItem key={related.articleId} article={related} isEarliest={isEarliest(related.articleId)} />}
          />
        </Region>
      )}
      {answer.corrections.length > 0 && (
        <Region title="regionCorrections">
          <CorrectionList corrections={answer.corrections} onTakeBack={corrections?.onTakeBack ?? null} />
        </Region>
      )}
    </>
  );
}
