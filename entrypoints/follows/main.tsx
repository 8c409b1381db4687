import '../../src/ui/look/tokens.css';
import '../../src/ui/look/base.css';
import '../../src/ui/look/full-page.css';
import '../../src/ui/look/follows.css';
import { Follows } from '../../src/ui/follows/Follows';
import { startScreen } from '../../src/ui/start-screen';

startScreen('followsTitle', (outside) => <Follows {...outside} />);
