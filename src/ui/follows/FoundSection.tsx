import type { ComponentChildren } from 'preact';
import type { StarterFeed } from '../../messages/follows';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';
import type { AskedPage } from './asked-page';
import { FeedChoice } from './FeedChoice';
import { starterFeedsOfSite } from './starter-feeds';
import type { Adding, OfferedFeed } from './use-adding';

interface Props {
  readonly ask: Ask;
  readonly page: AskedPage;
  readonly list: readonly StarterFeed[];
  readonly followed: ReadonlySet<string>;
  readonly adding: Adding;
  /** Stands above the feeds. */
  readonly children: ComponentChildren;
}

/** The feeds of the outlet from whose page the reader comes: those that the page names, and those that the starter list has of it. */
export function FoundSection({ ask, page: { tabId, site }, list, followed, adding, children }: Props) {
  const texts = useTexts();
  const found = useCall(() => ask('findFeeds', { tabId }), tabId);
  const named = found.state === 'ready' ? found.value.feeds.map((feed): OfferedFeed => ({ ...feed, site })) : [];
  const known = starterFeedsOfSite(list, site).filter(({ url }) => !named.some((feed) => feed.url === url));
  const feeds = [...named, ...known];
  return (
    <section aria-labelledby="found-heading">
      <h2 id="found-heading">{texts.say('foundHeading', site)}</h2>
      {children}
      {found.state === 'waiting' && <Progress text="loading" />}
      {found.state === 'failed' && <Failure code={found.code} />}
      {found.state === 'ready' && feeds.length === 0 && <p class="empty">{texts.say('foundNone')}</p>}
      {found.state !== 'waiting' && feeds.length > 0 && (
        <FeedChoice groups={[{ name: null, feeds }]} proposed={feeds.slice(0, 1)} followed={followed} adding={adding} />
      )}
    </section>
  );
}
