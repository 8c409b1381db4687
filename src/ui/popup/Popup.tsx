// The popup: asks by the address of the page in front, reads the page if it has not been read yet, and shows the answer.
import { useRef, useState } from 'preact/hooks';
import { NoFrontTab } from '../page-in-front/NoFrontTab';
import { PageInFront } from '../page-in-front/PageInFront';
import type { Outside } from '../start-screen';
import { useCall } from '../use-call';

export function Popup(outside: Outside) {
  const pressed = useRef(false);
  const [round, setRound] = useState(0);
  const tab = useCall(outside.browser.activeTab, round);
  const front = tab.state === 'ready' ? tab.value : null;
  return (
    <div class="popup">
      {front === null ? (
        <NoFrontTab tab={tab} onSettings={outside.browser.openSettings} />
      ) : (
        <PageInFront
          {...outside}
          key={round}
          tab={front}
          round={0}
          isBeside={false}
          isClicked
          onAgain={() => setRound(round + 1)}
          pressed={pressed}
        />
      )}
    </div>
  );
}
