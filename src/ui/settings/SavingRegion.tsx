import type { ComponentChildren } from 'preact';
import { Failure } from '../components/Failure';
import { Region } from '../components/Region';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import type { Saving } from './use-saving';

interface Props {
  readonly title: MessageKey;
  readonly saving: Pick<Saving, 'outcome' | 'code'>;
  readonly children: ComponentChildren;
}

/** Settings that save themselves: beside the heading stands that a change was saved, below it why one was not. Then the value from before is shown again. */
export function SavingRegion({ title, saving: { outcome, code }, children }: Props) {
  const texts = useTexts();
  return (
    <Region title={title} beside={<span role="status">{outcome === 'saved' && texts.say('saved')}</span>}>
      {code && (
        <div class="unsaved">
          <p role="alert">{texts.say('notSaved')}</p>
          <Failure code={code} />
        </div>
      )}
      {children}
    </Region>
  );
}
