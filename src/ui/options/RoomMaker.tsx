import { useRef, useState } from 'preact/hooks';
import type { OldestSpan } from '../../messages/contract';
import { isoDayAt } from '../../messages/iso-day';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import { useTexts } from '../texts-context';
import { Question } from './Question';
import type { Dropping } from './use-stored';

export interface RoomMakerProps {
  /** The articles that would be dropped; null where none are stored. */
  readonly oldest: OldestSpan | null;
  /** The browser has hardly any space left for us. */
  readonly isNearlyFull: boolean;
  readonly dropping: Dropping;
  readonly onDrop: (span: OldestSpan) => void;
}

/** Offers to drop the articles that were read longest ago, and says what would be lost before it is. */
export function RoomMaker({ oldest, isNearlyFull, dropping, onDrop }: RoomMakerProps) {
  const texts = useTexts();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const decide = (isYes: boolean) => {
    setAsking(false);
    if (isYes && oldest) onDrop(oldest);
    // The question is gone: the button that opened it takes the focus back.
    opener.current?.focus();
  };
  return (
    <div class="eraser">
      {isNearlyFull && (
        <div class="notice" role="status">
          <p>{texts.say('nearlyFull')}</p>
        </div>
      )}
      {oldest && (
        <button type="button" ref={opener} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
          {texts.say('dropOldest')}
        </button>
      )}
      {oldest && isAsking && (
        <Question name="dropOldest" yes="dropYes" onYes={() => decide(true)} onNo={() => decide(false)}>
          <p>
            {texts.say(
              'dropWhat',
              texts.number(oldest.articles),
              texts.days(isoDayAt(oldest.from), isoDayAt(oldest.to)),
              texts.size(oldest.bytes),
            )}
          </p>
          <p>{texts.say('dropForGood')}</p>
        </Question>
      )}
      {dropping.state === 'waiting' && <Progress text="erasing" />}
      {dropping.state === 'failed' && <Failure code={dropping.code} cannotDrop />}
      <div role="status">
        {dropping.state === 'ready' && (dropping.value === null ? texts.say('dropChanged') : texts.sayCount('erased', dropping.value))}
      </div>
    </div>
  );
}
