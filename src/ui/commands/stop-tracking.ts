// Tracks the story of the article in front no longer.
import type { Command } from './command';

export const stopTracking: Command = {
  name: 'stop-tracking',
  key: 's',
  label: 'stopTracking',
  isOffered: ({ tab, answer }) => !tab.isPrivate && answer?.tracked !== undefined,
  async run({ ask, answer, lookAgain }) {
    const url = answer?.article.url ?? '';
    await ask('untrackStory', { url });
    await lookAgain(url);
    const undo = async () => {
      await ask('trackStory', { url });
      await lookAgain(url);
    };
    return { said: 'storyNotTracked', undo };
  },
};
