// Long works of one place of a screen: how far each is, why it failed, what came of it, and how that is taken back.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Failure } from '../components/Failure';
import { isFocusLost } from '../components/focus';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import type { LongTask } from './use-work';
import { WorkProgress } from './WorkProgress';

/** A long work as it is drawn. */
export interface ShownWork {
  readonly task: Pick<LongTask<unknown>, 'now' | 'share' | 'cancel'>;
  /** While it runs. */
  readonly doing: MessageKey;
  /** What came of it; null while nothing did. */
  readonly said: string | null;
  /** Its failure is told elsewhere. */
  readonly failsElsewhere?: boolean;
  /** It drops articles: where it failed, dropping some is no advice. */
  readonly drops?: boolean;
}

/**
 * @param say what came of it
 * @param cancelled what is said where the reader stopped it; nothing by default
 */
export function shownWork<Value>(
  task: LongTask<Value>,
  doing: MessageKey,
  say: (value: Value) => string,
  cancelled: string | null = null,
): ShownWork {
  const said = task.now.state === 'ready' ? say(task.now.value) : task.isCancelled ? cancelled : null;
  return { task, doing, said };
}

interface Props {
  readonly works: readonly ShownWork[];
  /** Takes the last work back; null where nothing can be taken back. */
  readonly undo: (() => void) | null;
  /** It could be taken back until something else was done. */
  readonly isFinal?: boolean;
  /** Said before what came of the works. */
  readonly children?: ComponentChildren;
}

export function WorkStatus({ works, undo, isFinal = false, children }: Props) {
  const texts = useTexts();
  const region = useRef<HTMLDivElement>(null);
  const states = works.map(({ task }) => task.now.state).join();
  // The button that began a work goes away while it runs; the keyboard goes on from here.
  useLayoutEffect(() => {
    if (works.some(({ task }) => task.now.state !== 'idle') && isFocusLost()) region.current?.focus();
  }, [states]);
  const isBusy = works.some(({ task }) => task.now.state === 'waiting');
  return (
    <>
      {works.map(
        ({ task, doing }) =>
          task.now.state === 'waiting' && <WorkProgress key={doing} text={doing} share={task.share} onCancel={task.cancel} />,
      )}
      {works.map(
        ({ task: { now }, doing, failsElsewhere = false, drops = false }) =>
          now.state === 'failed' && !failsElsewhere && <Failure key={doing} code={now.code} cannotDrop={drops} />,
      )}
      <div role="status" class="actions" tabIndex={-1} ref={region}>
        {children}
        {works.map(({ doing, said }) => said !== null && <span key={doing}>{said}</span>)}
        {!isBusy && isFinal && <span class="note">{texts.say('undoFinal')}</span>}
        {!isBusy && undo && (
          <>
            <button type="button" onClick={undo}>
              {texts.say('undo')}
            </button>
            <span class="note">{texts.say('undoHint')}</span>
          </>
        )}
      </div>
    </>
  );
}
