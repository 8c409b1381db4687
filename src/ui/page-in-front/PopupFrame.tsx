import type { ComponentChildren } from 'preact';
import type { ActiveTab } from '../browser';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import { useTexts } from '../texts-context';
import type { CallState } from '../use-call';

/** The head of the popup and of the panel; their main part and foot are the children. */
export function PopupFrame({ onSettings, children }: { onSettings: () => void; children: ComponentChildren }) {
  const texts = useTexts();
  return (
    <div class="popup">
      <header>
        <p class="brand">
          <img src="/icon/wireprint.svg" alt="" width="20" height="20" />
          {texts.say('extensionName')}
        </p>
        <button type="button" class="quiet" onClick={onSettings}>
          {texts.say('settings')}
        </button>
      </header>
      {children}
    </div>
  );
}

/** The main part while the browser has not said which tab is in front, or where it cannot. */
export function NoFrontTab({ tab }: { tab: CallState<ActiveTab | null> }) {
  return (
    <main>
      {tab.state === 'waiting' && <Progress text="reading" isMain />}
      {tab.state === 'failed' && <Failure code={tab.code} isMain />}
      {tab.state === 'ready' && <Failure code="unreadable-page" isMain />}
    </main>
  );
}
