import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../../messages/contract';
import { Failure } from '../components/Failure';
import { type Changes, useSaving } from '../settings/use-saving';
import { useTexts } from '../texts-context';
import { useOneUndo } from '../use-one-undo';

interface Props {
  /** What was set before the settings of a file were taken. */
  readonly before: Settings;
  readonly changes: Changes;
}

/** The settings of a file were taken, which can be taken back. */
export function SettingsTaken({ before, changes }: Props) {
  const texts = useTexts();
  const { change, outcome, code } = useSaving(changes);
  const taken = useOneUndo<Settings>();
  useLayoutEffect(() => taken.keep(before), [before]);
  return (
    <div role="status" class="actions">
      {texts.say(outcome === 'saved' ? 'settingsBack' : 'settingsTaken')}
      {outcome !== 'saved' && taken.isFinal && <span class="note">{texts.say('undoFinal')}</span>}
      {outcome !== 'saved' && taken.kept && (
        <button type="button" onClick={() => change(before)}>
          {texts.say('undo')}
        </button>
      )}
      {code && <Failure code={code} />}
    </div>
  );
}
