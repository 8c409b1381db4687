import { useState } from 'preact/hooks';
import { ALL_SITES, patternsOfSites, type Settings, type SyncState } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';
import { changesOf } from './say-changes';
import type { Sync } from './use-sync';

type Asked = NonNullable<SyncState['asked']>;

interface Props {
  readonly asked: Asked;
  readonly settings: Settings;
  readonly answer: Sync['answer'];
  readonly ask: Ask;
  readonly browser: Pick<UiBrowser, 'askToRead'>;
}

/** What another browser has changed so that more would be read or kept here, or stored articles dropped. Each browser allows the sites by itself. */
export function SyncQuestion({ asked, settings, answer, ask, browser }: Props) {
  const texts = useTexts();
  const [isRefused, setRefused] = useState(false);
  const isShorter = asked.keepDays !== undefined && asked.keepDays < settings.keepDays;
  const expiring = useCall(
    async () => (isShorter ? (await ask('countExpiring', { keepDays: asked.keepDays ?? settings.keepDays })).articles : 0),
    asked.keepDays,
  );
  const dropped = expiring.state === 'ready' ? expiring.value : 0;
  const take = async () => {
    const patterns = patternsOf(settings, asked);
    const isAllowed = patterns.length === 0 || (await browser.askToRead(patterns));
    setRefused(!isAllowed);
    if (isAllowed) await answer('take');
  };
  return (
    <div class="notice" data-notice="sync-asks">
      <p>{texts.say('syncAsks')}</p>
      <ul class="bullets">
        {changesOf(settings, asked, texts).map((change) => (
          <li key={change}>
            <bdi>{change}</bdi>
          </li>
        ))}
      </ul>
      {dropped > 0 && (
        <p>
          {texts.say('importDrops', texts.number(dropped))} {texts.say('dropForGood')}
        </p>
      )}
      <div class="actions">
        <button type="button" onClick={take}>
          {texts.say('syncTake')}
        </button>
        <button type="button" onClick={() => answer('keep')}>
          {texts.say('syncKeep')}
        </button>
      </div>
      <p role="status">{isRefused && texts.say('permissionRefused')}</p>
    </div>
  );
}

/** What the browser is asked to allow, where other pages would be read. */
function patternsOf(settings: Settings, asked: Asked): string[] {
  const { watching, listedSites } = { ...settings, ...asked };
  if (watching === 'off' || (!asked.watching && !asked.listedSites)) return [];
  if (watching === 'all') return asked.watching ? [ALL_SITES] : [];
  return patternsOfSites(listedSites);
}
