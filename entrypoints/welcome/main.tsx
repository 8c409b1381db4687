import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import '../../src/ui/look/full-page.css';
import '../../src/ui/look/popup.css';
import '../../src/ui/look/article.css';
import '../../src/ui/look/welcome.css';
import { startScreen } from '../../src/ui/start-screen';
import { Welcome } from '../../src/ui/welcome/Welcome';

startScreen('welcomeTitle', (outside) => <Welcome {...outside} />);
