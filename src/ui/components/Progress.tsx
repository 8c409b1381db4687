import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** The style shows it after a moment, so that it does not flash where the reply comes at once. */
export function Progress({ text, isMain = false }: { text: MessageKey; isMain?: boolean }) {
  const texts = useTexts();
  return (
    <div class="progress" role="status">
      <span class="progress-bar" aria-hidden="true" />
      {isMain ? <h1>{texts.say(text)}</h1> : texts.say(text)}
    </div>
  );
}
