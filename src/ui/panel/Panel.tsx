// The panel beside the page (Chrome's side panel, Firefox's sidebar): what the popup shows, for whichever tab is in front, as far as permissions reach.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActiveTab } from '../browser';
import { NoFrontTab } from '../page-in-front/NoFrontTab';
import { PageInFront } from '../page-in-front/PageInFront';
import type { Outside } from '../start-screen';
import { useCall } from '../use-call';

/** The tab in front, as it was found in one round. */
interface Front {
  readonly tab: ActiveTab;
  readonly round: number;
  /** A click on the toolbar button over it asked for its page to be read, and for nothing else. */
  readonly isClicked: boolean;
}

export function Panel(outside: Outside) {
  const { browser, ask } = outside;
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
  const found = useCall(async (): Promise<Front | null> => {
    const tab = await browser.activeTab();
    return tab && { tab, round, ...(await ask('takeClick', { tabId: tab.tabId })) };
  }, round);
  const front = found.state === 'ready' ? found.value : null;
  return (
    <div class="popup">
      {front === null ? (
        <NoFrontTab tab={found} onSettings={browser.openSettings} />
      ) : (
        <PageInFront
          {...outside}
          key={`${front.tab.tabId} ${front.tab.url}`}
          tab={front.tab}
          round={front.round}
          isBeside
          isClicked={front.isClicked}
          onAgain={next}
          pressed={pressed}
        />
      )}
    </div>
  );
}
