import type { ComponentChildren } from 'preact';
import type { UiBrowser } from '../browser';
import { Region } from '../components/Region';
import { COMMANDS } from '../popup/commands/commands';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';

/** Every key that Wireprint listens to, and where the one that the browser keeps is changed. */
export function KeyboardSection({ browser }: { browser: Pick<UiBrowser, 'toolbarKeys' | 'openKeySettings'> }) {
  const texts = useTexts();
  const keys = useCall(browser.toolbarKeys);
  const toolbar = keys.state === 'ready' ? keys.value : '';
  return (
    <Region title="keysHeading">
      <dl class="keys">
        <Key name={texts.say('keysOpen')}>{toolbar === '' ? texts.say('keysNone') : <kbd dir="ltr">{toolbar}</kbd>}</Key>
        {COMMANDS.map(({ name, key, label }) => (
          <Key key={name} name={texts.say('keysInPopup', texts.say(label))}>
            <kbd>{key.toUpperCase()}</kbd>
          </Key>
        ))}
        <Key name={texts.say('keysMarksAway')}>
          <kbd>Esc</kbd>
        </Key>
      </dl>
      <p class="note">{texts.say('keysExplained')}</p>
      <div class="actions">
        <button type="button" onClick={browser.openKeySettings}>
          {texts.say('keysChange')}
        </button>
      </div>
    </Region>
  );
}

function Key({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
