// What came of the last command or objection, with its undo. A screen reader says it when it changes, and it takes the focus where the element that had it is gone.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts-context';
import type { Action, Outcome, Run } from '../use-action';
import { Failure } from './Failure';
import { isFocusLost } from './focus';
import { PageText } from './PageText';
import { Progress } from './Progress';
import { Say } from './Say';

export function CommandOutcome({ action: { now, start } }: { action: Action }) {
  const region = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isFocusLost() && now.state !== 'idle' && now.state !== 'waiting')
      (region.current?.querySelector('button') ?? region.current)?.focus();
  }, [now]);
  return (
    <div class="command-outcome" role="status" tabIndex={-1} ref={region}>
      {now.state === 'waiting' && <Progress text="loading" />}
      {now.state === 'failed' && <Failure code={now.code} />}
      {now.state === 'ready' && now.value && <Said outcome={now.value} onUndo={start} />}
    </div>
  );
}

/** The parts may be words of a page, such as a title. */
function Said({ outcome: { said, parts = [], undo }, onUndo }: { outcome: Outcome; onUndo: (run: Run) => void }) {
  const texts = useTexts();
  const takeBack = async (): Promise<Outcome> => {
    await undo?.();
    return { said: 'takenBack' };
  };
  return (
    <>
      <span class="command-said">
        <Say text={said} parts={parts.map((part) => <PageText key={part} text={part} />)} />
      </span>
      {undo && (
        <button type="button" class="quiet" onClick={() => onUndo(takeBack)}>
          {texts.say('takeBack')}
        </button>
      )}
    </>
  );
}
