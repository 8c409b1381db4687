import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import '../../src/ui/look/article.css';
import '../../src/ui/look/full-page.css';
import '../../src/ui/look/story.css';
import { startScreen } from '../../src/ui/start-screen';
import { StoryPage } from '../../src/ui/story/StoryPage';
import { askedAddress } from '../../src/ui/story-address';

startScreen('storyTitle', (outside) => <StoryPage {...outside} url={askedAddress(location.search)} now={Date.now()} />);
