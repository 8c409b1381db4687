// The popup: asks by the address of the page in front, reads it where it has not been read, and shows the answer.
import { useState } from 'preact/hooks';
import type { FailureCode } from '../../messages/contract';
import type { ActiveTab } from '../browser';
import { Failure } from '../components/Failure';
import { PopupFrame } from '../components/PopupFrame';
import { Progress } from '../components/Progress';
import type { Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';
import { AnswerView } from './AnswerView';
import { CommandBar } from './CommandBar';
import { COMMANDS } from './commands/commands';
import { markShared } from './commands/mark-page';
import { correctionsOf } from './corrections';
import { PermissionButton } from './PermissionButton';
import { useAnswer } from './use-answer';
import { useDoing } from './use-doing';

export function Popup(outside: Outside) {
  const [round, setRound] = useState(0);
  const tab = useCall(outside.browser.activeTab, round);
  const front = tab.state === 'ready' ? tab.value : null;
  return (
    <PopupFrame onSettings={outside.browser.openSettings}>
      {front === null ? (
        <main>
          {tab.state === 'waiting' && <Progress text="reading" isMain />}
          {tab.state === 'failed' && <Failure code={tab.code} isMain />}
          {tab.state === 'ready' && <Failure code="unreadable-page" isMain />}
        </main>
      ) : (
        <PageInFront key={round} {...outside} tab={front} onAgain={() => setRound(round + 1)} />
      )}
    </PopupFrame>
  );
}

interface PageProps extends Outside {
  readonly tab: ActiveTab;
  readonly onAgain: () => void;
}

function PageInFront({ ask, browser, tab, onAgain }: PageProps) {
  const texts = useTexts();
  const { answer, readAgain, onAnswer } = useAnswer(ask, tab);
  const doing = useDoing();
  const settings = useCall(() => ask('getSettings', null));
  const found = answer.state === 'ready' ? answer.value : null;
  return (
    <>
      <main>
        {answer.state === 'waiting' && <Progress text="reading" isMain />}
        {answer.state === 'failed' && <Failed code={answer.code} browser={browser} tab={tab} onAgain={onAgain} />}
        {found && (
          <AnswerView
            answer={found}
            watching={settings.state === 'ready' ? settings.value.watching : null}
            onChooseWatching={browser.openSettings}
            corrections={correctionsOf({ ask, tabId: tab.tabId, answer: found, onAnswer }, doing)}
            onMark={(sibling) => doing.start(() => markShared({ ask, browser, tab, texts }, sibling))}
          />
        )}
      </main>
      {answer.state !== 'waiting' && (
        <CommandBar commands={COMMANDS} context={{ ask, browser, tab, texts, answer: found, readAgain }} doing={doing} />
      )}
    </>
  );
}

const SETTINGS_HELP: ReadonlySet<FailureCode> = new Set(['never-site', 'store-full']);
const ANOTHER_TRY_MAY_HELP: ReadonlySet<FailureCode> = new Set(['unexpected', 'store-unavailable', 'store-full', 'not-an-article']);

function Failed({ code, browser, tab, onAgain }: Omit<PageProps, 'ask'> & { readonly code: FailureCode }) {
  const texts = useTexts();
  return (
    <Failure code={code} isMain>
      {code === 'no-permission' && <PermissionButton url={tab.url} askToRead={browser.askToRead} onGranted={onAgain} />}
      {SETTINGS_HELP.has(code) && (
        <button type="button" onClick={browser.openSettings}>
          {texts.say('settingsOpen')}
        </button>
      )}
      {ANOTHER_TRY_MAY_HELP.has(code) && (
        <button type="button" onClick={onAgain}>
          {texts.say('tryAgain')}
        </button>
      )}
    </Failure>
  );
}
