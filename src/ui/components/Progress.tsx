import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** Shown late, by its style: an answer that is there at once does not flash it. */
export function Progress({ text }: { text: MessageKey }) {
  const texts = useTexts();
  return (
    <p class="progress" role="status">
      <span class="progress-bar" aria-hidden="true" />
      {texts.say(text)}
    </p>
  );
}
