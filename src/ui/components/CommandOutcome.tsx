// What came of the last command or correction, with its undo. It is told as it changes, and takes the focus where that went with what had it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts-context';
import type { Doing, Outcome, Run } from '../use-doing';
import { Failure } from './Failure';
import { isFocusLost } from './focus';
import { PageText } from './PageText';
import { Progress } from './Progress';
import { Say } from './Say';

export function CommandOutcome({ doing: { now, start } }: { doing: Doing }) {
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

/** Parts may be words of a page. */
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
