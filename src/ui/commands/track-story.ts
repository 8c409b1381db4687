// Tracks the story of the article in front: new copies and reports of it are counted. Not in a private window, whose pages are not kept.
import type { Command } from './command';

export const trackStory: Command = {
  name: 'track-story',
  key: 't',
  label: 'trackStory',
  isOffered: ({ tab, answer }) => !tab.isPrivate && answer?.article.kept === true && answer.tracked === undefined,
  async run({ ask, answer, lookAgain }) {
    const url = answer?.article.url ?? '';
    const { isTracked } = await ask('trackStory', { url });
    await lookAgain(url);
    const undo = async () => {
      await ask('untrackStory', { url });
      await lookAgain(url);
    };
    return isTracked ? { said: 'storyIsTracked', undo } : null;
  },
};
