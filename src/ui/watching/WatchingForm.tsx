import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../messages/contract';
import { Choice } from '../components/Choice';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

type Watching = Settings['watching'];

const CHOICES: readonly { readonly value: Watching; readonly name: MessageKey; readonly hint: MessageKey }[] = [
  { value: 'off', name: 'watchOff', hint: 'watchOffHint' },
  { value: 'all', name: 'watchAll', hint: 'watchAllHint' },
  { value: 'listed', name: 'watchListed', hint: 'watchListedHint' },
];

interface Props {
  readonly legend: MessageKey;
  readonly saved: Watching;
  /** Asks the browser for the permissions that the choice needs; after 'refused' the old choice is shown again. Called in the click, before anything is awaited. */
  readonly onSave: (choice: Watching) => Promise<'saved' | 'refused' | 'failed'>;
  /** Shown where “listed sites” is chosen. */
  readonly siteList: ComponentChildren;
}

export function WatchingForm({ legend, saved, onSave, siteList }: Props) {
  const texts = useTexts();
  const [chosen, setChosen] = useState(saved);
  const [outcome, setOutcome] = useState<'saved' | 'refused' | 'failed' | null>(null);
  useEffect(() => setChosen(saved), [saved]);
  const choose = (value: Watching) => {
    setChosen(value);
    setOutcome(null);
  };
  const save = async () => {
    const result = await onSave(chosen);
    if (result !== 'saved') setChosen(saved);
    setOutcome(result);
  };
  return (
    <div class="watching">
      <fieldset>
        <legend>{texts.say(legend)}</legend>
        {CHOICES.map(({ value, name, hint }) => (
          <Choice key={value} group="watching" name={name} hint={hint} isChosen={chosen === value} onChoose={() => choose(value)} />
        ))}
      </fieldset>
      {chosen === 'listed' && siteList}
      <div class="actions">
        <button type="button" class="main" onClick={save}>
          {texts.say('saveChoice')}
        </button>
        <span role="status">
          {outcome === 'saved' && texts.say('choiceSaved')}
          {outcome === 'refused' && texts.say('permissionRefused')}
        </span>
      </div>
    </div>
  );
}
