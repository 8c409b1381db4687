// The settings page: what is read and kept, how screens look, keys, what is stored, the copy for other browsers, and the files of export and import.
import { useRef } from 'preact/hooks';
import { Failure } from '../components/Failure';
import { LossNotice } from '../components/LossNotice';
import { PageFrame } from '../components/PageFrame';
import { Progress } from '../components/Progress';
import type { Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { useIsOnPhone } from '../use-is-on-phone';
import { useSettings } from '../use-settings';
import { useGrants } from '../watching/use-grants';
import { BackupSection } from './BackupSection';
import { ButtonSection } from './ButtonSection';
import { FileSection } from './FileSection';
import { FollowsSection } from './FollowsSection';
import { KeepingSection } from './KeepingSection';
import { KeyboardSection } from './KeyboardSection';
import { LookSection } from './LookSection';
import { ObjectionsSection } from './ObjectionsSection';
import { PauseSection } from './PauseSection';
import { StoredSection } from './StoredSection';
import { SyncSection } from './SyncSection';
import { useErasing } from './use-erasing';
import { useFiles } from './use-files';
import { useStored } from './use-stored';
import { useSync } from './use-sync';
import { WatchingSection } from './WatchingSection';

export function Options({ ask, browser }: Outside) {
  const { settings, askAgain, ...changes } = useSettings(ask);
  const texts = useTexts();
  const chooser = useRef<HTMLInputElement>(null);
  const stored = useStored(ask);
  const articles = stored.measure.state === 'ready' ? stored.measure.value.articles : 0;
  const erasing = useErasing(ask, articles, stored.askAgain);
  const files = useFiles(ask, articles, () => {
    stored.askAgain();
    askAgain();
  });
  const sync = useSync(ask, browser, askAgain);
  const isOnPhone = useIsOnPhone(browser);
  const grants = useGrants(browser, settings.state === 'ready' ? settings.value.listedSites : []);
  return (
    <PageFrame title="optionsTitle">
      <p>
        {texts.say('optionsLead')} {sync.state && texts.say(sync.state.isOn || sync.state.hasCopy ? 'optionsSynced' : 'optionsStays')}
      </p>
      <LossNotice ask={ask} round={stored.round}>
        <button type="button" onClick={() => chooser.current?.click()}>
          {texts.say('importFile')}
        </button>
      </LossNotice>
      {settings.state === 'waiting' && <Progress text="loading" />}
      {settings.state === 'failed' && <Failure code={settings.code} onAgain={askAgain} />}
      {settings.state === 'ready' && (
        <>
          <WatchingSection settings={settings.value} grants={grants} changes={changes} browser={browser} />
          <PauseSection ask={ask} settings={settings.value} />
          <KeepingSection settings={settings.value} changes={changes} ask={ask} onDropped={stored.askAgain} />
          <FollowsSection settings={settings.value} changes={changes} ask={ask} onDropped={stored.askAgain} />
          <LookSection settings={settings.value} changes={changes} />
          <ButtonSection settings={settings.value} changes={changes} browser={browser} />
          <KeyboardSection settings={settings.value} changes={changes} browser={browser} />
        </>
      )}
      <StoredSection stored={stored} eraser={erasing} />
      {settings.state === 'ready' && !isOnPhone && (
        <>
          <BackupSection settings={settings.value} changes={changes} ask={ask} browser={browser} />
          <SyncSection sync={sync} settings={settings.value} ask={ask} browser={browser} />
        </>
      )}
      <FileSection files={files} chooser={chooser} settings={settings.state === 'ready' ? settings.value : null} changes={changes} />
      <ObjectionsSection ask={ask} counted={stored.objections} />
    </PageFrame>
  );
}
