import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';

interface Props {
  readonly ask: Ask;
  /** It is asked for again whenever this changes. */
  readonly round?: unknown;
  /** A button that leads to the import of a file. */
  readonly children: ComponentChildren;
}

/** What was stored is lost, or a part of it: said on each screen until the reader knows, and then no more. */
export function LossNotice({ ask, round = null, children }: Props) {
  const texts = useTexts();
  const [isKnown, setKnown] = useState(false);
  const loss = useCall(() => ask('findLoss', null), round);
  if (isKnown || loss.state !== 'ready' || loss.value.lostAt === null) return null;
  const { isPartial } = loss.value;
  const know = () => {
    setKnown(true);
    // A failure is dropped: then it is said once more.
    ask('knowLoss', null).catch(() => {});
  };
  return (
    <div class="failure" role="status" data-notice="loss">
      <p class="failure-what">{texts.say(isPartial ? 'lossPartWhat' : 'lossWhat')}</p>
      <p>{texts.say(isPartial ? 'lossPartAdvice' : 'lossAdvice')}</p>
      <div class="actions">
        {children}
        <button type="button" onClick={know}>
          {texts.say('lossKnown')}
        </button>
      </div>
    </div>
  );
}
