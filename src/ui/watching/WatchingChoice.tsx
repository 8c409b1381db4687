import { ALL_SITES, patternsOfSites, type Settings } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import type { MessageKey } from '../messages-text';
import type { ChangeSettings } from '../use-settings';
import { MissingGrant } from './MissingGrant';
import { SiteList } from './SiteList';
import type { Grants } from './use-grants';
import { WatchingForm } from './WatchingForm';

interface Props {
  readonly legend: MessageKey;
  readonly settings: Settings;
  readonly grants: Grants | null;
  readonly change: ChangeSettings;
  readonly browser: Pick<UiBrowser, 'askToRead' | 'giveBack' | 'openPages'>;
  /** Single sites are shown whatever is chosen; otherwise where only listed ones are read. */
  readonly isWhole?: boolean;
}

/** What may be read without a click. A choice that was clicked is saved only if the browser grants the permissions that it needs. */
export function WatchingChoice({ legend, settings, grants, change, browser, isWhole = false }: Props) {
  const { watching, listedSites } = settings;
  const save = async (choice: Settings['watching'], mayAsk: boolean) => {
    const needed = choice === 'all' ? [ALL_SITES] : choice === 'listed' ? patternsOfSites(listedSites) : [];
    const isAllowed = !mayAsk || needed.length === 0 || (await browser.askToRead(needed));
    if (!isAllowed) return 'refused';
    return (await change({ watching: choice, welcomed: true })) === null ? 'failed' : 'saved';
  };
  return (
    <>
      <WatchingForm legend={legend} saved={watching} onChoose={save} />
      {watching === 'all' && grants && !grants.all && <MissingGrant onAllow={() => browser.askToRead([ALL_SITES])} />}
      {(isWhole || watching === 'listed') && <SiteList settings={settings} grants={grants} change={change} browser={browser} />}
    </>
  );
}
