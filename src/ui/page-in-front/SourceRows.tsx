// The sources, a line each: first those that the page itself names.
import { type Answer, isOwnReport, type Source, sourceKey } from '../../messages/contract';
import { OutletName } from '../answer/OutletName';
import type { Objecting } from '../answer/objecting';
import { PageStatement, signatureOf } from '../answer/PageStatements';
import { PlaceTag } from '../answer/PlaceTag';
import { SourceEvidence } from '../answer/SourceEvidence';
import { SourceName } from '../answer/SourceName';
import { StrengthTag } from '../answer/StrengthTag';
import { inReadingOrder, isNamedHere, speakerOf } from '../answer/speakers';
import { PageText } from '../components/PageText';
import { Row } from '../components/Row';
import { ShowMore } from '../components/ShowMore';
import { useTexts } from '../texts-context';
import { RowNames } from './RowNames';

/** Sources drawn at once. Chosen by hand: few stories name more, and the copies must stay in sight. */
const FIRST_SOURCES = 3;

interface Props {
  readonly answer: Answer;
  readonly isBeside: boolean;
  /** Null where nothing can be objected to. */
  readonly objecting: Objecting | null;
}

export function SourceRows({ answer, isBeside, objecting }: Props) {
  const texts = useTexts();
  const { article, provenance } = answer;
  const { sources } = provenance;
  if (sources.length === 0) return <NoSourceRow answer={answer} isOpen={isBeside} />;
  const named = sources.filter((source) => isNamedHere(source, article.articleId));
  const others = sources.filter((source) => !named.includes(source));
  const draw = (source: Source) => (
    <SourceRow key={sourceKey(source)} source={source} answer={answer} isOpen={isBeside} objecting={objecting} />
  );
  // Where the page names none, what its copies name is all there is.
  if (named.length === 0) return <ShowMore entries={others} first={FIRST_SOURCES} draw={draw} />;
  return (
    <>
      <ShowMore entries={named} first={FIRST_SOURCES} draw={draw} />
      {others.length > 0 && (
        <Row
          name={texts.sayCount('onlyByCopies', others.length)}
          words={<RowNames names={others.map((source) => <SourceName key={sourceKey(source)} source={source} />)} />}
        >
          {() => <ShowMore entries={others} first={FIRST_SOURCES} draw={draw} />}
        </Row>
      )}
    </>
  );
}

/** The sentence on top says who signed; the words of the page that say so stand here. */
function NoSourceRow({ answer: { article, provenance }, isOpen }: { answer: Answer; isOpen: boolean }) {
  const texts = useTexts();
  const signature = article.page && isOwnReport(article, provenance) ? signatureOf(article.page) : null;
  if (!signature?.quote) return <p class="empty">{texts.say(signature ? 'sourceNone' : 'sourceUnknown')}</p>;
  return (
    <Row name={texts.say('sourceNone')} words={<PageText text={signature.quote} lang={article.lang} />} isOpen={isOpen}>
      {() => <PageStatement statement={signature} lang={article.lang} />}
    </Row>
  );
}

function SourceRow({ source, answer, isOpen, objecting }: Pick<Props, 'answer' | 'objecting'> & { source: Source; isOpen: boolean }) {
  const [first] = inReadingOrder(source, answer.article.articleId);
  return (
    <li class="source">
      <Row
        name={<SourceName source={source} />}
        words={first && <Quote evidence={first} answer={answer} />}
        tags={first ? <PlaceTag slot={first.slot} /> : <StrengthTag strength={source.strength} />}
        isOpen={isOpen}
      >
        {(about) => (
          <SourceEvidence
            source={source}
            answer={answer}
            choices={objecting ? [{ name: 'sayWrongSource', onSay: () => objecting.onWrongSource(source) }] : []}
            about={about}
          />
        )}
      </Row>
    </li>
  );
}

/** The words that name it; before words of another page, whose they are. */
function Quote({ evidence, answer }: { evidence: Source['evidence'][number]; answer: Answer }) {
  const speaker = speakerOf(evidence, answer);
  const isOwn = evidence.articleId === answer.article.articleId;
  return (
    <>
      {!isOwn && speaker && (
        <>
          <OutletName outlet={speaker.outlet} />{' '}
        </>
      )}
      {evidence.quote !== '' && (
        <q>
          <PageText text={evidence.quote} lang={speaker?.lang ?? ''} />
        </q>
      )}
    </>
  );
}
