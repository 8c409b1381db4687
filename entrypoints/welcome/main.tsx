import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import '../../src/ui/look/full-page.css';
import { startWelcome } from '../../src/ui/welcome/start';

startWelcome();
