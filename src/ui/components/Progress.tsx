import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** Shown late, by its style: an answer that is there at once does not flash it. */
export function Progress({ text, isMain = false }: { text: MessageKey; isMain?: boolean }) {
  const texts = useTexts();
  return (
    <div class="progress" role="status">
      <span class="progress-bar" aria-hidden="true" />
      {isMain ? <h1>{texts.say(text)}</h1> : texts.say(text)}
    </div>
  );
}
