import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import '../../src/ui/look/full-page.css';
import { Options } from '../../src/ui/options/Options';
import { startScreen } from '../../src/ui/start-screen';

startScreen('optionsTitle', (outside) => <Options {...outside} />);
