// The answer about one page, with the commands: what the popup and the panel show.
import { useEffect } from 'preact/hooks';
import type { Answer, FailureCode } from '../../messages/contract';
import { objectingOf } from '../answer/objecting';
import type { ActiveTab } from '../browser';
import { COMMANDS } from '../commands/commands';
import { lookOnWeb } from '../commands/look-on-web';
import { markShared } from '../commands/mark-page';
import { Failure } from '../components/Failure';
import { LossNotice } from '../components/LossNotice';
import { PauseNotice } from '../components/PauseNotice';
import { Progress } from '../components/Progress';
import type { Ask, Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { useAction } from '../use-action';
import { useCall } from '../use-call';
import { AnswerView } from './AnswerView';
import { CommandBar } from './CommandBar';
import type { CopyActions } from './CopyRows';
import { Hints } from './Hints';
import { PermissionButton } from './PermissionButton';
import { PopupHead } from './PopupHead';
import { Unread } from './Unread';
import { useAnswer } from './use-answer';
import { type Pressed, useFocusAfter } from './use-focus-after';

interface Props extends Outside {
  readonly tab: ActiveTab;
  /** The answer is asked for again whenever this changes. */
  readonly round: number;
  /** In the panel, which follows the tab in front: there a page is read only when the reader asks for it. */
  readonly isBeside: boolean;
  /** A click on the toolbar button asks for the page to be read. It opens the popup; or the panel, where the reader chose that. */
  readonly isClicked: boolean;
  readonly onAgain: () => void;
  readonly pressed: Pressed;
}

export function PageInFront({ ask, browser, tab, round, isBeside, isClicked, onAgain, pressed }: Props) {
  const { answer, readAgain, lookAgain, onAnswer } = useAnswer({ ask, tab, round, readsUnasked: isClicked });
  const settings = useCall(() => ask('getSettings', null), round);
  const texts = useTexts();
  const action = useAction();
  const main = useFocusAfter(pressed, answer);
  const known = settings.state === 'ready' ? settings.value : null;
  const found = answer.state === 'ready' ? answer.value : null;
  const isFound = found !== null;
  const press = <Done,>(run: () => Done): Done => {
    pressed.current = true;
    return run();
  };
  useEffect(() => {
    // The panel asks anew by itself.
    if (found === null || isBeside) return;
    const { url, kept } = found.article;
    browser.tellAnswered(tab.tabId);
    // The rest of a page's text may come while the popup is open. Listens only now, so as not to hear what was told just before.
    return kept ? browser.onAnswered(() => void lookAgain(url)) : undefined;
  }, [isFound]);
  const context = { ask, browser, tab, texts, answer: found, readAgain, lookAgain, isBeside };
  return (
    <>
      <PopupHead article={found?.article ?? null} onSettings={browser.openSettings} />
      <main ref={main}>
        <LossNotice ask={ask} round={round}>
          <SettingsButton browser={browser} />
        </LossNotice>
        <PauseNotice ask={ask} round={round} />
        {!isBeside && <Hints ask={ask} onSettings={browser.openSettings} />}
        {answer.state === 'waiting' && <Progress text="reading" isMain />}
        {answer.state === 'failed' && <Failed code={answer.code} browser={browser} tab={tab} onAgain={() => press(onAgain)} />}
        {answer.state === 'ready' && found === null && <Unread onRead={() => press(readAgain)} />}
        {found?.storeFailure && <FailedStore code={found.storeFailure} browser={browser} />}
        {found && (
          <AnswerView
            answer={found}
            isBeside={isBeside}
            watching={known?.watching ?? null}
            onChooseWatching={browser.openSettings}
            objecting={objectingOf({ ask, tab, answer: found, onAnswer }, action)}
            onLook={lookOnWeb.isOffered(context) ? () => action.start(() => lookOnWeb.run(context)) : null}
            onCompare={comparing(ask, found)}
            onMark={(sibling) => action.start(() => markShared({ ask, browser, tab, texts }, sibling))}
          />
        )}
      </main>
      {answer.state !== 'waiting' && settings.state !== 'waiting' && (
        <CommandBar commands={COMMANDS} context={context} hasKeys={known?.letterKeys === true} action={action} />
      )}
    </>
  );
}

function comparing(ask: Ask, { article: { articleId, kept } }: Answer): CopyActions['onCompare'] {
  return kept ? (sibling) => ask('compareArticles', { articleId, otherId: sibling.articleId }) : null;
}

const ANOTHER_TRY_MAY_HELP: ReadonlySet<FailureCode> = new Set([
  'unexpected',
  'reading-too-long',
  'store-unavailable',
  'store-in-use',
  'store-full',
  'not-an-article',
]);

const HELPED_BY_SETTINGS: ReadonlySet<FailureCode> = new Set(['store-full', 'store-damaged']);

function Failed({ code, browser, tab, onAgain }: Pick<Props, 'browser' | 'tab' | 'onAgain'> & { readonly code: FailureCode }) {
  return (
    <Failure code={code} isMain onAgain={ANOTHER_TRY_MAY_HELP.has(code) ? onAgain : undefined}>
      {code === 'no-permission' && <PermissionButton url={tab.url} askToRead={browser.askToRead} onGranted={onAgain} />}
      {HELPED_BY_SETTINGS.has(code) && <SettingsButton browser={browser} />}
    </Failure>
  );
}

/** The page was read and is answered, but the store did not keep it or could not be asked. */
function FailedStore({ code, browser }: Pick<Props, 'browser'> & { readonly code: FailureCode }) {
  return <Failure code={code}>{HELPED_BY_SETTINGS.has(code) && <SettingsButton browser={browser} />}</Failure>;
}

function SettingsButton({ browser }: Pick<Props, 'browser'>) {
  const texts = useTexts();
  return (
    <button type="button" onClick={browser.openSettings}>
      {texts.say('settingsOpen')}
    </button>
  );
}
