import type { ComponentChildren } from 'preact';
import type { Settings } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import { COMMANDS } from '../commands/commands';
import { Switch } from '../components/Switch';
import { SavingRegion } from '../settings/SavingRegion';
import { type Changes, useSaving } from '../settings/use-saving';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';

interface Props {
  readonly settings: Settings;
  readonly changes: Changes;
  readonly browser: Pick<UiBrowser, 'hasKeys' | 'keysOf' | 'openKeySettings'>;
}

/** Every key that Wireprint listens to, a button to where the browser's own is changed, and a switch for single letters. */
export function KeyboardSection({ settings, changes, browser }: Props) {
  const texts = useTexts();
  const saving = useSaving(changes);
  const letters = settings.letterKeys ? COMMANDS : [];
  return (
    <SavingRegion saving={saving} title="keysHeading">
      <dl class="keys">
        {browser.hasKeys &&
          BROWSER_KEYS.map(({ command, text }) => (
            <BrowserKey key={command} name={texts.say(text)} command={command} keysOf={browser.keysOf} />
          ))}
        {letters.map(({ name, key, label }) => (
          <Key key={name} name={texts.say('keysInPopup', texts.say(label))}>
            <kbd>{key.toUpperCase()}</kbd>
          </Key>
        ))}
        <Key name={texts.say('keysMarksAway')}>
          <kbd>Esc</kbd>
        </Key>
      </dl>
      {browser.hasKeys && <p class="note">{texts.say('keysExplained')}</p>}
      <Switch name="letterKeys" hint="letterKeysHint" isOn={settings.letterKeys} onTurn={(isOn) => saving.change({ letterKeys: isOn })} />
      {browser.hasKeys && (
        <div class="actions">
          <button type="button" onClick={browser.openKeySettings}>
            {texts.say('keysChange')}
          </button>
        </div>
      )}
    </SavingRegion>
  );
}

/** Commands of the manifest. */
const BROWSER_KEYS = [
  { command: '_execute_action', text: 'keysOpen' },
  { command: 'open-story', text: 'openStory' },
  { command: 'open-beside', text: 'openBeside' },
  { command: 'mark-page', text: 'markPage' },
  { command: 'open-library', text: 'libraryOpen' },
] as const;

interface BrowserKeyProps extends Pick<UiBrowser, 'keysOf'> {
  readonly name: string;
  readonly command: string;
}

/** One that the browser listens to, and may have given to nothing. */
function BrowserKey({ name, command, keysOf }: BrowserKeyProps) {
  const texts = useTexts();
  const keys = useCall(() => keysOf(command));
  const pressed = keys.state === 'ready' ? keys.value : '';
  return <Key name={name}>{pressed === '' ? texts.say('keysNone') : <kbd dir="ltr">{pressed}</kbd>}</Key>;
}

function Key({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
