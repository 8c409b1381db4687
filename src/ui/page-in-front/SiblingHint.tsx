import type { Settings } from '../../messages/contract';
import { useTexts } from '../texts-context';

/** Nothing found says how much was looked at, and what would help. */
export function SiblingHint({ watching, onChooseWatching }: { watching: Settings['watching'] | null; onChooseWatching: () => void }) {
  const texts = useTexts();
  return (
    <div class="empty">
      <p>{texts.say('siblingsNone')}</p>
      <p>{texts.say('hintRead')}</p>
      {watching === 'off' && (
        <p>
          {texts.say('hintWatch')}{' '}
          <button type="button" class="link" onClick={onChooseWatching}>
            {texts.say('hintChoose')}
          </button>
        </p>
      )}
    </div>
  );
}
