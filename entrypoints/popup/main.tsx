import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import '../../src/ui/look/article.css';
import '../../src/ui/look/popup.css';
import { Popup } from '../../src/ui/popup/Popup';
import { startScreen } from '../../src/ui/start-screen';

startScreen('extensionName', (outside) => <Popup {...outside} />);
