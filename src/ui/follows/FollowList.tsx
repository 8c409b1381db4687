// What is followed, and what the reader does to it.
import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../messages/contract';
import type { Follow } from '../../messages/follows';
import type { UiBrowser } from '../browser';
import { Failure } from '../components/Failure';
import { focusText, focusWhenDrawn } from '../components/focus';
import { Region } from '../components/Region';
import { SearchedList } from '../components/SearchedList';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useOneUndo } from '../use-one-undo';
import { useTask } from '../use-task';
import { FollowItem, nameOfFollow } from './FollowItem';
import { RemoveQuestion } from './RemoveQuestion';
import { needlessPatterns, patternsOfFeeds } from './sites-of-feeds';
import { TodaysUse } from './TodaysUse';
import type { Followed } from './use-follows';

/** Feeds that are drawn at once. Chosen by hand: as many as a first set. */
const FIRST = 30;

interface Props {
  readonly ask: Ask;
  readonly browser: Pick<UiBrowser, 'askToRead' | 'giveBack'>;
  readonly settings: Settings;
  readonly followed: Followed;
  readonly onChanged: () => void;
}

/** What was removed last. */
interface Removed {
  readonly name: string;
  readonly articles: number;
}

export function FollowList({ ask, browser, settings, followed: { follows, today }, onChanged }: Props) {
  const texts = useTexts();
  const section = useRef<HTMLElement>(null);
  const changing = useTask<unknown>();
  const [asked, setAsked] = useState<Follow | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const kept = useOneUndo<Follow>();
  const [isRefused, setRefused] = useState(false);
  const now = Date.now();
  const change = async (run: () => Promise<unknown>) => {
    await changing.start(run);
    onChanged();
  };
  const remove = async (follow: Follow, withArticles: boolean) => {
    setAsked(null);
    const outcome = await changing.start(() => ask('removeFollows', { ids: [follow.id], withArticles }));
    if (outcome !== null) {
      setRemoved({ name: nameOfFollow(follow), articles: (outcome as { articles: number }).articles });
      kept.keep(follow);
      const others = follows.filter(({ id }) => id !== follow.id);
      const needless = needlessPatterns(follow, others, settings);
      if (needless.length > 0) await browser.giveBack(needless);
    }
    onChanged();
  };
  // Called in the click: the browser has been given back what it allowed for this feed.
  const putBack = (follow: Follow) => {
    const isAllowed = browser.askToRead(patternsOfFeeds([follow]));
    return change(async () => {
      if (!(await isAllowed)) return setRefused(true);
      const { url, kind, title, reads, isPaused, id: before } = follow;
      await ask('addFollows', { chosen: [{ url, kind, title, reads }] });
      if (isPaused) await ask('changeFollow', { id: before, isPaused });
      setRemoved(null);
      setRefused(false);
      kept.drop();
      focusText(section.current?.querySelector('h2'));
    });
  };
  return (
    <Region title="followsHeading" section={section}>
      {follows.length === 0 ? <p class="empty">{texts.say('followsNone')}</p> : <TodaysUse use={today} />}
      {changing.now.state === 'failed' && <Failure code={changing.now.code} />}
      <p role="status">{isRefused && texts.say('permissionRefused')}</p>
      <div role="status" class="actions">
        {removed !== null && (
          <>
            {texts.say('followRemoved', removed.name)} {removed.articles > 0 && texts.sayCount('followForgotten', removed.articles)}
            {kept.kept !== null && (
              <button type="button" class="quiet" ref={focusWhenDrawn} onClick={() => kept.kept && putBack(kept.kept)}>
                {texts.say('undo')}
              </button>
            )}
          </>
        )}
      </div>
      {follows.length > 1 && (
        <div class="actions">
          <button type="button" onClick={() => change(() => ask('askNow', { ids: null }))}>
            {texts.say('followAskAll')}
          </button>
        </div>
      )}
      <SearchedList
        entries={follows}
        first={FIRST}
        searchedWords={(follow) => `${nameOfFollow(follow)} ${follow.outletDomain}`}
        draw={(follow) =>
          asked?.id === follow.id ? (
            <li key={follow.id}>
              <RemoveQuestion
                name={nameOfFollow(follow)}
                onRemove={(withArticles) => remove(follow, withArticles)}
                onCancel={() => setAsked(null)}
              />
            </li>
          ) : (
            <FollowItem
              key={follow.id}
              follow={follow}
              now={now}
              onReads={(reads) => change(() => ask('changeFollow', { id: follow.id, reads }))}
              onPause={(isPaused) => change(() => ask('changeFollow', { id: follow.id, isPaused }))}
              onAskNow={() => change(() => ask('askNow', { ids: [follow.id] }))}
              onAllow={() => {
                const isAllowed = browser.askToRead(patternsOfFeeds([follow]));
                void change(async () => (await isAllowed) && (await ask('askNow', { ids: [follow.id] })));
              }}
              onRemove={() => setAsked(follow)}
            />
          )
        }
      />
    </Region>
  );
}
