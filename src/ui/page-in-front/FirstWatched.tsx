// Said once, in one line: the first article was read without a click.
import { useState } from 'preact/hooks';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';

export function FirstWatched({ ask }: { ask: Ask }) {
  const texts = useTexts();
  const [isKnown, setKnown] = useState(false);
  const first = useCall(() => ask('sayFirstWatched', null));
  if (isKnown || first.state !== 'ready' || !first.value) return null;
  return (
    <div class="said-once" role="status">
      <p>{texts.say('firstWatched')}</p>
      <button type="button" class="quiet" onClick={() => setKnown(true)}>
        {texts.say('lossKnown')}
      </button>
    </div>
  );
}
