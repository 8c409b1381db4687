import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { focusText } from '../components/focus';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** How far long work is, and a button that stops it. A screen reader says only that it begins; how far it is can be asked for. */
export function WorkProgress({ text, share, onCancel }: { text: MessageKey; share: number; onCancel: () => void }) {
  const texts = useTexts();
  const id = useId();
  const here = useRef<HTMLDivElement>(null);
  // In a layout effect: after an ordinary one the element with the focus would be gone already.
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

/** The button goes away when the work ends; if it had the focus, the heading of the section takes it. */
function leaveFocus(work: HTMLElement): void {
  if (!work.contains(document.activeElement)) return;
  focusText(work.closest('section')?.querySelector('h2'));
}
