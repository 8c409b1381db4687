// The whole answer, from data alone: the finding, three numbers, and a line for each source, copy and origin, which opens its evidence.
import { useMemo, useRef } from 'preact/hooks';
import { type Answer, type Settings, summarise } from '../../messages/contract';
import { answerInReadersNames } from '../answer/in-readers-names';
import { Sentence } from '../answer/Sentence';
import { Region } from '../components/Region';
import { useTexts } from '../texts-context';
import { Cells } from './Cells';
import { type CopyActions, CopyRows } from './CopyRows';
import { moveOverRows } from './move-over-rows';
import { OriginRows } from './OriginRows';
import { SourceRows } from './SourceRows';
import { StatementRows } from './StatementRows';

interface Props extends CopyActions {
  readonly answer: Answer;
  /** In the panel, where there is room for more. */
  readonly isBeside: boolean;
  /** Null until known. */
  readonly watching: Settings['watching'] | null;
  readonly onChooseWatching: () => void;
  /** Null where no search engine may be asked. */
  readonly onLook: (() => void) | null;
}

export function AnswerView({ answer: found, isBeside, watching, onChooseWatching, onLook, ...actions }: Props) {
  const texts = useTexts();
  const answer = useMemo(() => answerInReadersNames(found, texts), [found, texts]);
  const parts = { sources: useRef<HTMLElement>(null), copies: useRef<HTMLElement>(null), origins: useRef<HTMLElement>(null) };
  const { siblings, related, versions, origins } = answer.provenance;
  const hasCopies = siblings.length > 0;
  const hasMore = hasCopies || origins.known + related.length + versions.length + answer.objections.length > 0;
  const summary = summarise(answer);
  const isSignatureSaid = summary.namedBy.who === 'signer' || summary.namedBy.who === 'own-staff';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move over the buttons in it
    <div class="answer" onKeyDown={moveOverRows}>
      <div class="finding">
        <h1>
          <Sentence summary={summary} />
        </h1>
        {!answer.article.kept && !answer.storeFailure && <p class="note">{texts.say(answer.cameUnsafely ? 'cameUnsafely' : 'notKept')}</p>}
      </div>
      <StatementRows answer={answer} isSignatureSaid={isSignatureSaid} />
      <Cells answer={answer} parts={parts} />
      <Region title="regionSources" section={parts.sources}>
        <SourceRows answer={answer} isBeside={isBeside} objecting={actions.objecting} />
      </Region>
      <Region title="regionSiblings" section={parts.copies}>
        {hasCopies ? (
          <CopyRows answer={answer} isBeside={isBeside} {...actions} />
        ) : (
          <NoCopies isAnySource={answer.provenance.sources.length > 0} {...{ watching, onChooseWatching, onLook }} />
        )}
      </Region>
      {hasMore && (
        <Region title="regionOrigins" section={parts.origins}>
          <OriginRows answer={answer} isBeside={isBeside} objecting={actions.objecting} />
        </Region>
      )}
    </div>
  );
}

interface NoCopiesProps extends Pick<Props, 'watching' | 'onChooseWatching' | 'onLook'> {
  readonly isAnySource: boolean;
}

/** How few pages have been compared, and what would help. */
function NoCopies({ isAnySource, watching, onChooseWatching, onLook }: NoCopiesProps) {
  const texts = useTexts();
  return (
    <div class="empty">
      <p>{texts.say('siblingsNone')}</p>
      {onLook && (
        <>
          <p>
            <button type="button" onClick={onLook}>
              {texts.say('lookOnWeb')}
            </button>
          </p>
          <p>{texts.say('lookOnWebNote')}</p>
        </>
      )}
      <p>
        {texts.say('hintRead')}
        {watching === 'off' && (
          <>
            {' '}
            {texts.say('hintWatch')}{' '}
            <button type="button" class="link" onClick={onChooseWatching}>
              {texts.say('hintChoose')}
            </button>
          </>
        )}
      </p>
      {!isAnySource && <p>{texts.say('hintAgencies')}</p>}
    </div>
  );
}
