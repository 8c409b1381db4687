import { useState } from 'preact/hooks';
import { sayPause } from '../../messages/say-pause';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';
import { focusWhenDrawn } from './focus';

interface Props {
  readonly ask: Ask;
  /** It is asked for again whenever this changes. */
  readonly round?: unknown;
}

/** Reading is paused: said where answers are shown, with a button that ends it. */
export function PauseNotice({ ask, round = null }: Props) {
  const texts = useTexts();
  const [isOver, setOver] = useState(false);
  const pause = useCall(() => ask('getPause', null), round);
  if (pause.state !== 'ready' || pause.value === null) return null;
  const end = () => {
    setOver(true);
    // Where it fails, the pause goes on and is said again.
    ask('changePause', { length: null }).catch(() => setOver(false));
  };
  return (
    <div class="notice is-slim" data-notice="pause">
      {isOver ? (
        <p role="status" tabIndex={-1} ref={focusWhenDrawn}>
          {texts.say('pauseOver')}
        </p>
      ) : (
        <>
          <p>{sayPause(pause.value, texts)}</p>
          <button type="button" onClick={end}>
            {texts.say('pauseEnd')}
          </button>
        </>
      )}
    </div>
  );
}
