import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import '../../src/ui/look/article.css';
import '../../src/ui/look/full-page.css';
import '../../src/ui/look/story.css';
import { startStory } from '../../src/ui/story/start';

startStory();
