import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import '../../src/ui/look/article.css';
import '../../src/ui/look/popup.css';
import '../../src/ui/look/panel.css';
import { Panel } from '../../src/ui/panel/Panel';
import { startScreen } from '../../src/ui/start-screen';

startScreen('extensionName', (outside) => <Panel {...outside} />);
