import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import '../../src/ui/look/article.css';
import '../../src/ui/look/full-page.css';
import '../../src/ui/look/library.css';
import { Library } from '../../src/ui/library/Library';
import { startScreen } from '../../src/ui/start-screen';

startScreen('libraryTitle', (outside) => <Library {...outside} />);
