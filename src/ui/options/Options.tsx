// The settings page: what is read, what is kept, what is stored, and the file that holds it all.
import { useState } from 'preact/hooks';
import { Failure } from '../components/Failure';
import { PageFrame } from '../components/PageFrame';
import { Progress } from '../components/Progress';
import type { Outside } from '../start-screen';
import { useCall } from '../use-call';
import { useGrants } from '../use-grants';
import { useSettings } from '../use-settings';
import { FileSection } from './FileSection';
import { KeepingSection } from './KeepingSection';
import { LookSection } from './LookSection';
import { StoredSection } from './StoredSection';
import { useErasing } from './use-erasing';
import { useFiles } from './use-files';
import { WatchingSection } from './WatchingSection';

export function Options({ ask, browser }: Outside) {
  const { settings, change, changing, askAgain } = useSettings(ask);
  const [round, setRound] = useState(0);
  const measure = useCall(() => ask('measureStore', null), round);
  const measureAgain = () => setRound((count) => count + 1);
  const stored = measure.state === 'ready' ? measure.value.articles : 0;
  const erasing = useErasing(ask, stored, measureAgain);
  const files = useFiles(ask, stored, () => {
    measureAgain();
    askAgain();
  });
  const grants = useGrants(browser, settings.state === 'ready' ? settings.value.listedSites : []);
  return (
    <PageFrame title="optionsTitle">
      {settings.state === 'waiting' && <Progress text="loading" />}
      {settings.state === 'failed' && <Failure code={settings.code} />}
      {changing.state === 'failed' && <Failure code={changing.code} />}
      {settings.state === 'ready' && (
        <>
          <WatchingSection settings={settings.value} grants={grants} change={change} browser={browser} />
          <KeepingSection settings={settings.value} change={change} />
          <LookSection settings={settings.value} change={change} />
        </>
      )}
      <StoredSection measure={measure} eraser={erasing} />
      <FileSection {...files} />
    </PageFrame>
  );
}
