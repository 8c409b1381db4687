// The page of follows: what is followed and what came of it, and ways to follow more.
import { useMemo } from 'preact/hooks';
import { starterFeedsOf } from '../../messages/follows';
import { Failure } from '../components/Failure';
import { PageFrame } from '../components/PageFrame';
import { Progress } from '../components/Progress';
import { Region } from '../components/Region';
import type { Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';
import { useSettings } from '../use-settings';
import { AddressForm } from './AddressForm';
import { askedPage } from './asked-page';
import { FollowList } from './FollowList';
import { FoundSection } from './FoundSection';
import { OpmlSection } from './OpmlSection';
import { ReadsChoice } from './ReadsChoice';
import { StarterSection } from './StarterSection';
import { useAdding } from './use-adding';
import { useFollows } from './use-follows';

export function Follows({ ask, browser }: Outside) {
  const texts = useTexts();
  const { settings, change, askAgain } = useSettings(ask);
  const list = useFollows(ask);
  const reads = settings.state === 'ready' ? settings.value.followReads : 'titles';
  const starterFile = useCall(async () => starterFeedsOf(await browser.starterFile()));
  const starter = starterFile.state === 'ready' ? starterFile.value : [];
  const followed = new Set(list.known?.follows.flatMap(({ url, movedFrom }) => [url, movedFrom ?? url]));
  const page = useMemo(() => askedPage(location.search), []);
  const adding = useAdding(ask, browser, reads, list.refresh);
  // It stands beside what is offered first.
  const readsChoice = <ReadsChoice chosen={reads} onChoose={(followReads) => change({ followReads })} />;
  return (
    <PageFrame title="followsTitle">
      <p>{texts.say('followsLead')}</p>
      {(list.known === null || settings.state === 'waiting') && list.failure === null && <Progress text="loading" />}
      {list.failure && <Failure code={list.failure} onAgain={list.refresh} />}
      {page && settings.state === 'ready' && list.known && starterFile.state !== 'waiting' && (
        <FoundSection ask={ask} page={page} list={starter} followed={followed} adding={adding}>
          {readsChoice}
        </FoundSection>
      )}
      {settings.state === 'ready' && list.known && (
        <FollowList ask={ask} browser={browser} settings={settings.value} followed={list.known} onChanged={list.refresh} />
      )}
      {settings.state === 'failed' && <Failure code={settings.code} onAgain={askAgain} />}
      {settings.state === 'ready' && list.known && (
        <>
          <Region title="followMore">
            {page === null && readsChoice}
            <AddressForm adding={adding} list={starter} followed={followed} />
          </Region>
          {starter.length > 0 && <StarterSection list={starter} followed={followed} adding={adding} />}
          <OpmlSection follows={list.known.follows} followed={followed} adding={adding} />
        </>
      )}
    </PageFrame>
  );
}
