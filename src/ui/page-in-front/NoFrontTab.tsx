import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import type { CallState } from '../use-call';
import { PopupHead } from './PopupHead';

/** The popup while the browser has not said which tab is in front, or where it cannot. */
export function NoFrontTab({ tab, onSettings }: { tab: CallState<unknown>; onSettings: () => void }) {
  return (
    <>
      <PopupHead article={null} onSettings={onSettings} />
      <main>
        {tab.state === 'waiting' && <Progress text="reading" isMain />}
        {tab.state === 'failed' && <Failure code={tab.code} isMain />}
        {tab.state === 'ready' && <Failure code="unreadable-page" isMain />}
      </main>
    </>
  );
}
