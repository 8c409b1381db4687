// Feeds to choose from, and one button that follows all chosen ones.
import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { MAX_FOLLOWS } from '../../messages/follows';
import { ShowMore } from '../components/ShowMore';
import type { MessageKey } from '../messages-text';
import { tamePageText } from '../page-text';
import { useTexts } from '../texts-context';
import { AddedStatus } from './AddedStatus';
import type { Added, Adding, OfferedFeed } from './use-adding';

/** Feeds of a group that are drawn at once, besides those that are proposed. Chosen by hand: the page stays short. */
const FIRST = 5;

export interface FeedGroup {
  /** Null where there is one group alone. */
  readonly name: MessageKey | null;
  readonly feeds: readonly OfferedFeed[];
}

interface Props {
  readonly groups: readonly FeedGroup[];
  /** Those that are chosen at first. */
  readonly proposed: readonly OfferedFeed[];
  /** Addresses of what is followed already. */
  readonly followed: ReadonlySet<string>;
  readonly adding: Adding;
}

export function FeedChoice({ groups, proposed, followed, adding }: Props) {
  const texts = useTexts();
  const isProposed = useMemo(() => new Set(proposed.map(({ url }) => url)), [proposed]);
  const [marked, setMarked] = useState<ReadonlySet<string>>(isProposed);
  const [added, setAdded] = useState<Added | null>(null);
  const fresh = groups.flatMap(({ feeds }) => feeds).filter(({ url }) => !followed.has(url));
  const chosen = fresh.filter(({ url }) => marked.has(url));
  const isTooMany = followed.size + chosen.length > MAX_FOLLOWS;
  const isBarred = chosen.length === 0 || isTooMany || adding.isBusy;
  const mark = (url: string, isMarked: boolean) => {
    const after = new Set(marked);
    if (isMarked) after.add(url);
    else after.delete(url);
    setMarked(after);
  };
  const add = async () => {
    if (isBarred) return;
    setAdded(null);
    setAdded(await adding.add(chosen));
  };
  return (
    <div class="feed-choice">
      {groups.map(({ name, feeds }) => (
        <Group key={name} name={name}>
          <ShowMore
            entries={feeds}
            first={Math.max(FIRST, feeds.filter(({ url }) => isProposed.has(url)).length)}
            draw={(feed) => (
              <Offer key={feed.url} feed={feed} isFollowed={followed.has(feed.url)} isMarked={marked.has(feed.url)} onMark={mark} />
            )}
          />
        </Group>
      ))}
      {fresh.length > 0 && (
        <>
          <div class="actions">
            <button type="button" class="main" aria-disabled={isBarred} onClick={add}>
              {texts.sayCount('feedsChosen', chosen.length)}
            </button>
            {chosen.length < fresh.length && (
              <button type="button" class="quiet" onClick={() => setMarked(new Set(fresh.map(({ url }) => url)))}>
                {texts.say('librarySelectAll')}
              </button>
            )}
            {chosen.length > 0 && (
              <button type="button" class="quiet" onClick={() => setMarked(new Set())}>
                {texts.say('librarySelectNone')}
              </button>
            )}
          </div>
          <p class={isTooMany ? 'problem' : 'note'}>
            {isTooMany ? texts.say('feedsTooMany', texts.number(MAX_FOLLOWS)) : texts.say('feedsAsked')}
          </p>
        </>
      )}
      <AddedStatus added={added} />
    </div>
  );
}

function Group({ name, children }: { name: MessageKey | null; children: ComponentChildren }) {
  const texts = useTexts();
  const id = useId();
  if (name === null) return <>{children}</>;
  return (
    <fieldset aria-labelledby={id}>
      <h3 id={id}>{texts.say(name)}</h3>
      {children}
    </fieldset>
  );
}

interface OfferProps {
  readonly feed: OfferedFeed;
  readonly isFollowed: boolean;
  readonly isMarked: boolean;
  readonly onMark: (url: string, isMarked: boolean) => void;
}

function Offer({ feed: { url, title, kind, site }, isFollowed, isMarked, onMark }: OfferProps) {
  const texts = useTexts();
  const id = useId();
  return (
    <li class="feed-offer">
      <input
        type="checkbox"
        id={id}
        checked={isMarked || isFollowed}
        disabled={isFollowed}
        onChange={({ currentTarget }) => onMark(url, currentTarget.checked)}
      />
      <label for={id}>
        <bdi>{tamePageText(title) || url}</bdi>{' '}
        <bdi class="note" dir="ltr">
          {site ?? url}
        </bdi>{' '}
        {kind === 'news-sitemap' && <span class="tag tag-mention">{texts.say('followSitemap')}</span>}{' '}
        {isFollowed && <span class="tag">{texts.say('feedFollowed')}</span>}
      </label>
    </li>
  );
}
