import type { Answer, Evidence, Source } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { Say, SayList } from '../components/Say';
import { ShowMore } from '../components/ShowMore';
import { useTexts } from '../texts-context';
import { type ObjectionChoice, ObjectionMenu } from './ObjectionMenu';
import { OutletName } from './OutletName';
import { QuotedEvidence } from './QuotedEvidence';
import { SourceName } from './SourceName';
import { inReadingOrder, partnersOf, speakerOf } from './speakers';

/** Quotes drawn at once; the rest opens on request. Chosen by hand: one shows the claim, the second that it is said elsewhere too. */
const FIRST_QUOTES = 2;
/** Quotes drawn where the rest is opened; a story may have hundreds of copies that credit one source. Chosen by hand. */
const FURTHER_QUOTES = 20;

interface Props {
  readonly source: Source;
  readonly answer: Answer;
  /** What the reader can say against it. */
  readonly choices: readonly ObjectionChoice[];
  /** Id of the element that names the source. It describes the buttons, whose names are the same for every source. */
  readonly about: string;
}

/** The words that name a source, where they stand, and the way that they tell back to it. */
export function SourceEvidence({ source, answer, choices, about }: Props) {
  const texts = useTexts();
  const evidence = inReadingOrder(source, answer.article.articleId);
  return (
    <>
      {source.kind === 'unnamed' && <p class="note">{texts.say('unnamedExplained')}</p>}
      {source.kind === 'press-release' && <p class="note">{texts.say('kindPressRelease')}</p>}
      {source.kind === 'institution' && <p class="note">{texts.say('kindInstitution')}</p>}
      {source.joint && <Joint partners={partnersOf(source, answer.provenance.sources)} />}
      {source.via.length > 0 && <Chain source={source} answer={answer} />}
      {evidence.length === 0 && <p class="note">{texts.say('sourceOwnArticle')}</p>}
      <Quotes evidence={evidence.slice(0, FIRST_QUOTES)} answer={answer} />
      {evidence.length > FIRST_QUOTES && (
        <details>
          <summary>{texts.sayCount('moreQuotes', evidence.length - FIRST_QUOTES)}</summary>
          <ShowMore
            entries={evidence.slice(FIRST_QUOTES)}
            first={FURTHER_QUOTES}
            draw={(one) => (
              <li key={keyOf(one)}>
                <Quote evidence={one} answer={answer} />
              </li>
            )}
          />
        </details>
      )}
      <div class="card-foot">{choices.length > 0 && <ObjectionMenu choices={choices} about={about} />}</div>
    </>
  );
}

/** Sources that are named side by side with this one. */
export function Joint({ partners }: { partners: readonly Source[] }) {
  const texts = useTexts();
  const names = <SayList key="names" parts={partners.map((partner) => <SourceName key={partner.name} source={partner} />)} />;
  return <p class="note">{partners.length === 0 ? texts.say('jointAlone') : <Say text="jointWith" parts={[names]} />}</p>;
}

function Quotes({ evidence, answer }: { evidence: Source['evidence']; answer: Answer }) {
  return (
    <>
      {evidence.map((one) => (
        <Quote key={keyOf(one)} evidence={one} answer={answer} />
      ))}
    </>
  );
}

function Quote({ evidence, answer }: { evidence: Evidence; answer: Answer }) {
  const speaker = speakerOf(evidence, answer);
  const isOwn = evidence.articleId === answer.article.articleId;
  return <QuotedEvidence evidence={evidence} lang={speaker?.lang ?? ''} speaker={isOwn ? null : speaker} />;
}

const keyOf = ({ articleId, slot, quote }: Evidence) => `${articleId} ${slot} ${quote}`;

/** this outlet → Al Jazeera → Reuters; the arrows are drawn by style, in the direction of the writing. */
export function Chain({ source: { via, name }, answer: { article } }: Pick<Props, 'source' | 'answer'>) {
  const texts = useTexts();
  return (
    <ol class="chain" aria-label={texts.say('chainLabel')}>
      <li>
        <OutletName outlet={article.outlet} />
      </li>
      {[...via, name].map((link) => (
        <li key={link}>
          <PageText text={link} />
        </li>
      ))}
    </ol>
  );
}
