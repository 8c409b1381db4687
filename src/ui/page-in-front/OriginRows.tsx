// Who first told the event: the origins, other reports, and what else is known of the story, a line each.
import type { Answer } from '../../messages/contract';
import { ArticleItem } from '../answer/ArticleItem';
import { DateNotes } from '../answer/DateNotes';
import { ObjectionList } from '../answer/ObjectionList';
import { MAX_OWNERS, OriginSummary, OwnerLine } from '../answer/OriginSummary';
import { OutletName } from '../answer/OutletName';
import type { Objecting } from '../answer/objecting';
import { PageText } from '../components/PageText';
import { Row } from '../components/Row';
import { ShowMore } from '../components/ShowMore';
import { isNamed } from '../say-origins';
import { useTexts } from '../texts-context';
import { RowNames } from './RowNames';

/** Related reports drawn at once. Chosen by hand: they are beside the question, and the popup is small. */
const FIRST_RELATED = 3;

interface Props {
  readonly answer: Answer;
  readonly isBeside: boolean;
  readonly objecting: Objecting | null;
}

export function OriginRows({ answer, isBeside, objecting }: Props) {
  const texts = useTexts();
  const { related, owners, versions } = answer.provenance;
  return (
    <ul class="plain-list">
      <Origins answer={answer} isOpen={isBeside} />
      {related.length > 0 && <Related answer={answer} />}
      {owners.slice(0, MAX_OWNERS).map((owner) => (
        <li key={owner.words}>
          <Row name={texts.sayCount('oneOwner', owner.outlets)} words={<PageText text={owner.words} />}>
            {() => <OwnerLine owner={owner} />}
          </Row>
        </li>
      ))}
      {answer.objections.length > 0 && (
        <li>
          <Row name={texts.say('regionObjections')} tags={<span class="tag">{texts.number(answer.objections.length)}</span>}>
            {() => <ObjectionList objections={answer.objections} onTakeBack={objecting?.onTakeBack ?? null} />}
          </Row>
        </li>
      )}
      {versions.length > 0 && <li class="note row-note versions">{texts.sayCount('versionsSeen', versions.length)}</li>}
    </ul>
  );
}

function Origins({ answer, isOpen }: { answer: Answer; isOpen: boolean }) {
  const texts = useTexts();
  const { known, unknown, groups } = answer.provenance.origins;
  const names = groups.filter(isNamed).map(({ name }) => <PageText key={name} text={name} />);
  return (
    <li class="origins-story">
      <Row
        name={known > 0 ? texts.sayCount('knownOrigins', known) : texts.say('originsNone')}
        words={<RowNames names={names} />}
        tags={unknown > 0 && <span class="tag tag-mention">{texts.sayCount('unknownOrigins', unknown)}</span>}
        isOpen={isOpen}
      >
        {() => (
          <>
            <OriginSummary answer={answer} hasOwners={false} />
            <DateNotes answer={answer} />
          </>
        )}
      </Row>
    </li>
  );
}

function Related({ answer: { provenance } }: { answer: Answer }) {
  const texts = useTexts();
  const { related, earliest } = provenance;
  const outlets = related.map(({ articleId, outlet }) => <OutletName key={articleId} outlet={outlet} />);
  return (
    <li class="related">
      <Row name={texts.sayCount('relatedCount', related.length)} words={<RowNames names={outlets} />}>
        {() => (
          <>
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
          </>
        )}
      </Row>
    </li>
  );
}
