// Tracks the story of the article in front: new copies and reports of it are counted. Not in a private window, whose pages are not kept.
import type { Command } from './command';

export const trackStory: Command = {
  name: 'track-story',
  key: 't',
  label: 'trackStory',
  isOffered: ({ tab, answer }) => !tab.isPrivate && answer?.article.kept === true && answer.tracked === undefined,
  async run({ ask, answer }) {
    const url = answer?.article.url ?? '';
    const { isTracked } = await ask('trackStory', { url });
    return isTracked ? { said: 'storyIsTracked', undo: () => ask('untrackStory', { url }) } : null;
  },
};
