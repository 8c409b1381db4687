import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import '../../src/ui/look/full-page.css';
import { startOptions } from '../../src/ui/options/start';

startOptions();
