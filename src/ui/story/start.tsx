import { startScreen } from '../start-screen';
import { askedAddress } from '../story-address';
import { StoryPage } from './StoryPage';

export const startStory = () =>
  startScreen('storyTitle', (outside) => <StoryPage {...outside} url={askedAddress(location.search)} now={Date.now()} />);
