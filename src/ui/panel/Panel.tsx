// The panel beside the page (Chrome's side panel, Firefox's sidebar): what the popup shows, for whichever tab is in front, as far as permissions reach.
import { useEffect, useRef, useState } from 'preact/hooks';
import { NoFrontTab } from '../page-in-front/NoFrontTab';
import { PageInFront } from '../page-in-front/PageInFront';
import type { Outside } from '../start-screen';
import { useCall } from '../use-call';

export function Panel(outside: Outside) {
  const { browser } = outside;
  const pressed = useRef(false);
  const [round, setRound] = useState(0);
  const next = () => setRound((count) => count + 1);
  useEffect(() => {
    // A click on the toolbar button lets the panel see the tab's address too, but no event says so. Hence the popup that it opens tells when it has an answer.
    const stops = [browser.onFrontTabChanged(next), browser.onAnswered(next), browser.onGrantsChanged(next)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [browser]);
  const tab = useCall(browser.activeTab, round);
  const front = tab.state === 'ready' ? tab.value : null;
  return (
    <div class="popup">
      {front === null ? (
        <NoFrontTab tab={tab} onSettings={browser.openSettings} />
      ) : (
        <PageInFront {...outside} key={`${front.tabId} ${front.url}`} tab={front} round={round} isBeside onAgain={next} pressed={pressed} />
      )}
    </div>
  );
}
