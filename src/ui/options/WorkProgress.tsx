import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { focusText } from '../components/focus';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** How far long work is, and how to stop it. Told once when it begins; a screen reader asks for the rest when it wants it. */
export function WorkProgress({ text, share, onCancel }: { text: MessageKey; share: number; onCancel: () => void }) {
  const texts = useTexts();
  const id = useId();
  const here = useRef<HTMLDivElement>(null);
  // In the layout: afterwards what had the focus is gone already.
  useLayoutEffect(() => {
    const work = here.current;
    return () => work && leaveFocus(work);
  }, []);
  return (
    <div class="work" ref={here}>
      <span id={id} role="status">
        {texts.say(text)}
      </span>
      <progress aria-labelledby={id} value={share} max={1} />
      <span class="work-share" aria-hidden="true">
        {texts.percent(share)}
      </span>
      <button type="button" onClick={onCancel}>
        {texts.say('cancel')}
      </button>
    </div>
  );
}

/** The button that had the focus goes away with the work: a keyboard goes on from the heading of its section. */
function leaveFocus(work: HTMLElement): void {
  if (!work.contains(document.activeElement)) return;
  focusText(work.closest('section')?.querySelector('h2'));
}
