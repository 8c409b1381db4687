// What is known of one page, with the commands: the popup's content and the panel's.
import { useEffect } from 'preact/hooks';
import type { FailureCode } from '../../messages/contract';
import { correctionsOf } from '../answer/corrections';
import type { ActiveTab } from '../browser';
import { COMMANDS } from '../commands/commands';
import { markShared } from '../commands/mark-page';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import type { Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';
import { useDoing } from '../use-doing';
import { AnswerView } from './AnswerView';
import { CommandBar } from './CommandBar';
import { PermissionButton } from './PermissionButton';
import { Unread } from './Unread';
import { useAnswer } from './use-answer';
import { type Pressed, useFocusAfter } from './use-focus-after';

interface Props extends Outside {
  readonly tab: ActiveTab;
  /** The answer is asked for again whenever it changes. */
  readonly round: number;
  /** Beside the page, which it follows: there a page is read only when that is asked for. */
  readonly isBeside: boolean;
  readonly onAgain: () => void;
  readonly pressed: Pressed;
}

export function PageInFront({ ask, browser, tab, round, isBeside, onAgain, pressed }: Props) {
  const { answer, readAgain, onAnswer } = useAnswer({ ask, tab, round, readsUnasked: !isBeside });
  const settings = useCall(() => ask('getSettings', null), round);
  const texts = useTexts();
  const doing = useDoing();
  const main = useFocusAfter(pressed, answer);
  const known = settings.state === 'ready' ? settings.value : null;
  const found = answer.state === 'ready' ? answer.value : null;
  const isFound = found !== null;
  const press = <Done,>(run: () => Done): Done => {
    pressed.current = true;
    return run();
  };
  useEffect(() => {
    if (isFound && !isBeside) browser.tellAnswered(tab.tabId);
  }, [isFound]);
  return (
    <>
      <main ref={main}>
        {answer.state === 'waiting' && <Progress text="reading" isMain />}
        {answer.state === 'failed' && <Failed code={answer.code} browser={browser} tab={tab} onAgain={() => press(onAgain)} />}
        {answer.state === 'ready' && found === null && <Unread onRead={() => press(readAgain)} />}
        {found && (
          <AnswerView
            answer={found}
            watching={known?.watching ?? null}
            onChooseWatching={browser.openSettings}
            corrections={correctionsOf({ ask, tab, answer: found, onAnswer }, doing)}
            onMark={(sibling) => doing.start(() => markShared({ ask, browser, tab, texts }, sibling))}
          />
        )}
      </main>
      {answer.state !== 'waiting' && settings.state !== 'waiting' && (
        <CommandBar
          commands={COMMANDS}
          context={{ ask, browser, tab, texts, answer: found, readAgain, isBeside }}
          hasKeys={known?.letterKeys === true}
          doing={doing}
        />
      )}
    </>
  );
}

const ANOTHER_TRY_MAY_HELP: ReadonlySet<FailureCode> = new Set(['unexpected', 'store-unavailable', 'store-full', 'not-an-article']);

function Failed({ code, browser, tab, onAgain }: Pick<Props, 'browser' | 'tab' | 'onAgain'> & { readonly code: FailureCode }) {
  const texts = useTexts();
  return (
    <Failure code={code} isMain onAgain={ANOTHER_TRY_MAY_HELP.has(code) ? onAgain : undefined}>
      {code === 'no-permission' && <PermissionButton url={tab.url} askToRead={browser.askToRead} onGranted={onAgain} />}
      {code === 'store-full' && (
        <button type="button" onClick={browser.openSettings}>
          {texts.say('settingsOpen')}
        </button>
      )}
    </Failure>
  );
}
