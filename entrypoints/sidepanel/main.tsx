import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import '../../src/ui/look/article.css';
import '../../src/ui/look/popup.css';
import '../../src/ui/look/panel.css';
import { startPanel } from '../../src/ui/panel/start';

startPanel();
