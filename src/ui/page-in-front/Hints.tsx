// What is said in a line beside the answer: that the settings ask about what another browser has changed; and once, that the first article was read without a click.
import { useState } from 'preact/hooks';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';

interface Props {
  readonly ask: Ask;
  readonly onSettings: () => void;
}

export function Hints({ ask, onSettings }: Props) {
  const texts = useTexts();
  const [isKnown, setKnown] = useState(false);
  const hints = useCall(() => ask('findHints', null));
  if (hints.state !== 'ready') return null;
  const { isSyncAsking, isFirstWatched } = hints.value;
  return (
    <>
      {isSyncAsking && (
        <div class="notice is-slim" data-notice="sync">
          <p>{texts.say('syncWaits')}</p>
          <button type="button" onClick={onSettings}>
            {texts.say('settingsOpen')}
          </button>
        </div>
      )}
      {isFirstWatched && !isKnown && (
        <div class="said-once" role="status">
          <p>{texts.say('firstWatched')}</p>
          <button type="button" class="quiet" onClick={() => setKnown(true)}>
            {texts.say('lossKnown')}
          </button>
        </div>
      )}
    </>
  );
}
