// The popup: asks by the address of the page in front, reads it where it has not been read, and shows the answer.
import { useState } from 'preact/hooks';
import type { Answer, FailureCode } from '../../messages/contract';
import type { ActiveTab } from '../browser';
import { Failure } from '../components/Failure';
import { PopupFrame } from '../components/PopupFrame';
import { Progress } from '../components/Progress';
import type { Ask, Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';
import { AnswerView } from './AnswerView';
import { PermissionButton } from './PermissionButton';

interface Round {
  readonly count: number;
  /** Read the page anew, though it is known: the reader asked for it. */
  readonly anew: boolean;
}

export function Popup(outside: Outside) {
  const [round, setRound] = useState<Round>({ count: 0, anew: false });
  const tab = useCall(outside.browser.activeTab, round.count);
  const again = (anew: boolean) => setRound({ count: round.count + 1, anew });
  const front = tab.state === 'ready' ? tab.value : null;
  return (
    <PopupFrame onSettings={outside.browser.openSettings}>
      {tab.state === 'waiting' && <Progress text="reading" isMain />}
      {tab.state === 'failed' && <Failure code={tab.code} isMain />}
      {tab.state === 'ready' && front === null && <Failure code="unreadable-page" isMain />}
      {front !== null && <Answered key={round.count} {...outside} tab={front} anew={round.anew} onAgain={again} />}
    </PopupFrame>
  );
}

interface AnsweredProps extends Outside {
  readonly tab: ActiveTab;
  readonly anew: boolean;
  readonly onAgain: (anew: boolean) => void;
}

function Answered({ ask, browser, tab, anew, onAgain }: AnsweredProps) {
  const texts = useTexts();
  const answer = useCall(() => findOrRead(ask, tab, anew));
  const settings = useCall(() => ask('getSettings', null));
  if (answer.state === 'waiting') return <Progress text="reading" isMain />;
  if (answer.state === 'failed') {
    return (
      <Failure code={answer.code} isMain>
        {answer.code === 'no-permission' && (
          <PermissionButton url={tab.url} askToRead={browser.askToRead} onGranted={() => onAgain(false)} />
        )}
        {SETTINGS_HELP.has(answer.code) && (
          <button type="button" onClick={browser.openSettings}>
            {texts.say('settingsOpen')}
          </button>
        )}
        {ANOTHER_TRY_MAY_HELP.has(answer.code) && (
          <button type="button" onClick={() => onAgain(false)}>
            {texts.say('tryAgain')}
          </button>
        )}
      </Failure>
    );
  }
  return (
    <>
      <AnswerView
        answer={answer.value}
        watching={settings.state === 'ready' ? settings.value.watching : null}
        onChooseWatching={browser.openSettings}
      />
      <footer>
        <button type="button" class="quiet" onClick={() => onAgain(true)}>
          {texts.say('readAgain')}
        </button>
      </footer>
    </>
  );
}

const SETTINGS_HELP: ReadonlySet<FailureCode> = new Set(['never-site', 'store-full']);
const ANOTHER_TRY_MAY_HELP: ReadonlySet<FailureCode> = new Set(['unexpected', 'store-unavailable', 'store-full', 'not-an-article']);

/** By address first: a page already read is answered at once, without entering it again. */
async function findOrRead(ask: Ask, { tabId, url }: ActiveTab, anew: boolean): Promise<Answer> {
  const known = url === null || anew ? null : await ask('findProvenance', { url });
  return known ?? ask('readTab', { tabId });
}
