// Tracks the story or stops that, and says how much came since the reader last looked.
import { useState } from 'preact/hooks';
import type { Story } from '../../messages/contract';
import { Failure } from '../components/Failure';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useTask } from '../use-task';

export function TrackStory({ ask, story }: { ask: Ask; story: Story }) {
  const texts = useTexts();
  const { url, kept } = story.article;
  const [isTracked, setTracked] = useState(story.tracked !== undefined);
  const turning = useTask<void>();
  if (!kept) return null;
  const turn = async () => {
    if (isTracked) await ask('untrackStory', { url });
    setTracked(isTracked ? false : (await ask('trackStory', { url })).isTracked);
  };
  const fresh = story.tracked?.fresh ?? 0;
  return (
    <div class="actions">
      <button type="button" onClick={() => turning.start(turn)}>
        {texts.say(isTracked ? 'stopTracking' : 'trackStory')}
      </button>
      {turning.now.state === 'failed' && <Failure code={turning.now.code} />}
      <span role="status">
        {turning.now.state === 'ready' && texts.say(isTracked ? 'storyIsTracked' : 'storyNotTracked')}
        {turning.now.state === 'idle' && isTracked && (fresh > 0 ? texts.sayCount('trackedFresh', fresh) : texts.say('trackedTag'))}
      </span>
    </div>
  );
}
