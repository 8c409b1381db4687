// The sibling copies, a line each. Only the first are drawn at once: a story may have hundreds.
import { useMemo } from 'preact/hooks';
import type { Answer, SiblingCopy } from '../../messages/contract';
import { ArticleTitle } from '../answer/ArticleTitle';
import type { Compare } from '../answer/DifferingFacts';
import { OutletName } from '../answer/OutletName';
import { type Objecting, objectionChoices } from '../answer/objecting';
import { RELATION_NAME } from '../answer/RelationName';
import { SiblingDetails } from '../answer/SiblingDetails';
import { searchedWords } from '../answer/searched-words';
import { PageText } from '../components/PageText';
import { Row } from '../components/Row';
import { Say, SayList } from '../components/Say';
import { SearchedList } from '../components/SearchedList';
import { correctedText } from '../corrected-since-of';
import { useTexts } from '../texts-context';
import { orderCopies } from './order-copies';
import { RowDate } from './RowDate';

/** Copies drawn at once in the popup, as many as its height holds beside the rest, and in the panel, which is as high as the window. Chosen by hand. */
const FIRST_COPIES = { popup: 5, panel: 20 };

export interface CopyActions {
  /** Null where nothing can be objected to. */
  readonly objecting: Objecting | null;
  /** Null where there is no page to mark. */
  readonly onMark: ((sibling: SiblingCopy) => void) | null;
  /** Null where nothing is kept to be compared. */
  readonly onCompare: ((sibling: SiblingCopy) => ReturnType<Compare>) | null;
}

interface Props extends CopyActions {
  readonly answer: Answer;
  readonly isBeside: boolean;
}

export function CopyRows({ answer: { article, provenance }, isBeside, objecting, onMark, onCompare }: Props) {
  const copies = useMemo(() => orderCopies(provenance.siblings, Date.now()), [provenance]);
  return (
    <SearchedList
      entries={copies}
      first={FIRST_COPIES[isBeside ? 'panel' : 'popup']}
      isSearchedLate
      searchedWords={searchedWords}
      draw={(copy) => (
        <li key={copy.articleId} class="copy">
          <Row
            name={<OutletName outlet={copy.outlet} />}
            words={<CopyWords copy={copy} />}
            tags={<CopyTags copy={copy} isEarliest={provenance.earliest?.articleId === copy.articleId} />}
          >
            {(about) => (
              <SiblingDetails
                sibling={copy}
                lang={article.lang}
                choices={objectionChoices(copy, article, objecting)}
                onMark={onMark && (() => onMark(copy))}
                compare={onCompare && (() => onCompare(copy))}
                about={about}
              />
            )}
          </Row>
        </li>
      )}
    />
  );
}

/** What the reader should know of a copy before it is opened; its title where there is nothing of the kind. */
function CopyWords({ copy: { correctedSince, leftOutSources, title, lang } }: { copy: SiblingCopy }) {
  if (correctedSince) return <CorrectedLine since={correctedSince} />;
  if (leftOutSources.length === 0)
    return (
      <span class="row-title">
        <ArticleTitle article={{ title, lang }} />
      </span>
    );
  return (
    <Say text="rowNamesNot" parts={[<SayList key="names" parts={leftOutSources.map((name) => <PageText key={name} text={name} />)} />]} />
  );
}

function CorrectedLine({ since }: { since: NonNullable<SiblingCopy['correctedSince']> }) {
  const { by, quote } = since;
  return (
    <>
      <Say text={correctedText(since)} parts={[<OutletName key="by" outlet={by.outlet} />]} />{' '}
      {quote !== '' && <PageText text={quote} lang={by.lang} />}
    </>
  );
}

function CopyTags({ copy: { isOriginal, relation, publishedAt }, isEarliest }: { copy: SiblingCopy; isEarliest: boolean }) {
  const texts = useTexts();
  return (
    <>
      {isOriginal && (
        <>
          <span class="tag tag-original">{texts.say('tagSource')}</span>{' '}
        </>
      )}
      {isEarliest && (
        <>
          <span class="tag tag-earliest">{texts.say('tagEarliest')}</span>{' '}
        </>
      )}
      <span class="tag">{texts.say(RELATION_NAME[relation])}</span> <RowDate iso={publishedAt} />
    </>
  );
}
