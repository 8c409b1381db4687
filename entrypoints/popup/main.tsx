import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import '../../src/ui/look/article.css';
import '../../src/ui/look/popup.css';
import { startPopup } from '../../src/ui/popup/start';

startPopup();
