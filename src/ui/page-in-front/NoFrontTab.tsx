// What is said until the browser tells the tab in front, or where it tells none.
import type { ActiveTab } from '../browser';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import type { CallState } from '../use-call';

export function NoFrontTab({ tab }: { tab: CallState<ActiveTab | null> }) {
  return (
    <main>
      {tab.state === 'waiting' && <Progress text="reading" isMain />}
      {tab.state === 'failed' && <Failure code={tab.code} isMain />}
      {tab.state === 'ready' && <Failure code="unreadable-page" isMain />}
    </main>
  );
}
