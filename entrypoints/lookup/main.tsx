import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import '../../src/ui/look/article.css';
import '../../src/ui/look/popup.css';
import { Lookup } from '../../src/ui/lookup/Lookup';
import { startScreen } from '../../src/ui/start-screen';

startScreen('extensionName', (outside) => <Lookup {...outside} />);
