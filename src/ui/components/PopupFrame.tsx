import type { ComponentChildren } from 'preact';
import { useTexts } from '../texts-context';
import { Brand } from './Brand';

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
      <main>{children}</main>
    </div>
  );
}
