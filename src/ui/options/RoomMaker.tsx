import { useRef, useState } from 'preact/hooks';
import type { OldestSpan } from '../../messages/contract';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import { isoDayAt } from '../iso-day';
import { useTexts } from '../texts-context';
import type { TaskState } from '../use-task';
import { Question } from './Question';

export interface RoomMakerProps {
  /** The articles that would be dropped; null where too few are stored. */
  readonly oldest: OldestSpan | null;
  /** The browser has hardly any space left for us. */
  readonly isNearlyFull: boolean;
  /** Number of articles dropped. */
  readonly dropping: TaskState<number>;
  readonly onDrop: () => void;
}

/** Offers to drop the articles that were read longest ago, and says what would be lost before it is. */
export function RoomMaker({ oldest, isNearlyFull, dropping, onDrop }: RoomMakerProps) {
  const texts = useTexts();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const decide = (isYes: boolean) => {
    setAsking(false);
    if (isYes) onDrop();
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
      <div role="status">{dropping.state === 'ready' && texts.sayCount('erased', dropping.value)}</div>
    </div>
  );
}
