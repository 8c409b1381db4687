// The page of follows: what is followed and what came of it, and ways to follow more.
import { Failure } from '../components/Failure';
import { PageFrame } from '../components/PageFrame';
import { Progress } from '../components/Progress';
import { Region } from '../components/Region';
import type { Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { useSettings } from '../use-settings';
import { AddressForm } from './AddressForm';
import { FollowList } from './FollowList';
import { ReadsChoice } from './ReadsChoice';
import { useAdding } from './use-adding';
import { useFollows } from './use-follows';

export function Follows({ ask, browser }: Outside) {
  const texts = useTexts();
  const { settings, change, askAgain } = useSettings(ask);
  const list = useFollows(ask);
  const reads = settings.state === 'ready' ? settings.value.followReads : 'titles';
  const adding = useAdding(ask, browser, reads, list.refresh);
  return (
    <PageFrame title="followsTitle">
      <p>{texts.say('followsLead')}</p>
      {list.known === null && list.failure === null && <Progress text="loading" />}
      {list.failure && <Failure code={list.failure} onAgain={list.refresh} />}
      {list.known && <FollowList ask={ask} browser={browser} followed={list.known} onChanged={list.refresh} />}
      {settings.state === 'failed' && <Failure code={settings.code} onAgain={askAgain} />}
      {settings.state === 'ready' && list.known && (
        <Region title="followMore">
          <ReadsChoice chosen={reads} onChoose={(followReads) => change({ followReads })} />
          <AddressForm adding={adding} />
        </Region>
      )}
    </PageFrame>
  );
}
