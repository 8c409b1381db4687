// A small answer in the place of the popup, to what was chosen in the menu of a link, of selected words or of the toolbar button.
import { lookupOf } from '../../messages/lookup';
import { Failure } from '../components/Failure';
import { PopupHead } from '../page-in-front/PopupHead';
import type { Outside } from '../start-screen';
import { LinkRead } from './LinkRead';
import { NeverSite } from './NeverSite';
import { WordsFound } from './WordsFound';

export function Lookup({ ask, browser }: Outside) {
  const asked = lookupOf(location.search);
  return (
    <div class="popup lookup">
      <PopupHead article={null} onSettings={browser.openSettings} />
      <main>
        {asked === null && <Failure code="unexpected" isMain />}
        {asked?.about === 'link' && <LinkRead ask={ask} browser={browser} url={asked.url} />}
        {asked?.about === 'words' && <WordsFound ask={ask} words={asked.words} from={asked.url} />}
        {asked?.about === 'never' && <NeverSite ask={ask} browser={browser} />}
      </main>
    </div>
  );
}
