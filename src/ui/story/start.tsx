import { startScreen } from '../start-screen';
import { StoryPage } from './StoryPage';
import { askedAddress } from './story-address';

export const startStory = () =>
  startScreen('storyTitle', (outside) => <StoryPage {...outside} url={askedAddress(location.search)} now={Date.now()} />);
