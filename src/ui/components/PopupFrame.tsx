import type { ComponentChildren } from 'preact';
import { useTexts } from '../texts-context';
import { Brand } from './Brand';

/** The head of the popup and of the panel; their main part and foot are the children. */
export function PopupFrame({ onSettings, children }: { onSettings: () => void; children: ComponentChildren }) {
  const texts = useTexts();
  return (
    <div class="popup">
      <header>
        <Brand />
        <button type="button" class="quiet" onClick={onSettings}>
          {texts.say('settings')}
        </button>
      </header>
      {children}
    </div>
  );
}
